package se.samklang.exchange;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt name was meant to be. */
public final class Nearest {

    private Nearest() {}

    /** The name fewest letters away, if that is at most a third of the letters; else null. */
    public static @Nullable String of(String misspelt, Collection<String> names) {
        String nearest = null;
        int least = Math.max(1, misspelt.length() / 3) + 1;
        for (String name : names) {
            int distance = misspelt.length() > 100 ? Integer.MAX_VALUE : distance(misspelt, name);
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Letters to change, add or remove (Levenshtein). */
    private static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int change = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
                int besides = Math.min(current[column - 1], previous[column]) + 1;
                current[column] = Math.min(besides, previous[column - 1] + change);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
