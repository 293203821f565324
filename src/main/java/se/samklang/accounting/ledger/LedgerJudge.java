package se.samklang.accounting.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FirstLedger;
import se.samklang.database.Read;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.ImportFileKind;

/** Judges books that could be read beside what is stored, whatever they were read from. */
@Component
final class LedgerJudge {

    private final List<FirstLedger> firsts;

    LedgerJudge(ObjectProvider<FirstLedger> firsts) {
        this.firsts = firsts.orderedStream().toList();
    }

    ImportFileKind.Plan plan(Read tx, ReadLedger ledger, ImportContent content, LedgerFindings findings) {
        LedgerChecks.judge(tx, ledger, findings);
        LedgerYear year = LedgerYearSql.find(tx, ledger.year()).orElse(null);
        LedgerDifference difference = difference(tx, year, ledger, findings);
        return findings.hasFaults()
                ? new RefusedLedger(ledger.source(), ledger.summary())
                : new LedgerPlan(
                        ledger,
                        findings,
                        content,
                        year == null ? null : year.lockedTo(),
                        LedgerParts.of(ledger, difference),
                        firsts);
    }

    private static @Nullable LedgerDifference difference(
            Read tx, @Nullable LedgerYear year, ReadLedger ledger, LedgerFindings findings) {
        UUID importId = year == null ? null : year.importId();
        if (year == null || importId == null) {
            return null;
        }
        List<ManualVoucher> manual = ManualVoucherSql.ofYear(tx, year.id());
        if (!manual.isEmpty()) {
            findings.remark(
                    "MANUELLA_VERIFIKATIONER",
                    "Året har manuella verifikationer (" + manual.size()
                            + "). De behålls ovanpå den nya filen. Är samma sak"
                            + " nu bokförd i filen räknas den två gånger: gå igenom dem på huvudbokens sida efter"
                            + " inläsningen.");
        }
        LedgerDifference difference = LedgerDifference.of(tx, importId, ledger, manual);
        LedgerChecks.judge(year, StoredLedgerSql.names(tx, importId), ledger, difference, findings);
        return difference;
    }
}
