package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/** The table {@code budget-utfall-prognos}: a year's rows in the förbund's own order, with sums and footnotes. */
final class StatementTable {

    static final String ID = "budget-utfall-prognos";
    static final String SUBJECT = "ekonomi";
    static final String DEFINITION =
            "Budget för året, utfall ackumulerat från 1 januari enligt den senaste redovisningen"
                    + " till och med periodens sista dag, och prognos för helåret enligt den senaste till och med samma dag."
                    + " Varav-rader ingår i raden ovanför och summeras inte. Resultat är kostnader och intäkter tillsammans."
                    + " Avvikelse är budget minus prognos: plus är bättre än budget. Förbrukat är utfall i procent av budget, för kostnader.";

    static final String SUMMED = "Summan av raderna; varav-rader ingår i raden ovanför och summeras inte.";
    static final String RESULT = "Resultatet är kostnader och intäkter tillsammans, utan varav-rader.";

    static final List<String> COLUMNS =
            List.of("budget", "utfall", "prognos", StatementAmounts.DEVIATION, StatementAmounts.USED);

    private final Statement statement;
    private final ReportRequest request;
    private final StatementNotes notes;
    private final StatementRows ids;

    private StatementTable(Statement statement, ReportRequest request) {
        this.statement = statement;
        this.request = request;
        this.notes = new StatementNotes(statement);
        this.ids = new StatementRows(statement);
    }

    static Table of(Statement statement, ReportRequest request) {
        return new StatementTable(statement, request).table();
    }

    /** The address of the rows behind one amount of the table. */
    static SourceAddress address(ReportRequest request, String row, String column) {
        return SourceAddress.of(SUBJECT, request.period(), "rad", row, "kolumn", column);
    }

    /** What one column counts, in words. */
    static String definition(String column) {
        return switch (column) {
            case "budget" -> "Det som är budgeterat för hela året.";
            case "utfall" ->
                "Utfallet sedan 1 januari enligt den senaste redovisningen till och med periodens sista dag.";
            case "prognos" -> "Prognosen för hela året enligt den senaste till och med periodens sista dag.";
            case StatementAmounts.DEVIATION -> "Budget minus prognos: plus är bättre än budget.";
            default -> "Utfallet i procent av årets budget.";
        };
    }

    /** A column as it is said within a title. */
    static String word(String column) {
        return column.equals(StatementAmounts.USED) ? "förbrukat" : column;
    }

    private Table table() {
        return new Table(
                ID,
                "Budget, utfall och prognos " + statement.year(),
                "Rad",
                Table.Counting.AMOUNTS,
                columns(),
                rows(),
                notes.footnotes(),
                sums());
    }

    private List<Table.Sum> sums() {
        return List.of(
                new Table.Sum(StatementRows.COSTS, ids.summedIds(Side.COST), List.of()),
                new Table.Sum(StatementRows.INCOME, ids.summedIds(Side.INCOME), List.of()),
                new Table.Sum(StatementRows.RESULT, List.of(StatementRows.COSTS, StatementRows.INCOME), List.of()));
    }

    private List<Table.Column> columns() {
        int year = statement.year();
        return List.of(
                column(Measure.BUDGET, "Budget " + year),
                column(Measure.OUTCOME, "Utfall " + SwedishDate.print(statement.outcomeDate())),
                column(Measure.FORECAST, "Prognos " + year),
                new Table.Column(StatementAmounts.DEVIATION, "Avvikelse", Table.Format.KRONOR, null),
                new Table.Column(StatementAmounts.USED, "Förbrukat", Table.Format.PERCENT, null));
    }

    private Table.Column column(Measure measure, String label) {
        String note = notes.marker(statement.columnFootnotes().get(measure));
        return new Table.Column(measure.column(), label, Table.Format.KRONOR, note);
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        String group = null;
        for (StatementLine line : statement.lines()) {
            if (line.groupLabel() != null && !Objects.equals(line.groupLabel(), group)) {
                rows.add(heading(line.groupLabel()));
            }
            group = line.groupLabel();
            rows.add(row(line));
        }
        rows.add(sum(StatementRows.COSTS, Side.COST.sumLabel(), StatementAmounts.of(statement, Side.COST)));
        rows.add(sum(StatementRows.INCOME, Side.INCOME.sumLabel(), StatementAmounts.of(statement, Side.INCOME)));
        rows.add(sum(StatementRows.RESULT, "Resultat", StatementAmounts.ofResult(statement)));
        return rows;
    }

    private Table.Row heading(String label) {
        return new Table.Row(ids.groupId(label), label, RowKind.GROUP, null, List.of());
    }

    private Table.Row row(StatementLine line) {
        String id = ids.id(line);
        StatementAmounts amounts = StatementAmounts.of(statement, line);
        String outcomeNote = notes.marker(notes.onOutcome(line));
        List<Table.Cell> cells = COLUMNS.stream()
                .map(column -> cell(id, line.label(), column, amounts, column.equals("utfall") ? outcomeNote : null))
                .toList();
        RowKind kind = line.memo() ? RowKind.MEMO : RowKind.ROW;
        return new Table.Row(id, line.label(), kind, notes.marker(line.footnote()), cells);
    }

    private Table.Row sum(String id, String label, StatementAmounts amounts) {
        List<Table.Cell> cells = COLUMNS.stream()
                .map(column -> cell(id, label, column, amounts, null))
                .toList();
        return new Table.Row(id, label, RowKind.SUM, null, cells);
    }

    private Table.Cell cell(String row, String label, String column, StatementAmounts amounts, @Nullable String note) {
        boolean share = column.equals(StatementAmounts.USED) && amounts.used() != null;
        Source source = new Source(
                address(request, row, column),
                DEFINITION,
                label + ", " + column + " " + statement.year(),
                request.period(),
                request.asOf(),
                share ? amounts.value("utfall") : null,
                share ? amounts.value("budget") : null);
        return new Table.Cell(column, amounts.value(column), amounts.text(column), note, source);
    }
}
