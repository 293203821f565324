package se.samklang.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samklang.database.Read;

/**
 * Days that stand beside the meetings in the calendars people follow; a bean per module that has such. The address of a
 * calendar is all it takes to read it, so a day names no person.
 */
public interface CalendarDays {

    /** The days from the given one on, by date. */
    List<Day> days(Read tx, LocalDate from);

    /**
     * @param id the same as long as it is the same thing
     * @param title in Swedish
     * @param path the page it leads to
     */
    record Day(UUID id, LocalDate date, String title, String path) {}
}
