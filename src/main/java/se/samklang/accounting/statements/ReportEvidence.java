package se.samklang.accounting.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.AmountSql.AccountAmount;
import se.samklang.accounting.statements.LineAmounts.Amount;
import se.samklang.accounting.statements.OperationsSql.ObjectAmount;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** The accounts behind a cell of a statement, each with a link to its rows in the ledger, or the lines a sum adds. */
final class ReportEvidence {

    private static final List<String> HEADINGS =
            List.of("Konto", "Vid periodens början", "Förändring", "Vid periodens slut");
    private static final List<String> OBJECT_HEADINGS = List.of("Konto", "Belopp");

    private ReportEvidence() {}

    /** Empty where the address names no cell of a statement that is there. */
    static Optional<Evidence> of(Read tx, Statements statements, SourceAddress address, Period period) {
        return ReportAddress.kind(address)
                .flatMap(kind -> kind == Kind.OPERATIONS
                        ? operations(tx, address, period)
                        : ReportAddress.family(address)
                                .flatMap(family -> statements.read(tx, kind, family, period))
                                .flatMap(reading -> cell(reading, address)));
    }

    private static Optional<Evidence> cell(Reading reading, SourceAddress address) {
        String row = address.value("rad");
        String column = address.value("kolumn");
        return row == null || column == null
                ? Optional.empty()
                : reading.definition()
                        .line(row)
                        .flatMap(line -> Statements.table(reading).rows().stream()
                                .filter(each -> each.id().equals(row))
                                .flatMap(each -> each.cells().stream())
                                .filter(cell -> cell.column().equals(column) && cell.source() != null)
                                .findFirst()
                                .map(cell -> new Cell(reading, line, column, cell).evidence()));
    }

    /** A cell with the line and column it stands on. */
    private record Cell(Reading reading, ReportLine line, String column, se.samklang.documents.Table.Cell cell) {

        Evidence evidence() {
            boolean previous = column.equals(IncomeStatement.PREVIOUS);
            List<Evidence.Row> rows = line.takesAccounts() ? accounts(previous) : parts(previous);
            var source = java.util.Objects.requireNonNull(cell.source());
            return new Evidence(
                    line.label() + ", " + columnLabel(),
                    source.definition(),
                    reading.definition().title() + ", "
                            + reading.definition().family().label(),
                    reading.period(),
                    reading.asOf(),
                    source.numerator(),
                    source.denominator(),
                    HEADINGS,
                    column.equals(IncomeStatement.BUDGET) ? List.of() : rows,
                    column.equals(IncomeStatement.BUDGET) ? List.of() : sums(previous),
                    cell.text(),
                    reading.definition().kind().path());
        }

        private String columnLabel() {
            return Statements.columns(reading).stream()
                    .filter(each -> each.id().equals(column))
                    .map(StatementTable.Column::label)
                    .findFirst()
                    .orElse("andel");
        }

        private List<Evidence.Row> accounts(boolean previous) {
            ReportDefinition definition = previous ? reading.previousDefinition() : reading.definition();
            ReportLine own = definition.line(line.code()).orElse(line);
            List<AccountAmount> accounts = previous ? reading.previousAccounts() : reading.accounts();
            int year = previous ? reading.year() - 1 : reading.year();
            Period period = previous ? Period.ofYear(year) : reading.period();
            return accounts.stream()
                    .filter(account -> own.id().equals(account.lineId()))
                    .map(account -> new Evidence.Row(
                            cells(
                                    account.account() + " " + account.name(),
                                    new Amount(account.openingOre(), account.changeOre())),
                            ledger(year, account.account(), period)))
                    .toList();
        }

        private List<Evidence.Row> parts(boolean previous) {
            LineAmounts amounts = previous ? reading.previous() : reading.amounts();
            List<Evidence.Row> rows = new ArrayList<>();
            for (ReportLine.Part part : line.parts()) {
                ReportLine other = reading.definition().line(part.code()).orElse(null);
                if (other != null) {
                    String label = (part.factor() < 0 ? "minus " : "") + other.label();
                    String link = other.isShown()
                            ? ReportAddress.of(reading, other, column).printed()
                            : null;
                    rows.add(new Evidence.Row(cells(label, amounts.of(other)), link));
                }
            }
            return rows;
        }

        private List<String> sums(boolean previous) {
            return cells(line.label(), (previous ? reading.previous() : reading.amounts()).of(line));
        }

        /** Every amount by the sign of the line it explains, so that the column adds up. */
        private List<String> cells(String label, @Nullable Amount amount) {
            if (amount == null) {
                return List.of(label, "–", "–", "–");
            }
            int factor = reading.definition().factor(line);
            return List.of(
                    label,
                    StatementChecks.kronor(factor * amount.openingOre()),
                    StatementChecks.kronor(factor * amount.changeOre()),
                    StatementChecks.kronor(factor * amount.closingOre()));
        }
    }

    private static Optional<Evidence> operations(Read tx, SourceAddress address, Period period) {
        String dimension = String.valueOf(address.value("dimension"));
        String row = address.value("rad");
        return ReportAddress.family(address)
                .flatMap(family -> OperationsStatement.of(tx, family, dimension, period))
                .flatMap(statement -> statement.lines().stream()
                        .filter(line -> row != null && line.code().equals(address.value("kolumn")))
                        .findFirst()
                        .map(line -> operations(statement, line, String.valueOf(row))));
    }

    private static Evidence operations(OperationsStatement statement, ReportLine line, String row) {
        List<ObjectAmount> behind = statement.behind(row);
        boolean own = line.takesAccounts();
        List<Evidence.Row> rows = behind.stream()
                .filter(amount -> !own || amount.lineId().equals(line.id()))
                .map(amount -> new Evidence.Row(
                        List.of(
                                amount.account() + " " + amount.name()
                                        + (amount.objectName().isEmpty() ? "" : ", " + amount.objectName()),
                                StatementChecks.kronor(statement.definition().factor(line) * amount.changeOre())),
                        ledger(statement.period().from().getYear(), amount.account(), statement.period())
                                + (amount.object().isEmpty()
                                        ? ""
                                        : "&dimension="
                                                + encoded(statement.dimension().number()) + "&objekt="
                                                + encoded(amount.object()))))
                .toList();
        BigDecimal kronor = statement.printed(line, behind);
        return new Evidence(
                line.label() + ", " + statement.objects().getOrDefault(row, "alla"),
                OperationsStatement.DEFINITION,
                statement.definition().title() + ", " + statement.dimension().name(),
                statement.period(),
                statement.asOf(),
                null,
                null,
                OBJECT_HEADINGS,
                rows,
                List.of(
                        "Summa",
                        kronor == null
                                ? "–"
                                : StatementChecks.kronor(Money.ofKronor(kronor).ore())),
                statement.print().amount(kronor),
                Kind.OPERATIONS.path());
    }

    static String ledger(int year, String account, Period period) {
        return "/ekonomi/huvudbok/" + year + "/konton/" + encoded(account) + "?fran=" + period.fromMonth() + "&till="
                + period.toMonth();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
