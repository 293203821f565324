package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.FirstLedger;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.ImportFileKind;

/**
 * A judged ledger, ready to become the snapshot that counts for its year.
 *
 * @param lockedTo how far the year was locked when the file was judged
 * @param firsts what the year is given if this is its first ledger
 */
record LedgerPlan(
        ReadLedger ledger,
        LedgerFindings findings,
        ImportContent content,
        @Nullable LocalDate lockedTo,
        List<ImportFileKind.Part> parts,
        List<FirstLedger> firsts)
        implements ImportFileKind.Plan {

    @Override
    public String encoding() {
        return ledger.encoding();
    }

    @Override
    public int rows() {
        return LedgerFacts.rows(ledger.summary());
    }

    @Override
    public Map<String, @Nullable Object> facts() {
        return LedgerFacts.of(ledger.source(), ledger.summary());
    }

    @Override
    public int accepted() {
        return rows();
    }

    @Override
    public void store(Write tx) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        FiscalYear opened = FiscalYearSql.open(tx, clock, ledger.year());
        LedgerYearSql.hold(tx, opened.id());
        LedgerYear year = LedgerYearSql.find(tx, ledger.year()).orElseThrow();
        if (!Objects.equals(year.lockedTo(), lockedTo)) {
            throw new Refused(
                    "AR_LASTES", "Året " + ledger.year() + " låstes medan filen granskades. Granska filen på nytt.");
        }
        chart(tx, year);
        UUID id = Ids.next(clock);
        List<ManualVoucher> manual = ManualVoucherSql.ofYear(tx, year.id());
        manual.forEach(voucher -> voucher.rows().forEach(row -> ledger.sums().use(row.account())));
        SnapshotSql.insert(tx, id, year, this);
        ChartSql.insert(tx, id, ledger);
        BalanceSql.insert(tx, id, ledger.sums().balances());
        if (ledger.sums().hasVouchers()) {
            CellSums cells = CellSums.empty();
            VoucherWriter.store(tx, id, ledger.source(), cells);
            ManualLedger.addTo(cells, manual, ManualBookingSql.book(tx, id, manual));
            CellSql.insert(tx, id, cells);
        } else {
            ManualBookingSql.book(tx, id, manual);
            CellSql.insert(tx, id, ManualLedger.with(LedgerChanges.stated(ledger.sums()), manual));
        }
        SnapshotSql.choose(tx, Ids.next(clock), year.id(), id);
        if (year.importId() == null) {
            firsts.forEach(first -> first.came(tx, opened));
        }
    }

    /** Only what the file says for certain changes the year's own chart. */
    private void chart(Write tx, LedgerYear year) {
        String stated = ledger.summary().head().chartType().toUpperCase(Locale.ROOT);
        if (stated.contains("KOMMUN")) {
            LedgerYearSql.setChart(tx, year.id(), "KOMMUN_BAS");
        } else if (stated.startsWith("BAS") || stated.startsWith("EUBAS")) {
            LedgerYearSql.setChart(tx, year.id(), "BAS");
        }
    }
}
