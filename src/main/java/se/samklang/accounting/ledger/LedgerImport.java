package se.samklang.accounting.ledger;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.samklang.accounting.sie.SieCheck;
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

    private final LedgerJudge judge;

    LedgerImport(LedgerJudge judge) {
        this.judge = judge;
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
    public String list(Read tx, String sha256) {
        return LedgerYearSql.yearOf(tx, sha256).map(LedgerYearController::path).orElse(LedgerYearController.LIST);
    }

    @Override
    public long largestBytes() {
        return SieLimits.STANDARD.fileBytes();
    }

    @Override
    public Plan check(Read tx, Scope scope, ImportContent content, Findings findings) {
        LedgerFindings told = new LedgerFindings(findings);
        LedgerSums sums = new LedgerSums();
        LedgerSource.Sie source = new LedgerSource.Sie(content);
        VoucherMarks marks = new VoucherMarks(year -> isStored(tx, year));
        SieSummary summary = source.judge(record -> {
            sums.accept(record);
            marks.accept(record);
        });
        told.addAll(summary);
        judge(summary, told);
        if (told.hasFaults()) {
            return new RefusedLedger(source, summary);
        }
        sums.carryOpening();
        return judge.plan(tx, ReadLedger.of(source, summary, sums, marks), content, told);
    }

    private static boolean isStored(Read tx, int year) {
        return LedgerYearSql.find(tx, year).map(LedgerYear::importId).isPresent();
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
