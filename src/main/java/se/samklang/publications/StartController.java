package se.samklang.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.planning.PlanStatus;
import se.samklang.planning.WheelSteps;
import se.samklang.web.Answer;
import se.samklang.web.Page;
import se.samklang.web.Visitor;
import se.samklang.web.WaitingList;
import se.samklang.web.WaitingLists;

/** Where the day begins: what waits, the year so far in a few figures, and the reports at hand. */
@Controller
class StartController {

    private static final List<String> FIGURES = List.of(
            "deltagare.totalt",
            "deltagare.nya",
            "deltagare.avslutade",
            "ekonomi.utfall_kostnader",
            "ekonomi.forbrukad_andel",
            "ekonomi.eget_kapital_prognos");

    /** What waits is seen at a glance, and the figures below it without much scrolling. */
    private static final int SHOWN = 6;

    private static final int STEPS = 5;

    private final Database database;
    private final List<Facts> facts;
    private final WaitingLists waiting;
    private final WheelSteps ahead;
    private final Clock clock;

    StartController(Database database, List<Facts> facts, WaitingLists waiting, WheelSteps ahead, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.waiting = waiting;
        this.ahead = ahead;
        this.clock = clock;
    }

    record KeyFigure(String title, String value, @Nullable String address, String definition) {}

    /** @param goals how the year's goals are judged, null where there are none */
    record StartPage(
            boolean hasAssociation,
            boolean operator,
            WaitingList waiting,
            @Nullable PlanStatus goals,
            List<WheelSteps.Step> steps,
            String period,
            List<KeyFigure> figures,
            List<ReportSql.Report> reports,
            boolean mayWrite) {}

    @GetMapping("/")
    Answer start(Visitor visitor) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        if (visitor.scope().associationId() == null) {
            return Page.of(
                    "publications/start",
                    new StartPage(
                            false,
                            visitor.operator(),
                            WaitingList.empty(today),
                            null,
                            List.of(),
                            "",
                            List.of(),
                            List.of(),
                            false));
        }
        Period year = new Period(LocalDate.of(today.getYear(), 1, 1), today);
        return Page.of(
                "publications/start",
                database.read(
                        visitor.scope(),
                        tx -> visitor.onlyLeadsInsatser()
                                ? lead(tx, visitor, today)
                                : board(tx, visitor, year, today)));
    }

    /** Who only leads insatser sees neither the förbund's figures nor its reports. */
    private StartPage lead(Read tx, Visitor visitor, LocalDate today) {
        return new StartPage(
                true,
                visitor.operator(),
                waiting.of(tx, visitor, SHOWN),
                PlanStatus.of(tx, today.getYear()).orElse(null),
                ahead.next(tx, visitor, today, STEPS),
                "",
                List.of(),
                List.of(),
                false);
    }

    private StartPage board(Read tx, Visitor visitor, Period year, LocalDate today) {
        return new StartPage(
                true,
                visitor.operator(),
                waiting.of(tx, visitor, SHOWN),
                PlanStatus.of(tx, today.getYear()).orElse(null),
                ahead.next(tx, visitor, today, STEPS),
                year.printed(),
                figures(tx, year),
                ReportSql.all(tx).stream().limit(4).toList(),
                ReportController.mayWrite(visitor));
    }

    private List<KeyFigure> figures(Read tx, Period period) {
        ReportRequest request =
                new ReportRequest(ReportKind.INTERIM_REPORT.code(), tx.scope().association(), period, tx.now());
        Map<String, FigureOffer> offers = facts.stream()
                .flatMap(module -> module.figures().stream())
                .filter(offer -> FIGURES.contains(offer.id()))
                .collect(Collectors.toMap(FigureOffer::id, offer -> offer));
        return FIGURES.stream()
                .map(offers::get)
                .filter(Objects::nonNull)
                .map(offer -> figure(offer, offer.compute().apply(tx, request)))
                .toList();
    }

    private static KeyFigure figure(FigureOffer offer, FigureValue value) {
        Source source = value.source();
        return new KeyFigure(
                offer.title(),
                value.text(),
                source == null ? null : source.address().printed(),
                offer.definition());
    }
}
