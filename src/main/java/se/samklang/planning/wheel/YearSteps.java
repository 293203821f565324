package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps that a year's rules ask for and the year does not have yet. */
final class YearSteps {

    /** What stands on a step whose day had been when it was made. */
    static final String PAST = "Dagen hade varit när årets steg skapades.";

    private YearSteps() {}

    /** Only what is missing, so that asking again adds nothing; a step that is there is left as it is, whatever its rule says now. */
    static List<WheelStep> missing(
            int year, LocalDate today, Collection<WheelRule> rules, Collection<WheelStep> present, Supplier<UUID> ids) {
        Set<UUID> made = new HashSet<>();
        present.stream().filter(step -> step.year() == year).forEach(step -> {
            if (step.ruleId() != null) {
                made.add(step.ruleId());
            }
        });
        return rules.stream()
                .filter(rule -> rule.holdsIn(year) && !made.contains(rule.id()))
                .map(rule -> new WheelStep(ids.get(), year, rule.id(), content(rule, year, today), 1))
                .toList();
    }

    /** A step whose day has been when it is made waits for nobody: what was done before the wheel was there is not told by it. */
    private static WheelStep.Content content(WheelRule rule, int year, LocalDate today) {
        WheelRule.Content content = rule.content();
        boolean past = rule.dueIn(year).isBefore(today);
        return new WheelStep.Content(
                content.title(),
                content.source(),
                rule.dueIn(year),
                content.leadDays(),
                content.ownerRole(),
                content.path(),
                past ? StepStatus.NOT_WATCHED : StepStatus.OPEN,
                null,
                past ? PAST : null);
    }
}
