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
import se.samklang.web.Answer;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Where the day begins: the year so far in a few figures, and the reports at hand. */
@Controller
class StartController {

    private static final List<String> FIGURES = List.of(
            "deltagare.totalt",
            "deltagare.nya",
            "deltagare.avslutade",
            "ekonomi.utfall_kostnader",
            "ekonomi.forbrukad_andel",
            "ekonomi.eget_kapital_prognos");

    private final Database database;
    private final List<Facts> facts;
    private final Clock clock;

    StartController(Database database, List<Facts> facts, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    record KeyFigure(String title, String value, @Nullable String address, String definition) {}

    record StartPage(
            boolean hasAssociation,
            boolean operator,
            String period,
            List<KeyFigure> figures,
            List<ReportSql.Report> reports,
            boolean mayWrite) {}

    @GetMapping("/")
    Answer start(Visitor visitor) {
        if (visitor.scope().associationId() == null || visitor.onlyLeadsInsatser()) {
            return Page.of(
                    "publications/start",
                    new StartPage(
                            visitor.scope().associationId() != null,
                            visitor.operator(),
                            "",
                            List.of(),
                            List.of(),
                            false));
        }
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        Period year = new Period(LocalDate.of(today.getYear(), 1, 1), today);
        return Page.of(
                "publications/start",
                database.read(
                        visitor.scope(),
                        tx -> new StartPage(
                                true,
                                visitor.operator(),
                                year.printed(),
                                figures(tx, year),
                                ReportSql.all(tx).stream().limit(4).toList(),
                                ReportController.mayWrite(visitor))));
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
