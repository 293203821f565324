package se.samklang.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.InsatsPanel;

/** The key figures of this year on an insats' page. */
@Component
final class ParticipationPanel implements InsatsPanel {

    private final Clock clock;

    ParticipationPanel(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Panel of(Read tx, Insats insats) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        Period year = Period.ofYear(today.getYear());
        Statistics statistics = Statistics.of(tx, year, insats.id());
        List<Line> lines = List.of(
                new Line("deltaganden " + today.getYear(), number(statistics.total(SexGroup.ALL))),
                new Line("kvinnor", number(statistics.total(SexGroup.WOMEN))),
                new Line("män", number(statistics.total(SexGroup.MEN))),
                new Line("nya", number(statistics.started())),
                new Line("avslutade", number(statistics.ended())));
        return insats.hasEpisodes()
                ? new Panel(
                        "Deltagare",
                        lines,
                        "Visa deltagandena",
                        "/deltagande?insats=" + insats.id(),
                        new Action("Nytt deltagande", "/deltagande/nytt?insats=" + insats.id()))
                : new Panel(
                        "Deltagare",
                        lines,
                        "Visa registrerade antal",
                        "/antal?insats=" + insats.id(),
                        new Action("Nytt antal", "/antal/nytt?insats=" + insats.id()));
    }

    private static String number(long value) {
        return SwedishNumber.print(value);
    }
}
