package se.samklang.accounting.statements;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.statements.AmountSql.AccountAmount;
import se.samklang.accounting.statements.OperationsSql.Dimension;
import se.samklang.accounting.statements.OperationsSql.ObjectAmount;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/**
 * Income, costs and net of every insats: the lines of the definition across and the objects of a dimension downwards.
 *
 * @param dimension which objects are told apart
 * @param dimensions those the ledger has
 */
record OperationsStatement(
        ReportDefinition definition,
        Period period,
        Dimension dimension,
        List<Dimension> dimensions,
        List<ObjectAmount> amounts,
        Instant asOf) {

    static final String ID = "driftredovisning";
    static final String SUM = "summa";
    static final String WITHOUT = "utan-objekt";

    static final String DEFINITION =
            "Det som är bokfört under perioden per objekt i en dimension, till exempel insatserna, enligt förbundets"
                    + " uppställning. Det som saknar objekt står på en egen rad, så att summan är hela verksamheten.";

    /** Empty where the year has no such definition, or its ledger knows no objects. */
    static Optional<OperationsStatement> of(Read tx, Family family, String asked, Period period) {
        return FiscalYearSql.find(tx, period.from().getYear()).flatMap(year -> {
            List<Dimension> dimensions = OperationsSql.dimensions(tx, year.id());
            ReportDefinition definition =
                    DefinitionSql.find(tx, year.id(), Kind.OPERATIONS, family).orElse(null);
            if (definition == null || dimensions.isEmpty()) {
                return Optional.empty();
            }
            Dimension dimension = dimensions.stream()
                    .filter(each -> each.number().equals(asked))
                    .findFirst()
                    .orElse(dimensions.getFirst());
            return Optional.of(new OperationsStatement(
                    definition,
                    period,
                    dimension,
                    dimensions,
                    OperationsSql.amounts(tx, definition.id(), year.id(), dimension.number(), period),
                    tx.now()));
        });
    }

    Table table() {
        List<Table.Column> columns = lines().stream()
                .map(line -> new Table.Column(line.code(), line.label(), print().format(), null))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        objects()
                .forEach((object, name) -> rows.add(row(
                        object.isEmpty() ? WITHOUT : object,
                        object.isEmpty() ? "Utan objekt" : name,
                        RowKind.ROW,
                        of(object))));
        rows.add(row(SUM, "Summa", RowKind.SUM, amounts));
        return new Table(
                ID,
                definition.title() + " " + period.printed(),
                dimension.name(),
                Table.Counting.AMOUNTS,
                columns,
                rows,
                List.of());
    }

    /** The lines that are columns. */
    List<ReportLine> lines() {
        return definition.lines().stream()
                .filter(line -> line.isShown() && line.role() != ReportLine.Role.HEADING)
                .toList();
    }

    /** What the row of an id is made of: an object, all that has none, or everything. */
    List<ObjectAmount> behind(String row) {
        return row.equals(SUM) ? amounts : of(row.equals(WITHOUT) ? "" : row);
    }

    /** As printed; null where it cannot be computed. */
    @Nullable
    BigDecimal printed(ReportLine line, List<ObjectAmount> rows) {
        LineAmounts sums = LineAmounts.of(
                definition,
                rows.stream()
                        .map(row -> new AccountAmount(row.lineId(), 1, row.account(), row.name(), 0, row.changeOre()))
                        .toList());
        Long ore = sums.ore(line, Moment.CHANGE);
        return ore == null ? null : new Money(definition.factor(line) * ore).kronor();
    }

    AmountText print() {
        return AmountText.of(definition);
    }

    /** Names by object, in order; the empty one last. */
    Map<String, String> objects() {
        return amounts.stream()
                .collect(Collectors.toMap(
                        ObjectAmount::object, ObjectAmount::objectName, (one, other) -> one, LinkedHashMap::new));
    }

    private List<ObjectAmount> of(String object) {
        return amounts.stream().filter(row -> row.object().equals(object)).toList();
    }

    private Table.Row row(String id, String label, RowKind kind, List<ObjectAmount> rows) {
        List<Table.Cell> cells = lines().stream()
                .map(line -> {
                    BigDecimal kronor = printed(line, rows);
                    return new Table.Cell(line.code(), kronor, print().amount(kronor), null, source(id, label, line));
                })
                .toList();
        return new Table.Row(id, label, kind, null, cells);
    }

    private Source source(String row, String label, ReportLine line) {
        SourceAddress address = SourceAddress.of(
                ReportAddress.SUBJECT,
                period,
                "rapport",
                definition.kind().code(),
                "uppstallning",
                definition.family().code(),
                "rad",
                row,
                "kolumn",
                line.code(),
                "dimension",
                dimension.number());
        return new Source(address, DEFINITION, label + ", " + line.label(), period, asOf);
    }
}
