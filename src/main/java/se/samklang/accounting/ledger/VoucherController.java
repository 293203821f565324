package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.accounting.ledger.VoucherSql.LineRow;
import se.samklang.accounting.ledger.VoucherSql.VoucherRow;
import se.samklang.accounting.ledger.VoucherSql.Wanted;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The vouchers of a year: searched through, and one by one with every row. */
@Controller
class VoucherController {

    private static final String VOUCHERS = LedgerYearController.LIST + "/{year}/verifikationer";
    private static final int MOST_IN_FILE = 1_000_000;

    private final Database database;
    private final Clock clock;

    VoucherController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record VoucherLine(String id, String number, String date, String text, String debit) {

        static VoucherLine of(VoucherRow row) {
            return new VoucherLine(
                    row.id().toString(),
                    new VoucherNumber(row.series(), row.number()).printed(),
                    SwedishDate.print(row.voucherDate()),
                    row.text(),
                    new Money(row.debitOre()).printExact());
        }
    }

    record ListPage(Listing listing, SnapshotLine ledger, List<VoucherLine> vouchers, String next, boolean filtered) {}

    /** Debit or credit is empty. */
    record RowLine(
            String account,
            String name,
            String objects,
            String text,
            String date,
            String quantity,
            String debit,
            String credit,
            int line) {}

    /** @param manual null for a voucher of the file */
    record VoucherPage(
            SnapshotLine ledger,
            VoucherLine voucher,
            String registered,
            int place,
            @Nullable ManualVoucher manual,
            List<RowLine> rows,
            List<RowLine> added,
            List<RowLine> struck) {}

    @GetMapping(VOUCHERS)
    Answer list(Visitor visitor, @PathVariable String year, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            Snapshot snapshot = LedgerYearController.counting(tx, year);
            int most = listing.format() == null ? Listing.PAGE_SIZE + 1 : MOST_IN_FILE;
            List<VoucherRow> vouchers = VoucherSql.list(
                    tx,
                    snapshot.id(),
                    wanted(listing, snapshot.year()),
                    BookedPlace.read(listing.filter("efter")),
                    most);
            return listing.format() == null
                    ? Page.of("accounting/ledger/vouchers", page(listing, snapshot, vouchers))
                    : SheetDownload.of(
                            listing,
                            "verifikationer-" + year,
                            LedgerSheets.vouchers(vouchers),
                            "Huvudbok " + year + ", verifikationer",
                            clock.instant());
        });
    }

    @GetMapping(VOUCHERS + "/{id}")
    Answer show(Visitor visitor, @PathVariable String year, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Snapshot snapshot = LedgerYearController.counting(tx, year);
            VoucherRow voucher = VoucherSql.find(tx, snapshot.id(), id).orElseThrow(Problems.NotFound::new);
            List<LineRow> lines = VoucherSql.lines(tx, id);
            LocalDate registered = voucher.registeredDate();
            return Page.of(
                    "accounting/ledger/voucher",
                    new VoucherPage(
                            SnapshotLine.of(snapshot),
                            VoucherLine.of(voucher),
                            registered == null ? "–" : SwedishDate.print(registered),
                            voucher.position(),
                            ManualVoucherSql.behind(tx, id).orElse(null),
                            rows(lines, "COUNTED"),
                            rows(lines, "ADDED"),
                            rows(lines, "STRUCK")));
        });
    }

    private static ListPage page(Listing listing, Snapshot snapshot, List<VoucherRow> vouchers) {
        boolean more = vouchers.size() > Listing.PAGE_SIZE;
        List<VoucherRow> shown = more ? vouchers.subList(0, Listing.PAGE_SIZE) : vouchers;
        return new ListPage(
                listing,
                SnapshotLine.of(snapshot),
                shown.stream().map(VoucherLine::of).toList(),
                more ? shown.getLast().place() : "",
                listing.isFiltered("serie", "nummer", "fran", "till", "q", "belopp", "konto", "dimension", "objekt"));
    }

    private static Wanted wanted(Listing listing, int year) {
        Money amount = Money.read(listing.filter("belopp")).orNull();
        return new Wanted(
                listing.filter("serie"),
                listing.filter("nummer"),
                listing.filter("q"),
                listing.filter("konto"),
                amount == null ? null : amount.ore(),
                RowFilter.of(listing, year));
    }

    private static List<RowLine> rows(List<LineRow> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(VoucherController::line)
                .toList();
    }

    private static RowLine line(LineRow row) {
        return new RowLine(
                row.account(),
                row.accountName(),
                row.objects(),
                row.text(),
                day(row.rowDate()),
                row.quantity() == null ? "" : row.quantity(),
                row.rowOre() > 0 ? new Money(row.rowOre()).printExact() : "",
                row.rowOre() > 0 ? "" : new Money(-row.rowOre()).printExact(),
                row.line());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : SwedishDate.print(day);
    }
}
