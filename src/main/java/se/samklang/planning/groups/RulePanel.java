package se.samklang.planning.groups;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.InsatsPanel;

/** On an insats' page, how much it does not fulfil of the förbund's rules. */
@Component
final class RulePanel implements InsatsPanel {

    private final Clock clock;

    RulePanel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Panel of(Read tx, Insats insats) {
        List<Line> lines = HeldInsatsSql.breaking(tx, SwedishDate.day(clock.instant()), null).stream()
                .filter(held -> held.id().equals(insats.id()))
                .map(held -> new Line(
                        held.breaches().size() == 1 ? "regel uppfylls inte" : "regler uppfylls inte",
                        String.valueOf(held.breaches().size())))
                .toList();
        return new Panel("Förbundets regler", lines, "Visa vad som saknas", GroupController.LIST, null);
    }
}
