package se.samklang.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.samklang.base.Period;

/**
 * One year of a plan: what its goals are judged for.
 *
 * @param plan a plan that the year belongs to
 * @param year one of the plan's years
 */
public record PlanYear(OperationalPlan plan, int year) {

    /** The year asked for where it is one of the plan's, else the one of them nearest to today. */
    public static PlanYear of(OperationalPlan plan, String asked, LocalDate today) {
        int year = asked.matches("[0-9]{4}") ? Integer.parseInt(asked) : today.getYear();
        return new PlanYear(plan, Math.clamp(year, plan.fromYear(), plan.toYear()));
    }

    /** From New Year's Day to New Year's Eve. */
    public Period period() {
        return Period.ofYear(year);
    }

    /** Every year of the plan. */
    public List<Integer> years() {
        return IntStream.rangeClosed(plan.fromYear(), plan.toYear()).boxed().toList();
    }

    /** The plan's page in this year. */
    public String path() {
        return path(year);
    }

    /** The plan's page in another of its years. */
    public String path(int other) {
        return plan.fromYear() == plan.toYear() ? plan.path() : plan.path() + "?ar=" + other;
    }
}
