package se.samklang.insatser.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.base.Money;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Evidence;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;

/** What each insats was granted, has used and has left, with the rows behind. */
final class InsatsMoneyTable {

    static final String ID = "insatsernas-medel";
    static final String DEFINITION =
            "Beviljat är vad styrelsen beslutat för perioden, använt vad insatsen har rekvirerat"
                    + " av det, båda enligt insatsernas redovisningar. Oförbrukat är skillnaden. Andelen är använt delat med"
                    + " beviljat, för de insatser som har båda.";
    private static final String ALL = "summa";

    private InsatsMoneyTable() {}

    private enum Column {
        GRANTED("beviljat", "Beviljat", InsatsReport.Content::grantedOre),
        USED("anvant", "Använt", InsatsReport.Content::usedOre),
        UNUSED("oforbrukat", "Oförbrukat", InsatsReport.Content::unusedOre);

        private final String id;
        private final String label;
        private final Function<InsatsReport.Content, @Nullable Long> amount;

        Column(String id, String label, Function<InsatsReport.Content, @Nullable Long> amount) {
            this.id = id;
            this.label = label;
            this.amount = amount;
        }
    }

    /** The insatser whose money is told. */
    static List<InsatsReport> told(List<InsatsReport> reports) {
        return reports.stream()
                .filter(report -> report.content().grantedOre() != null
                        || report.content().usedOre() != null)
                .toList();
    }

    static Table of(List<InsatsReport> reports, ReportRequest request) {
        List<InsatsReport> told = told(reports);
        List<Table.Row> rows = new ArrayList<>();
        told.forEach(report -> rows.add(row(
                request, Code.hyphened(report.insatsName()), report.insatsName(), Table.RowKind.ROW, List.of(report))));
        if (!told.isEmpty()) {
            rows.add(row(request, ALL, "Summa", Table.RowKind.SUM, told));
        }
        List<Table.Column> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            columns.add(new Table.Column(column.id, column.label, Table.Format.KRONOR, null));
        }
        columns.add(new Table.Column("andel", "Använd andel", Table.Format.PERCENT, null));
        return new Table(ID, "Beviljade och använda medel", "Insats", Table.Counting.AMOUNTS, columns, rows, List.of());
    }

    private static Table.Row row(
            ReportRequest request, String id, String label, Table.RowKind kind, List<InsatsReport> reports) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            Long sum = sum(reports, column);
            cells.add(new Table.Cell(
                    column.id,
                    sum == null ? null : new Money(sum).kronor(),
                    printed(sum),
                    null,
                    source(request, id, label, column.label, column.id)));
        }
        BigDecimal share = share(reports);
        cells.add(new Table.Cell(
                "andel",
                share,
                share == null ? "–" : SwedishNumber.print(share, 0) + "\u00a0%",
                null,
                source(request, id, label, "använd andel", "andel")));
        return new Table.Row(id, label, kind, null, cells);
    }

    private static Source source(ReportRequest request, String row, String label, String column, String id) {
        return new Source(
                SourceAddress.of(ID, request.period(), "rad", row, "kolumn", id),
                DEFINITION,
                label + ", " + column,
                request.period(),
                request.asOf());
    }

    /** Of those that tell it; null where none does. */
    private static @Nullable Long sum(List<InsatsReport> reports, Column column) {
        List<Long> amounts = reports.stream()
                .map(report -> column.amount.apply(report.content()))
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty() ? null : amounts.stream().reduce(0L, Math::addExact);
    }

    /** Whole percent of what the insatser that tell both were granted. */
    static @Nullable BigDecimal share(List<InsatsReport> reports) {
        List<InsatsReport> both = reports.stream()
                .filter(report -> report.content().unusedOre() != null)
                .toList();
        Long granted = sum(both, Column.GRANTED);
        Long used = sum(both, Column.USED);
        return granted == null || used == null ? null : Rounding.percent(used, granted, 0);
    }

    /** Empty where the address names no row of the table. */
    static Optional<Evidence> evidence(List<InsatsReport> reports, SourceAddress address, ReportRequest request) {
        String row = String.valueOf(address.value("rad"));
        String column = String.valueOf(address.value("kolumn"));
        List<InsatsReport> chosen = told(reports).stream()
                .filter(report -> row.equals(ALL) || row.equals(Code.hyphened(report.insatsName())))
                .toList();
        return of(reports, request).rows().stream()
                .filter(found -> found.id().equals(row))
                .flatMap(found -> found.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(cell -> new Evidence(
                        chosen.size() == 1 ? chosen.getFirst().insatsName() : "Beviljade och använda medel",
                        DEFINITION,
                        "Redovisningar av insatser som pågick i perioden",
                        request.period(),
                        request.asOf(),
                        null,
                        null,
                        List.of("Insats", "Beviljat", "Använt", "Oförbrukat", "Läge"),
                        chosen.stream().map(InsatsMoneyTable::row).toList(),
                        List.of(),
                        cell.text(),
                        "/insatser/redovisningar"));
    }

    private static Evidence.Row row(InsatsReport report) {
        return new Evidence.Row(
                List.of(
                        report.insatsName(),
                        printed(report.content().grantedOre()),
                        printed(report.content().usedOre()),
                        printed(report.content().unusedOre()),
                        report.status().label()),
                report.path());
    }

    static String printed(@Nullable Long ore) {
        return ore == null ? "–" : new Money(ore).print();
    }
}
