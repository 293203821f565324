package se.samklang.meetings.presence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item by place and heading, without its texts.
 *
 * @param place in the agenda, from 1
 * @param number of its paragraph, null until it has one
 */
record AgendaTitle(
        UUID id, int place, String title, @Nullable Integer number) {

    /** {@code ärende 3}, or {@code § 19} once it has its paragraph. */
    String shortLabel() {
        return number == null ? "ärende\u00a0" + place : "§\u00a0" + number;
    }

    /** {@code 3. Budget}, or {@code § 19 Budget}. */
    String label() {
        return (number == null ? place + "." : "§\u00a0" + number) + " " + title;
    }
}
