package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.meetings.YearDays;
import se.samklang.planning.WheelSteps;
import se.samklang.web.Permissions;
import se.samklang.web.Visitor;

/** The wheel of a year as it is shown: its steps, the evaluations, and what the rows of other modules ask for. */
@Component
final class WheelLines implements WheelSteps {

    private static final String MEETING = "/moten/{id}";

    private final Permissions permissions;
    private final List<YearDays> yearDays;

    WheelLines(Permissions permissions, List<YearDays> yearDays) {
        this.permissions = permissions;
        this.yearDays = yearDays;
    }

    /** Everything of the year, by day. */
    List<StepLine> all(Read tx, Visitor visitor, int year, LocalDate today) {
        boolean meetings = permissions.opens(visitor, MEETING);
        Stream<StepLine> days = yearDays.stream()
                .flatMap(each -> each.within(tx, Period.ofYear(year)).stream())
                .map(day -> StepLine.of(day, today, meetings));
        Stream<StepLine> evaluations =
                EvaluationDueSql.within(tx, Period.ofYear(year)).stream().map(due -> StepLine.of(due, today));
        return Stream.of(steps(tx, visitor, year, today, step -> true).stream(), days, evaluations)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(StepLine::dueDate))
                .toList();
    }

    /** The steps that somebody owns, by day. */
    List<StepLine> steps(Read tx, Visitor visitor, int year, LocalDate today, Predicate<WheelStep> chosen) {
        return WheelStepSql.of(tx, year).stream()
                .filter(chosen)
                .map(step -> StepLine.of(
                        step,
                        today,
                        StepController.opened(permissions, visitor, step),
                        WheelForms.mayFinish(visitor, step)))
                .sorted(Comparator.comparing(StepLine::dueDate))
                .toList();
    }

    @Override
    public List<Step> next(Read tx, Visitor visitor, LocalDate today, int most) {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> all(tx, visitor, year, today).stream())
                .filter(StepLine::open)
                .limit(most)
                .map(line ->
                        new Step(line.dueDate(), line.title(), line.words(), line.tag(), line.owner(), line.page()))
                .toList();
    }
}
