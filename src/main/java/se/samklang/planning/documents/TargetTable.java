package se.samklang.planning.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.documents.FigureValue;
import se.samklang.documents.MeasureOffer.Unit;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.TargetResult;
import se.samklang.planning.targets.Targets;

/** The table {@code matbara-mal}: what each measurable target asks for and what it came to. */
final class TargetTable {

    static final String ID = "matbara-mal";
    static final String TITLE = "Mätbara mål";
    static final String DEFINITION =
            "Varje mätbart mål med sitt eget mått. Vad som räknas och vilka en andel är av står i"
                    + " fotnoten till raden; förbund räknar olika.";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("mal", "Ska nås", Table.Format.TEXT, null),
            new Table.Column("utfall", "Utfall", Table.Format.TEXT, null),
            new Table.Column("kvinnor", "Kvinnor", Table.Format.TEXT, null),
            new Table.Column("man", "Män", Table.Format.TEXT, null),
            new Table.Column("granser", "Mot gränsen", Table.Format.TEXT, null));

    private TargetTable() {}

    static Table of(Read tx, Targets targets, ReportRequest request) {
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Footnote> notes = new ArrayList<>();
        OperationalPlan plan =
                PlanSql.ofYear(tx, request.period().from().getYear()).orElse(null);
        if (plan != null) {
            Map<UUID, List<TargetResult>> results = targets.ofPlan(tx, plan.id(), request.period());
            GoalTree.of(tx, request.period().from().getYear()).orElseThrow().goals().stream()
                    .flatMap(leaf -> results.getOrDefault(leaf.goal().id(), List.of()).stream())
                    .forEach(result -> rows.add(row(result, notes, rows.size() + 1)));
        }
        return new Table(ID, TITLE, "Mål", Table.Counting.NOTHING, COLUMNS, rows, notes);
    }

    private static Table.Row row(TargetResult result, List<Table.Footnote> notes, int number) {
        String explained = result.definition() + " Period: " + result.window().printed() + ".";
        String marker = notes.stream()
                .filter(note -> note.text().equals(explained))
                .map(Table.Footnote::marker)
                .findFirst()
                .orElseGet(() -> added(notes, explained));
        return new Table.Row(
                "mal-" + number,
                result.target().title(),
                RowKind.ROW,
                marker,
                List.of(
                        new Table.Cell("mal", null, result.target().asked(), null, null),
                        cell("utfall", result, result.all()),
                        cell("kvinnor", result, result.women()),
                        cell("man", result, result.men()),
                        new Table.Cell("granser", null, result.statusWords(), null, null)));
    }

    private static String added(List<Table.Footnote> notes, String text) {
        String marker = String.valueOf(notes.size() + 1);
        notes.add(new Table.Footnote(marker, text));
        return marker;
    }

    /** A typed result has no rows to lead to. */
    private static Table.Cell cell(String column, TargetResult result, @Nullable FigureValue value) {
        if (value == null) {
            return new Table.Cell(column, null, "", null, null);
        }
        boolean share = result.target().unit() == Unit.PERCENT
                && !TargetResult.parts(value).isEmpty();
        return new Table.Cell(
                column,
                value.value(),
                share ? value.text() + " (" + TargetResult.parts(value).replace(' ', '\u00a0') + ")" : value.text(),
                null,
                result.target().measure() == null ? null : value.source());
    }
}
