package se.samklang.publications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** Figures as printed elsewhere: compared with the computed ones, never used. */
@Controller
class StatedFigureController {

    private static final Versions<StatedFigureSql.Row> VERSIONS = Versions.<StatedFigureSql.Row>none()
            .with("Dokument", StatedFigureSql.Row::document)
            .with("Tabell", StatedFigureSql.Row::statedTable)
            .with("Rad", StatedFigureSql.Row::statedRow)
            .with("Kolumn", StatedFigureSql.Row::statedColumn)
            .with("Angivet tal", StatedFigureSql.Row::printed)
            .with("Orsak till avvikelsen", StatedFigureSql.Row::reason);

    private final Database database;
    private final Submissions submissions;
    private final Reports reports;
    private final Clock clock;

    StatedFigureController(Database database, Submissions submissions, Reports reports, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.reports = reports;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry statedFigureEntry() {
        return new NavigationEntry("Rapporter", 320, "Angivna tal", "/angivna-tal");
    }

    record Line(UUID id, String document, String table, String row, String column, String value, String reason) {}

    record ListPage(List<Line> figures, boolean mayWrite) {}

    record FigurePage(Form form, @Nullable UUID id, StatedFigureChoices choices) {}

    @GetMapping("/angivna-tal")
    Answer list(Visitor visitor) {
        List<Line> lines = database.read(visitor.scope(), StatedFigureSql::all).stream()
                .map(row -> new Line(
                        row.id(),
                        row.document(),
                        row.statedTable(),
                        row.statedRow(),
                        row.statedColumn(),
                        shown(row),
                        row.reason()))
                .toList();
        return Page.of("publications/statedfigures", new ListPage(lines, ReportController.mayWrite(visitor)));
    }

    @GetMapping("/angivna-tal/nytt")
    Answer blank(Visitor visitor) {
        return Page.of("publications/statedfigure", figurePage(visitor, Form.blank(), null));
    }

    @PostMapping("/angivna-tal")
    Answer add(Visitor visitor, Form form) {
        StatedFigureSql.Row row = read(form, UUID.randomUUID());
        return submissions.run(
                visitor,
                form,
                "Lade till angivet tal",
                () -> Page.of("publications/statedfigure", figurePage(visitor, form, null)),
                tx -> {
                    StatedFigureSql.put(tx, row);
                    return Redirect.to("/angivna-tal")
                            .saying("Talet är sparat.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/angivna-tal/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        StatedFigureSql.Row row = present(visitor, id);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("dokument", row.document());
        content.put("tabell", row.statedTable());
        content.put("rad", row.statedRow());
        content.put("kolumn", row.statedColumn());
        content.put("varde", row.printed());
        content.put("orsak", row.reason());
        return Page.of("publications/statedfigure", figurePage(visitor, Form.opened(row.version(), content), id));
    }

    @PostMapping("/angivna-tal/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        StatedFigureSql.Row row = read(form, id);
        return submissions.run(
                visitor,
                form,
                "Ändrade angivet tal",
                () -> Page.of("publications/statedfigure", figurePage(visitor, form, id)),
                tx -> {
                    boolean changed = Problems.refusedWhereTaken(
                            "rad",
                            "Det finns redan ett angivet tal på den platsen.",
                            () -> StatedFigureSql.change(tx, row));
                    if (!changed) {
                        throw VERSIONS.stale("/angivna-tal/" + id, row, find(tx, id))
                                .about(id);
                    }
                    return Redirect.to("/angivna-tal")
                            .saying("Talet är sparat.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/angivna-tal/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade angivet tal",
                () -> Page.of("publications/statedfigure", figurePage(visitor, form, id)),
                tx -> {
                    if (StatedFigureSql.remove(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to("/angivna-tal")
                            .saying("Talet är raderat.")
                            .undoable(tx.actId());
                });
    }

    private FigurePage figurePage(Visitor visitor, Form form, @Nullable UUID id) {
        int year = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)).getYear();
        return new FigurePage(
                form, id, database.read(visitor.scope(), tx -> StatedFigureChoices.of(tx, reports, year)));
    }

    private StatedFigureSql.Row present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static StatedFigureSql.Row find(Read tx, UUID id) {
        return StatedFigureSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static StatedFigureSql.Row read(Form form, UUID id) {
        form.only("dokument", "tabell", "rad", "kolumn", "varde", "orsak");
        String table = form.line("tabell", 100);
        boolean words = StatedFigureChoices.isWords(table);
        BigDecimal value = words ? null : form.required("varde", SwedishNumber::read);
        return new StatedFigureSql.Row(
                id,
                form.line("dokument", 100),
                table,
                form.line("rad", 300),
                column(form, table),
                words || value != null ? value : BigDecimal.ZERO,
                words ? form.line("varde", 300) : "",
                form.text("orsak", 1000),
                form.version());
    }

    private static String shown(StatedFigureSql.Row row) {
        BigDecimal value = row.statedValue();
        return value == null ? row.statedWords() : SwedishNumber.print(value, Math.max(0, value.scale()));
    }

    /** A figure in running text, or a line of the contents, stands in no column. */
    private static String column(Form form, String table) {
        String column = form.optionalLine("kolumn", 100);
        if (column == null && table.equalsIgnoreCase(StatedFigureChoices.TEXT)) {
            return "värde";
        }
        if (column == null && StatedFigureChoices.isWords(table)) {
            return "rubrik";
        }
        return column == null ? form.line("kolumn", 100) : column;
    }
}
