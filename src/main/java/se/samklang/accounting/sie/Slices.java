package se.samklang.accounting.sie;

import java.util.Arrays;

/** Beginnings and ends of parts of some bytes. */
final class Slices {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int slice) {
        return starts[slice];
    }

    int end(int slice) {
        return ends[slice];
    }
}
