package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.CalendarDays;

/** The open steps of the year wheel in people's calendars. */
@Component
final class WheelDays implements CalendarDays {

    @Override
    public List<Day> days(Read tx, LocalDate from) {
        return WheelStepSql.openFrom(tx, from).stream()
                .map(step -> new Day(
                        step.id(),
                        step.content().dueDate(),
                        "Senast: " + step.content().title(),
                        StepController.LIST + "/" + step.id()))
                .toList();
    }
}
