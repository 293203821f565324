package se.samklang.planning.wheel;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.Waiting;

/** The open steps of the year that are near or late, for whoever has the role that owns them. */
@Component
final class WheelWaiting implements Waiting {

    @Override
    public Part waits(Read tx, Asked asked) {
        List<WheelStep> steps = WheelStepSql.broughtUp(tx, asked.today()).stream()
                .filter(step -> asked.visitor().is(step.content().ownerRole()))
                .toList();
        return new Part(
                steps.stream().limit(asked.limit()).map(WheelWaiting::entry).toList(), steps.size());
    }

    private static Entry entry(WheelStep step) {
        return new Entry(
                step.content().title(),
                "Årshjulet " + step.year() + ". "
                        + Objects.requireNonNullElse(step.content().source(), "Förbundets eget steg") + ".",
                step.content().dueDate(),
                StepController.LIST + "/" + step.id());
    }
}
