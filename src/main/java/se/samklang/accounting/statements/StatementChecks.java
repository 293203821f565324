package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.AmountSql.AccountAmount;
import se.samklang.accounting.statements.AmountSql.Covered;
import se.samklang.accounting.statements.LineAmounts.Amount;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/** What does not hold in a statement: nothing is dropped, counted twice or out of balance without being said. */
final class StatementChecks {

    /** Code of the finding that an account belongs to no line. */
    static final String UNPLACED = "konto-utan-rad";

    private final Reading reading;
    private final List<Finding> findings = new ArrayList<>();

    private StatementChecks(Reading reading) {
        this.reading = reading;
    }

    /** The worst first within each check; none where the year has no ledger. */
    static List<Finding> of(Read tx, Reading reading) {
        if (reading.covered() == null) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(new StatementChecks(reading).findings(reading.covered()));
        if (reading.definition().kind() == Kind.BALANCE) {
            findings.addAll(ResultChecks.of(tx, reading));
            findings.addAll(NoteChecks.of(tx, reading));
        }
        return findings;
    }

    private List<Finding> findings(Covered covered) {
        reading.accounts().stream().filter(each -> each.lineId() == null).forEach(this::account);
        if (reading.definition().kind() != Kind.BALANCE) {
            reading.previousAccounts().stream()
                    .filter(each -> each.lineId() == null && each.changeOre() != 0)
                    .filter(each -> !isWrong(each.account()))
                    .forEach(this::accountBefore);
        }
        reading.definition().lines().stream()
                .filter(line -> line.role() == ReportLine.Role.CONTROL)
                .forEach(this::control);
        if (reading.definition().kind() == Kind.BALANCE) {
            findings.addAll(OpeningChecks.of(reading));
        }
        if (reading.definition().kind() == Kind.RESULT) {
            findings.addAll(Reclassification.of(reading));
        }
        if (covered.coveredTo().isBefore(reading.period().to())) {
            find(
                    "huvudbok-slutar-fore",
                    Severity.INFO,
                    "period",
                    "Huvudboken är bokförd till och med " + SwedishDate.printLong(covered.coveredTo())
                            + ". Det som hör till resten av perioden är inte med.",
                    null);
        }
        return findings;
    }

    private void account(AccountAmount account) {
        String amounts = account.openingOre() == 0
                ? kronor(account.changeOre()) + "\u00a0kr under perioden"
                : kronor(Math.addExact(account.openingOre(), account.changeOre())) + "\u00a0kr i saldo, varav "
                        + kronor(account.changeOre()) + "\u00a0kr under perioden";
        String name = account.account() + " " + account.name();
        if (account.takers() == 0) {
            find(
                    UNPLACED,
                    Severity.FEL,
                    account.account(),
                    "Konto " + name + " (" + amounts + ") hör inte till någon rad i " + definite()
                            + ". Lägg kontot på en rad.",
                    kronor(account.changeOre()));
        } else {
            find(
                    "konto-dubbelt",
                    Severity.FEL,
                    account.account(),
                    "Konto " + name + " (" + amounts + ") räknas dubbelt i " + definite() + ": " + account.takers()
                            + " rader tar det.",
                    kronor(account.changeOre()));
        }
    }

    /** Mended for the year, the account is mended for the year beside in most cases; it is told once. */
    private boolean isWrong(String account) {
        return reading.accounts().stream()
                .anyMatch(each -> each.lineId() == null && each.account().equals(account));
    }

    /** The year beside is printed too, and what it lacks is not seen in the year itself. */
    private void accountBefore(AccountAmount account) {
        int year = reading.year() - 1;
        find(
                account.takers() == 0 ? UNPLACED : "konto-dubbelt",
                Severity.FEL,
                account.account() + "/" + year,
                "Kolumnen " + year + ": konto " + account.account() + " " + account.name() + " ("
                        + kronor(account.changeOre()) + "\u00a0kr) "
                        + (account.takers() == 0 ? "hör inte till någon rad i " : "räknas dubbelt i ")
                        + definite() + ". Lägg kontot på en rad.",
                kronor(account.changeOre()));
    }

    /** {@code resultaträkningen}: as the statement is called within a sentence. */
    private String definite() {
        return switch (reading.definition().kind()) {
            case RESULT -> "resultaträkningen";
            case BALANCE -> "balansräkningen";
            case CASH_FLOW -> "kassaflödesanalysen";
            case OPERATIONS -> "driftredovisningen";
        };
    }

    private void control(ReportLine line) {
        Amount amount = reading.amounts().of(line);
        long ore = amount == null
                ? 0
                : reading.definition().kind() == Kind.BALANCE ? amount.closingOre() : amount.changeOre();
        if (ore != 0) {
            find(code(), Severity.FEL, line.code(), sentence() + kronor(Math.abs(ore)) + "\u00a0kr.", kronor(ore));
        }
    }

    private String code() {
        return switch (reading.definition().kind()) {
            case BALANCE -> "balans-avviker";
            case CASH_FLOW -> "kassaflode-avviker";
            case RESULT, OPERATIONS -> "kontroll-avviker";
        };
    }

    private String sentence() {
        return switch (reading.definition().kind()) {
            case BALANCE ->
                "Balansräkningen går inte ihop: tillgångarna skiljer sig från eget kapital, avsättningar och skulder med ";
            case CASH_FLOW -> "Årets kassaflöde skiljer sig från förändringen av likvida medel med ";
            case RESULT, OPERATIONS -> "En kontrollrad som ska vara noll är ";
        };
    }

    private void find(String code, Severity severity, String place, String message, @Nullable String computed) {
        findings.add(new Finding(code, severity, place(reading, place), message, null, computed));
    }

    static String place(Reading reading, String place) {
        return reading.definition().kind().code() + "/" + place;
    }

    /** With öre where there are any, so that no difference is rounded away. */
    static String kronor(long ore) {
        return ore % 100 == 0 ? new Money(ore).print() : new Money(ore).printExact();
    }
}
