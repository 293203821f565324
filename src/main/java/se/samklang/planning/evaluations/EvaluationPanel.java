package se.samklang.planning.evaluations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.InsatsPanel;

/** How many evaluations an insats has, on its page. */
@Component
final class EvaluationPanel implements InsatsPanel {

    private final Clock clock;

    EvaluationPanel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Panel of(Read tx, Insats insats) {
        LocalDate today = SwedishDate.day(clock.instant());
        List<Standing> standings = EvaluationSql.all(tx).stream()
                .filter(evaluation -> insats.id().equals(evaluation.content().insatsId()))
                .map(evaluation -> evaluation.standing(today))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            long count = standings.stream().filter(standing::equals).count();
            if (count > 0) {
                lines.add(new Line(count == 1 ? standing.one() : standing.several(), String.valueOf(count)));
            }
        }
        return new Panel(
                "Utvärderingar",
                lines,
                "Visa utvärderingarna",
                EvaluationController.LIST + "?insats=" + insats.id(),
                null);
    }
}
