package se.samklang.accounting.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.accounting.tables.TableLedger;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.ImportFileKind;

/** The books of a year from a table, by a column mapping the förbund has saved; becomes the same snapshot as a SIE file. */
@Component
final class TableLedgerImport implements ImportFileKind {

    private final LedgerJudge judge;

    TableLedgerImport(LedgerJudge judge) {
        this.judge = judge;
    }

    @Override
    public String name() {
        return "huvudbok";
    }

    @Override
    public String title() {
        return "huvudbok ur tabell (CSV eller Excel)";
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
    public String page() {
        return TableLedger.PAGE;
    }

    @Override
    public Plan check(Read tx, Scope scope, ImportContent content, Findings findings) {
        LedgerFindings told = new LedgerFindings(findings);
        TableLedger table = TableLedger.read(tx, content);
        table.findings().forEach(told::add);
        SieSummary summary = table.summary();
        LedgerSource source = new LedgerSource.Table(table.records(), table.encoding(), table.mapping());
        if (summary == null) {
            return new ImportFileKind.Unread(table.encoding().isEmpty() ? null : table.encoding());
        }
        if (told.hasFaults()) {
            return new RefusedLedger(source, summary);
        }
        LedgerSums sums = new LedgerSums();
        source.read(sums);
        ReadLedger ledger = ReadLedger.of(source, summary, sums, new VoucherMarks(year -> false));
        TableBalances.complete(sums, before(tx, ledger.year() - 1), told);
        return judge.plan(tx, ledger, content, told);
    }

    /** What each account closed the year before with, null where that year is not there. */
    private static @Nullable Map<String, Long> before(Read tx, int year) {
        UUID importId = LedgerYearSql.find(tx, year).map(LedgerYear::importId).orElse(null);
        return importId == null ? null : StoredLedgerSql.closing(tx, importId);
    }
}
