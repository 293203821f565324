package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Finding;

/** What a reader of a report must know of the VAT claims. */
final class VatFindings {

    private VatFindings() {}

    /** Of the periods that have ended by the day. */
    static List<Finding> of(Read tx, VatStanding standing, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        standing.periods().stream()
                .filter(each -> !each.period().to().isAfter(day))
                .forEach(each -> {
                    if (each.changedOre() != 0) {
                        findings.add(changed(each));
                    }
                    if (each.totalOre() < 0) {
                        findings.add(negative(each));
                    }
                });
        LocalDate covered = standing.coveredTo();
        LocalDate last = covered == null || covered.isAfter(day) ? day : covered;
        long balance = LedgerVatSql.balanceOre(tx, standing.year(), last);
        long outstanding = VatStanding.outstandingAt(tx, standing.year(), last);
        if (covered != null && balance != outstanding) {
            findings.add(receivable(balance, outstanding, last));
        }
        return List.copyOf(findings);
    }

    private static Finding changed(PeriodClaim claim) {
        Long then = claim.claim() == null ? null : claim.claim().ledgerOre();
        return finding(
                "moms-andrad-efter-ansokan",
                claim.period().printed(),
                "Huvudboken har nu " + Kronor.printed(claim.ledgerOre()) + " i ingående moms för "
                        + claim.period().printed() + ", men " + Kronor.printed(then == null ? 0 : then)
                        + " när ersättningen söktes.",
                then,
                claim.ledgerOre());
    }

    private static Finding negative(PeriodClaim claim) {
        return finding(
                "moms-negativ",
                claim.period().printed(),
                "Momsen att få ersättning för är negativ i " + claim.period().printed() + ": "
                        + Kronor.printed(claim.totalOre()) + ". Kontrollera kontona för ingående moms.",
                null,
                claim.totalOre());
    }

    private static Finding receivable(long balance, long outstanding, LocalDate day) {
        return finding(
                "moms-fordran-avviker",
                "fordran",
                "Fordran på Skatteverket är " + Kronor.printed(balance) + " i huvudboken "
                        + SwedishDate.printLong(day) + ", men perioder som inte är utbetalda har "
                        + Kronor.printed(outstanding) + " i moms.",
                balance,
                outstanding);
    }

    private static Finding finding(String code, String where, String message, @Nullable Long stated, long computed) {
        return new Finding(
                code,
                Finding.Severity.VARNING,
                VatTable.ID + "/" + where,
                message,
                stated == null ? null : new Money(stated).printExact(),
                new Money(computed).printExact());
    }
}
