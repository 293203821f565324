package se.samklang.accounting.statements;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.AmountSql.AccountAmount;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/**
 * The year's result is one amount, in the balance sheet as in the income statement. They part where last year's result
 * was left on the account of the year's, which only whoever keeps the books can move.
 */
final class ResultChecks {

    /** The line of both statements, as the definitions that come with the program call it. */
    private static final String LINE = "arets-resultat";

    private ResultChecks() {}

    /** @param balance of a period; only one that begins with the year can tell */
    static List<Finding> of(Read tx, Reading balance) {
        Long inBalance = ore(balance, Moment.CLOSING);
        Long inResult = Reading.of(tx, Kind.RESULT, balance.definition().family(), balance.period(), List.of())
                .map(reading -> ore(reading, Moment.CHANGE))
                .orElse(null);
        if (inBalance == null
                || inResult == null
                || balance.period().from().getMonthValue() != 1
                || !isWhole(balance)) {
            return List.of();
        }
        return inBalance.equals(inResult) ? List.of() : List.of(finding(balance, inBalance, inResult));
    }

    /** A line that has only what is not booked on the equity yet is 0 once it is, and says nothing. */
    private static boolean isWhole(Reading balance) {
        return line(balance)
                .map(line -> line.ranges().stream()
                        .anyMatch(range -> range.fromAccount().startsWith("2")))
                .orElse(false);
    }

    private static Finding finding(Reading balance, long inBalance, long inResult) {
        String left = balance.accounts().stream()
                .filter(each -> line(balance)
                        .map(line -> line.id().equals(each.lineId()))
                        .orElse(false))
                .filter(each -> each.openingOre() != 0)
                .map(AccountAmount::account)
                .distinct()
                .collect(Collectors.joining(", "));
        String reason = left.isEmpty()
                ? " Årets resultat är inte bokfört som det räknas ut."
                : " Konto " + left
                        + " hade ett saldo redan när året började: förra årets resultat är inte omfört. Boka om"
                        + " det till balanserat resultat.";
        return new Finding(
                "resultat-skiljer",
                Severity.FEL,
                StatementChecks.place(balance, LINE),
                "Årets resultat är " + StatementChecks.kronor(-inBalance) + "\u00a0kr i balansräkningen men "
                        + StatementChecks.kronor(-inResult) + "\u00a0kr i resultaträkningen. Skillnaden är "
                        + StatementChecks.kronor(Math.abs(Math.subtractExact(inBalance, inResult))) + "\u00a0kr."
                        + reason,
                StatementChecks.kronor(-inBalance),
                StatementChecks.kronor(-inResult));
    }

    private static @Nullable Long ore(Reading reading, Moment moment) {
        return line(reading).map(line -> reading.amounts().ore(line, moment)).orElse(null);
    }

    private static Optional<ReportLine> line(Reading reading) {
        return reading.definition().line(LINE);
    }
}
