package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ledger.AccountRowSql.BookedRow;
import se.samklang.accounting.ledger.ChartListSql.AccountRow;
import se.samklang.accounting.ledger.VoucherSql.VoucherRow;
import se.samklang.base.Money;
import se.samklang.exchange.Table;

/** The lists of the ledger as files. */
final class LedgerSheets {

    private LedgerSheets() {}

    static Table accounts(List<AccountRow> accounts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        accounts.forEach(account -> rows.add(Arrays.asList(
                account.number(),
                account.name(),
                new Money(account.openingOre()),
                new Money(account.changeOre()),
                new Money(account.closingOre()))));
        return new Table(
                "Konton",
                List.of(
                        new Table.Column("konto", Table.Kind.TEXT),
                        new Table.Column("benamning", Table.Kind.TEXT),
                        new Table.Column("ingaende", Table.Kind.MONEY),
                        new Table.Column("forandring", Table.Kind.MONEY),
                        new Table.Column("utgaende", Table.Kind.MONEY)),
                rows);
    }

    static Table rows(List<BookedRow> booked) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        booked.forEach(row -> rows.add(Arrays.asList(
                row.series(),
                row.number(),
                row.voucherDate(),
                row.voucherText(),
                row.text(),
                row.objects(),
                new Money(row.rowOre()))));
        return new Table(
                "Rader",
                List.of(
                        new Table.Column("serie", Table.Kind.TEXT),
                        new Table.Column("nummer", Table.Kind.TEXT),
                        new Table.Column("datum", Table.Kind.DATE),
                        new Table.Column("verifikation", Table.Kind.TEXT),
                        new Table.Column("text", Table.Kind.TEXT),
                        new Table.Column("objekt", Table.Kind.TEXT),
                        new Table.Column("belopp", Table.Kind.MONEY)),
                rows);
    }

    static Table vouchers(List<VoucherRow> vouchers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        vouchers.forEach(voucher -> rows.add(Arrays.asList(
                voucher.series(),
                voucher.number(),
                voucher.voucherDate(),
                voucher.text(),
                new Money(voucher.debitOre()))));
        return new Table(
                "Verifikationer",
                List.of(
                        new Table.Column("serie", Table.Kind.TEXT),
                        new Table.Column("nummer", Table.Kind.TEXT),
                        new Table.Column("datum", Table.Kind.DATE),
                        new Table.Column("text", Table.Kind.TEXT),
                        new Table.Column("debet", Table.Kind.MONEY)),
                rows);
    }
}
