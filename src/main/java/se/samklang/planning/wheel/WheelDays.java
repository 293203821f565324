package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.CalendarDays;

/** The open steps of the year wheel in people's calendars, and the days evaluations not yet delivered are to be ready. */
@Component
final class WheelDays implements CalendarDays {

    @Override
    public List<Day> days(Read tx, LocalDate from) {
        Stream<Day> steps = WheelStepSql.openFrom(tx, from).stream()
                .map(step -> new Day(
                        step.id(),
                        step.content().dueDate(),
                        "Senast: " + step.content().title(),
                        StepController.LIST + "/" + step.id()));
        Stream<Day> evaluations = EvaluationDueSql.openFrom(tx, from).stream()
                .map(due -> new Day(
                        due.id(), due.dueDate(), "Senast: Utvärdering: " + due.title(), "/utvarderingar/" + due.id()));
        return Stream.concat(steps, evaluations).toList();
    }
}
