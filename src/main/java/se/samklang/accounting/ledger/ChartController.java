package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.accounting.ledger.AccountRowSql.BookedRow;
import se.samklang.accounting.ledger.AccountRowSql.MonthRow;
import se.samklang.accounting.ledger.ChartListSql.AccountRow;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The chart of accounts of a year with its sums, and each account with its months and rows. */
@Controller
class ChartController {

    private static final String CHART = LedgerYearController.LIST + "/{year}/konton";
    private static final int MOST_IN_FILE = 1_000_000;

    private final Database database;
    private final Clock clock;

    ChartController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record AccountLine(String number, String name, String opening, String change, String closing) {

        static AccountLine of(AccountRow row) {
            return new AccountLine(
                    row.number(),
                    row.name().isEmpty() ? "(utan benämning i filen)" : row.name(),
                    printed(row.openingOre()),
                    printed(row.changeOre()),
                    printed(row.closingOre()));
        }
    }

    record ChartPage(Listing listing, SnapshotLine ledger, List<AccountLine> accounts) {}

    record MonthLine(String month, String from, String to, String change, String accumulated) {}

    record RowLine(String voucherId, String voucher, String date, String text, String objects, String amount) {}

    /** @param change the sum of the months shown */
    record AccountPage(
            Listing listing,
            SnapshotLine ledger,
            AccountLine account,
            RowFilter filter,
            String change,
            List<MonthLine> months,
            List<RowLine> rows,
            String next,
            List<SnapshotListSql.Dimension> dimensions) {}

    @GetMapping(CHART)
    Answer chart(Visitor visitor, @PathVariable String year, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            Snapshot snapshot = LedgerYearController.counting(tx, year);
            List<AccountRow> accounts = ChartListSql.accounts(tx, snapshot.id(), listing.filter("q"));
            return listing.format() == null
                    ? Page.of(
                            "accounting/ledger/chart",
                            new ChartPage(
                                    listing,
                                    SnapshotLine.of(snapshot),
                                    accounts.stream().map(AccountLine::of).toList()))
                    : SheetDownload.of(
                            listing,
                            "konton-" + year,
                            LedgerSheets.accounts(accounts),
                            "Huvudbok " + year + ", konton",
                            clock.instant());
        });
    }

    @GetMapping(CHART + "/{account}")
    Answer account(Visitor visitor, @PathVariable String year, @PathVariable String account, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            Snapshot snapshot = LedgerYearController.counting(tx, year);
            AccountRow own = ChartListSql.account(tx, snapshot.id(), account).orElseThrow(Problems.NotFound::new);
            RowFilter filter = RowFilter.of(listing, snapshot.year());
            int most = listing.format() == null ? Listing.PAGE_SIZE + 1 : MOST_IN_FILE;
            BookedPlace after = BookedPlace.read(listing.filter("efter"));
            List<BookedRow> rows = AccountRowSql.rows(tx, snapshot, account, filter, after, most);
            return listing.format() == null
                    ? Page.of("accounting/ledger/account", page(tx, listing, snapshot, own, filter, rows))
                    : SheetDownload.of(
                            listing,
                            "konto-" + account + "-" + year,
                            LedgerSheets.rows(rows),
                            "Huvudbok " + year + ", konto " + account,
                            clock.instant());
        });
    }

    private static AccountPage page(
            Read tx, Listing listing, Snapshot snapshot, AccountRow account, RowFilter filter, List<BookedRow> rows) {
        List<MonthRow> months = AccountRowSql.months(tx, snapshot.id(), account.number(), filter);
        boolean more = rows.size() > Listing.PAGE_SIZE;
        List<BookedRow> shown = more ? rows.subList(0, Listing.PAGE_SIZE) : rows;
        return new AccountPage(
                listing,
                SnapshotLine.of(snapshot),
                AccountLine.of(account),
                filter,
                printed(months.stream().mapToLong(MonthRow::changeOre).sum()),
                months(months, account.openingOre(), filter),
                shown.stream().map(ChartController::line).toList(),
                more ? shown.getLast().place() : "",
                SnapshotListSql.dimensions(tx, snapshot.id()));
    }

    /** Accumulated from the opening balance only where the whole account and year are shown. */
    private static List<MonthLine> months(List<MonthRow> months, long openingOre, RowFilter filter) {
        List<MonthLine> lines = new ArrayList<>();
        long sum = filter.isWholeYear() && filter.dimension().isEmpty() ? openingOre : 0;
        for (MonthRow row : months) {
            sum += row.changeOre();
            LocalDate first = row.bookMonth();
            YearMonth month = first == null ? null : YearMonth.from(first);
            lines.add(new MonthLine(
                    month == null ? "Hela året" : SwedishDate.printMonth(month),
                    day(first),
                    month == null ? "" : day(month.atEndOfMonth()),
                    printed(row.changeOre()),
                    printed(sum)));
        }
        return lines;
    }

    private static RowLine line(BookedRow row) {
        return new RowLine(
                row.voucherId().toString(),
                new VoucherNumber(row.series(), row.number()).printed(),
                SwedishDate.print(row.voucherDate()),
                row.text().isEmpty() ? row.voucherText() : row.text(),
                row.objects(),
                printed(row.rowOre()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : SwedishDate.print(day);
    }

    private static String printed(long ore) {
        return new Money(ore).printExact();
    }
}
