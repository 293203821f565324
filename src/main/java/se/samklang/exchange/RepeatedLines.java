package se.samklang.exchange;

import java.security.SecureRandom;
import java.util.List;

/**
 * Finds rows that say the same as an earlier one. Only the rows' places are kept, in a table by what they say, so that a million rows take
 * some megabytes; a row is compared with those that fall on its place and with no others.
 */
final class RepeatedLines {
    private final List<Sheet.Line> lines;
    /** One more than the index of a line, 0 where the place is free. */
    private final int[] places;

    private final long[] hashes;
    /** Different each time, so that no file can be made whose rows all fall on one place. */
    private final long seed = new SecureRandom().nextLong();

    RepeatedLines(List<Sheet.Line> lines) {
        this.lines = lines;
        this.places = new int[Integer.highestOneBit(Math.max(8, lines.size())) * 4];
        this.hashes = new long[lines.size()];
    }

    /**
     * The number of the first row like this one, or 0; remembers a row that is the first of its kind.
     *
     * @param index the row's place among the lines
     */
    int earlier(int index, Sheet.Line line) {
        long hash = hash(line.cells());
        hashes[index] = hash;
        int place = (int) hash & places.length - 1;
        while (places[place] != 0) {
            int other = places[place] - 1;
            if (hashes[other] == hash) {
                Sheet.Line same = lines.get(other);
                if (same.cells().equals(line.cells())) {
                    return same.number();
                }
            }
            place = place + 1 & places.length - 1;
        }
        places[place] = index + 1;
        return 0;
    }

    private long hash(List<String> cells) {
        long hash = seed;
        for (String cell : cells) {
            for (int at = 0; at < cell.length(); at++) {
                hash = mixed(hash ^ cell.charAt(at));
            }
            hash = mixed(~hash);
        }
        return hash;
    }

    private static long mixed(long hash) {
        long product = hash * 0x9E3779B97F4A7C15L;
        return product ^ product >>> 29;
    }
}
