package se.samklang.accounting.ledger;

import java.util.Arrays;

/** The positions of vouchers, each once and in order; four bytes each, as a large ledger has hundreds of thousands. */
final class PositionList {

    private static final int FEW = 4;

    private int[] positions = new int[FEW];
    private int size;

    /** How many it became more: the position of the same voucher as the last one is there already. */
    int add(int position) {
        if (size > 0 && positions[size - 1] == position) {
            return 0;
        }
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
        }
        positions[size++] = position;
        return 1;
    }

    /** As PostgreSQL writes an array. */
    String array() {
        StringBuilder array = new StringBuilder("{");
        for (int at = 0; at < size; at++) {
            array.append(at == 0 ? "" : ",").append(positions[at]);
        }
        return array.append('}').toString();
    }
}
