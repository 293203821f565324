package se.samklang.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * What the rows of a module themselves ask for on a day of the year, such as minutes verified in time after each meeting;
 * a bean per module that has such. They stand in the year wheel beside the steps its rules give.
 */
public interface YearDays {

    /** Those to be done on a day of the period, also those that are done. */
    List<Day> within(Read tx, Period period);

    /**
     * @param id of the row that asks for it
     * @param title in Swedish
     * @param source the law or the habit that asks for it
     * @param owner a role or an office; names no person
     * @param doneDate null while it is not done, or where nobody has said when
     */
    record Day(
            UUID id,
            LocalDate date,
            String title,
            String source,
            String owner,
            Progress progress,
            @Nullable LocalDate doneDate,
            String path) {}

    /** How far it has come. */
    enum Progress {
        OPEN,
        DONE,
        /** Its day had been when the row was registered: nobody has said whether it was done. */
        NOT_WATCHED
    }
}
