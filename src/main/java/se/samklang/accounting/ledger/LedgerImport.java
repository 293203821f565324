package se.samklang.accounting.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FirstLedger;
import se.samklang.accounting.sie.SieCheck;
import se.samklang.accounting.sie.SieFile;
import se.samklang.accounting.sie.SieLimits;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.accounting.sie.SieType;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.ImportFileKind;

/**
 * The books of a year from a SIE file, as a snapshot. The file is read once to be judged and once more to be stored, so
 * that the memory it takes does not grow with its vouchers.
 */
@Component
final class LedgerImport implements ImportFileKind {

    private final List<FirstLedger> firsts;

    LedgerImport(ObjectProvider<FirstLedger> firsts) {
        this.firsts = firsts.orderedStream().toList();
    }

    @Override
    public String name() {
        return "sie";
    }

    @Override
    public String title() {
        return "huvudbok ur bokföringen (SIE)";
    }

    @Override
    public String list() {
        return LedgerYearController.LIST;
    }

    @Override
    public long largestBytes() {
        return SieLimits.STANDARD.fileBytes();
    }

    @Override
    public Plan check(Read tx, Scope scope, ImportContent content, Findings findings) {
        LedgerFindings told = new LedgerFindings(findings);
        LedgerSums sums = new LedgerSums();
        SieSummary summary = read(content, sums);
        told.addAll(summary);
        judge(summary, told);
        if (told.hasFaults()) {
            return new RefusedLedger(summary);
        }
        sums.carryOpening();
        ReadLedger ledger = ReadLedger.of(summary, sums);
        LedgerChecks.judge(tx, ledger, told);
        LedgerYear year = LedgerYearSql.find(tx, ledger.year()).orElse(null);
        LedgerDifference difference = difference(tx, year, ledger, content, told);
        return told.hasFaults()
                ? new RefusedLedger(summary)
                : new LedgerPlan(
                        ledger,
                        told,
                        content,
                        year == null ? null : year.lockedTo(),
                        LedgerParts.of(ledger, difference),
                        firsts);
    }

    private static @Nullable LedgerDifference difference(
            Read tx, @Nullable LedgerYear year, ReadLedger ledger, ImportContent content, LedgerFindings findings) {
        UUID importId = year == null ? null : year.importId();
        if (year == null || importId == null) {
            return null;
        }
        LedgerDifference difference = LedgerDifference.of(tx, importId, ledger, content);
        LedgerChecks.judge(year, StoredLedgerSql.names(tx, importId), ledger, difference, findings);
        return difference;
    }

    private static SieSummary read(ImportContent content, LedgerSums sums) {
        try {
            return SieFile.read(content::open, SieLimits.STANDARD, sums);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void judge(SieSummary summary, LedgerFindings findings) {
        SieType type = summary.head().type();
        if (type == SieType.TYPE_4I || type == SieType.SIE_5_ENTRY) {
            findings.refuse(
                    "BOKFORINGSORDER",
                    "Filen är en bokföringsorder (SIE "
                            + type.printed().replace(" bokföringsorder", "").toUpperCase(Locale.ROOT)
                            + "): verifikationer som ska bokföras, inte själva böckerna. Exportera bokföringen som SIE typ 4E"
                            + " i bokföringsprogrammet och välj den filen.");
            return;
        }
        Period year = summary.head().year().orElse(null);
        if (year == null) {
            findings.add(
                    SieCheck.FISCAL_YEAR,
                    "Filen säger inte vilket räkenskapsår den gäller (#RAR 0). Exportera den på nytt.");
        } else if (!year.equals(Period.ofYear(year.from().getYear()))) {
            findings.add(
                    SieCheck.FISCAL_YEAR,
                    "Filens räkenskapsår är " + year.printed() + ". Ett samordningsförbund har kalenderår:"
                            + " exportera 1 januari–31 december.");
        }
    }
}
