package se.samklang.accounting.sie;

/** Amounts as SIE writes them: a minus perhaps, digits, and after a point perhaps decimals. Exact, never through floating point. */
final class SieAmount {
    /** Stands for "no amount"; beyond eighteen digits nothing is counted, so no amount is mistaken for it. */
    static final long UNREADABLE = Long.MIN_VALUE;

    private static final long LARGEST = 999_999_999_999_999_999L;

    private SieAmount() {}

    /** In öre, rounded half away from zero where there are more than two decimals; or {@link #UNREADABLE}. */
    static long ore(byte[] bytes, int from, int to) {
        boolean negative = from < to && bytes[from] == '-';
        long ore = 0;
        int decimals = -1;
        int digits = 0;
        for (int at = negative ? from + 1 : from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (bytes[at] == '.' && decimals < 0) {
                decimals = 0;
                continue;
            }
            if (digit < 0 || digit > 9) {
                return UNREADABLE;
            }
            digits++;
            if (decimals >= 0) {
                decimals++;
            }
            if (decimals <= 2) {
                if (ore > LARGEST / 10) {
                    return UNREADABLE;
                }
                ore = ore * 10 + digit;
            } else if (decimals == 3 && digit >= 5) {
                ore++;
            }
        }
        for (int missing = Math.max(decimals, 0); missing < 2; missing++) {
            if (ore > LARGEST / 10) {
                return UNREADABLE;
            }
            ore *= 10;
        }
        return digits == 0 || ore > LARGEST ? UNREADABLE : negative ? -ore : ore;
    }

    /** Whether a readable amount has parts of an öre. */
    static boolean hasPartsOfOre(byte[] bytes, int from, int to) {
        int point = from;
        while (point < to && bytes[point] != '.') {
            point++;
        }
        for (int at = point + 3; at < to; at++) {
            if (bytes[at] != '0') {
                return true;
            }
        }
        return false;
    }

    /** The sum, or the nearest there is where nothing counts so far: a file made to wrap around never seems to balance. */
    static long plus(long one, long other) {
        long sum = one + other;
        boolean wrapped = ((one ^ sum) & (other ^ sum)) < 0;
        return wrapped ? one < 0 ? -Long.MAX_VALUE : Long.MAX_VALUE : sum;
    }

    /** As the format wants it: {@code -1063.50}. */
    static String printed(long ore) {
        String digits = Long.toString(Math.abs(ore));
        String padded = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
        int point = padded.length() - 2;
        return (ore < 0 ? "-" : "") + padded.substring(0, point) + "." + padded.substring(point);
    }
}
