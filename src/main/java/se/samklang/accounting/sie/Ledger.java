package se.samklang.accounting.sie;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.Row;

/** Where the records of all types come together: counted, judged and handed on. */
final class Ledger {
    private final SieLimits limits;
    private final FindingList findings;
    private final Consumer<? super SieRecord> records;
    private final HeadBuilder head;
    private final ChartBuilder chart;
    private final TextChecks texts;
    private final AccountChecks accounts;
    private final ObjectChecks objects;
    private final VoucherChecks voucherChecks;
    private int vouchers;
    private int rows;
    private int added;
    private int struck;
    private long debitOre;
    private int balances;
    private int months;
    private long textBytes;

    Ledger(SieLimits limits, FindingList findings, Consumer<? super SieRecord> records) {
        this.limits = limits;
        this.findings = findings;
        this.records = records;
        texts = new TextChecks(findings);
        head = new HeadBuilder(findings);
        chart = new ChartBuilder(findings, texts);
        accounts = new AccountChecks(findings);
        objects = new ObjectChecks(findings);
        voucherChecks = new VoucherChecks(findings, head);
    }

    HeadBuilder head() {
        return head;
    }

    ChartBuilder chart() {
        return chart;
    }

    TextChecks texts() {
        return texts;
    }

    /** So much of the file must be remembered until its end. */
    void keep(int bytes) {
        textBytes += bytes;
    }

    void balance(Balance balance, Place place) {
        balances++;
        accounts.balance(balance, place);
        balance.objects().forEach(object -> objects.use(object, place));
        records.accept(balance);
    }

    void month(MonthAmount amount, Place place) {
        months++;
        accounts.month(amount, place);
        amount.objects().forEach(object -> objects.use(object, place));
        records.accept(amount);
    }

    /** Only a row that counts is among the account's; the others are looked at for what they name. */
    void row(VoucherDraft voucher, VoucherDraft.Standing standing, Row row, Place place) {
        for (int at = 0; at < row.objects().size(); at++) {
            objects.use(row.objects().get(at), place);
        }
        texts.read(row.text(), place);
        if (standing == VoucherDraft.Standing.COUNTS) {
            accounts.row(row, place);
            debitOre = SieAmount.plus(debitOre, Math.max(0, row.amountOre()));
            rows++;
        } else {
            accounts.use(row.account(), place);
        }
        voucher.add(standing, row);
    }

    void voucher(VoucherDraft voucher) {
        vouchers++;
        added += voucher.added();
        struck += voucher.struck();
        voucherChecks.judge(voucher);
        LocalDate date = voucher.date;
        if (date != null && !voucher.isDamaged()) {
            records.accept(voucher.voucher(date));
        }
    }

    /** Swedish: which limit is passed, or null. */
    @Nullable
    String passedLimit(@Nullable VoucherDraft open) {
        if (rows > limits.rows()) {
            return passed(limits.rows(), "verifikationsrader");
        }
        if (open != null && open.size() > limits.rowsOfVoucher()) {
            return passed(limits.rowsOfVoucher(), "rader i en verifikation");
        }
        if (Math.max(chart.accounts(), accounts.size()) > limits.accounts()) {
            return passed(limits.accounts(), "konton");
        }
        if (chart.dimensions() > limits.dimensions()) {
            return passed(limits.dimensions(), "dimensioner");
        }
        if (Math.max(chart.objects(), objects.size()) > limits.objects()) {
            return passed(limits.objects(), "objekt");
        }
        return textBytes + accounts.textBytes() + objects.textBytes() > limits.textBytes()
                ? passed(limits.textBytes(), "tecken i kontoplan och objekt")
                : null;
    }

    SieSummary.Counts finish(SieType type) {
        SieChart declared = chart.build();
        accounts.finish(declared, type, vouchers);
        objects.finish(declared, type);
        voucherChecks.finish();
        return new SieSummary.Counts(
                vouchers, rows, added, struck, voucherChecks.unbalanced(), debitOre, balances, months);
    }

    private static String passed(int limit, String what) {
        return "Filen har fler än " + limit + " " + what + ". Resten läses inte. Exportera ett räkenskapsår i taget.";
    }
}
