package se.samklang.web;

import java.time.LocalDate;
import java.util.List;

/**
 * What waits for a visitor, the most pressing first.
 *
 * @param today the Swedish day it was asked for
 * @param count of all that waits, those that are not among the entries too
 */
public record WaitingList(LocalDate today, List<Waiting.Entry> entries, int count) {

    /** That nothing waits. */
    public static WaitingList empty(LocalDate today) {
        return new WaitingList(today, List.of(), 0);
    }

    /** How many wait that are not among the entries. */
    public int more() {
        return count - entries.size();
    }
}
