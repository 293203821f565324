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
 * @param previous the same months of the year before; null where there is no ledger to tell them apart in
 */
record OperationsStatement(
        ReportDefinition definition,
        Period period,
        Dimension dimension,
        List<Dimension> dimensions,
        List<ObjectAmount> amounts,
        @Nullable OperationsStatement previous,
        Instant asOf) {

    static final String ID = "driftredovisning";
    static final String SUM = "summa";
    static final String WITHOUT = "utan-objekt";

    /** Ends the id of a column that shows the year before. */
    private static final String BEFORE = "-foregaende";

    static final String DEFINITION =
            "Det som är bokfört under perioden per objekt i en dimension, till exempel insatserna, enligt förbundets"
                    + " uppställning. Det som saknar objekt står på en egen rad, så att summan är hela verksamheten.";

    /** Empty where the year has no such definition, or its ledger knows no objects. */
    static Optional<OperationsStatement> of(Read tx, Family family, String asked, Period period) {
        return alone(tx, family, asked, period).map(statement -> statement.beside(tx, family));
    }

    /** The whole year before by the same dimension, as the other statements show it. */
    private OperationsStatement beside(Read tx, Family family) {
        Period before = Period.ofYear(period.from().getYear() - 1);
        OperationsStatement known = alone(tx, family, dimension.number(), before)
                .filter(other -> other.dimension.number().equals(dimension.number()))
                .orElse(null);
        return new OperationsStatement(definition, period, dimension, dimensions, amounts, known, asOf);
    }

    private static Optional<OperationsStatement> alone(Read tx, Family family, String asked, Period period) {
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
                    null,
                    tx.now()));
        });
    }

    Table table() {
        List<Table.Row> rows = new ArrayList<>();
        objectsOfBoth()
                .forEach((object, name) -> rows.add(row(
                        object.isEmpty() ? WITHOUT : object, object.isEmpty() ? "Utan objekt" : name, RowKind.ROW)));
        rows.add(row(SUM, "Summa", RowKind.SUM));
        return new Table(
                ID,
                definition.title() + " " + period.printed(),
                dimension.name(),
                Table.Counting.AMOUNTS,
                columns(),
                rows,
                List.of());
    }

    private List<Table.Column> columns() {
        List<Table.Column> columns = new ArrayList<>();
        for (ReportLine line : lines()) {
            columns.add(new Table.Column(line.code(), line.label(), print().format(), null));
            if (previous != null) {
                String label = line.label() + " " + previous.period.printed();
                columns.add(new Table.Column(line.code() + BEFORE, label, print().format(), null));
            }
        }
        return columns;
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

    /** With those only the year before had, before what has no object. */
    private Map<String, String> objectsOfBoth() {
        Map<String, String> both = new LinkedHashMap<>(objects());
        if (previous != null) {
            previous.objects().forEach(both::putIfAbsent);
        }
        String without = both.remove("");
        if (without != null) {
            both.put("", without);
        }
        return both;
    }

    private List<ObjectAmount> of(String object) {
        return amounts.stream().filter(row -> row.object().equals(object)).toList();
    }

    private Table.Row row(String id, String label, RowKind kind) {
        List<Table.Cell> cells = new ArrayList<>();
        for (ReportLine line : lines()) {
            cells.add(cell(line.code(), line, id, label));
            if (previous != null) {
                cells.add(previous.lines().stream()
                        .filter(before -> before.code().equals(line.code()))
                        .findFirst()
                        .map(before -> previous.cell(line.code() + BEFORE, before, id, label))
                        .orElseGet(() -> new Table.Cell(line.code() + BEFORE, null, "–", null, null)));
            }
        }
        return new Table.Row(id, label, kind, null, cells);
    }

    private Table.Cell cell(String column, ReportLine line, String row, String label) {
        BigDecimal kronor = printed(line, behind(row));
        return new Table.Cell(column, kronor, print().amount(kronor), null, source(row, label, line));
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
