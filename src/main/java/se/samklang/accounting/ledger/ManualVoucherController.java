package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Vouchers written by hand on top of a year's ledger: written, kept after a new import, taken away. */
@Controller
class ManualVoucherController {

    private static final String PAGE = LedgerYearController.LIST + "/{year}/manuella";

    private final Database database;
    private final Submissions submissions;

    ManualVoucherController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    /** @param open whether a new file has come since somebody said that it is to stand */
    record Line(
            UUID id,
            String name,
            String date,
            String comment,
            String author,
            String debit,
            boolean open,
            int version,
            List<RowLine> rows) {}

    record RowLine(String account, String objects, String amount) {}

    record ManualPage(
            int year,
            List<Line> vouchers,
            Form form,
            Map<String, String> accounts,
            List<Integer> numbers,
            boolean writable) {}

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String year) {
        return database.read(visitor.scope(), tx -> page(tx, visitor, year, Form.blank()));
    }

    @PostMapping(PAGE)
    Answer write(Visitor visitor, @PathVariable String year, Form form) {
        Snapshot known = database.read(visitor.scope(), tx -> LedgerYearController.counting(tx, year));
        Map<String, String> accounts = database.read(visitor.scope(), tx -> accounts(tx, known));
        ManualVoucherForm filled = new ManualVoucherForm(form, known.year(), accounts).read();
        return submissions.run(visitor, form, "Skrev manuell verifikation", () -> again(visitor, year, form), tx -> {
            LedgerYear own = held(tx, year);
            Snapshot snapshot = LedgerYearController.counting(tx, year);
            int number = ManualVoucherSql.nextNumber(tx, own.id());
            UUID id = Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC));
            ManualLedger.write(tx, own, filled.voucher(id, number, visitor.name(), snapshot.sha256()));
            return Redirect.to(path(year))
                    .saying("Verifikationen " + ManualVoucher.SERIES + " " + number + " räknas nu i årets huvudbok.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(PAGE + "/{id}/behall")
    Answer keep(Visitor visitor, @PathVariable String year, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(visitor, form, "Behöll manuell verifikation", () -> again(visitor, year, form), tx -> {
            ManualVoucher voucher = voucher(tx, held(tx, year), id);
            String sha256 = LedgerYearController.counting(tx, year).sha256();
            if (ManualVoucherSql.confirm(tx, id, sha256, form.version()) == 0) {
                throw new Problems.Stale(path(year), List.of()).about(voucher.id());
            }
            return Redirect.to(path(year)).saying("Verifikationen står kvar.").undoable(tx.actId());
        });
    }

    @PostMapping(PAGE + "/{id}/ta-bort")
    Answer remove(Visitor visitor, @PathVariable String year, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(visitor, form, "Tog bort manuell verifikation", () -> again(visitor, year, form), tx -> {
            LedgerYear own = held(tx, year);
            ManualLedger.remove(tx, own, voucher(tx, own, id));
            return Redirect.to(path(year))
                    .saying("Verifikationen är borttagen och räknas inte längre.")
                    .undoable(tx.actId());
        });
    }

    private static LedgerYear held(Write tx, String year) {
        LedgerYear known = LedgerYearController.year(tx, year);
        LedgerYearSql.hold(tx, known.id());
        LedgerYear own = LedgerYearController.year(tx, year);
        if (own.importId() == null) {
            throw new Refused(
                    "INGEN_HUVUDBOK", "Året har ingen huvudbok att skriva i. Läs in den först och skriv sedan.");
        }
        return own;
    }

    private static ManualVoucher voucher(Read tx, LedgerYear year, UUID id) {
        return ManualVoucherSql.ofYear(tx, year.id()).stream()
                .filter(voucher -> voucher.id().equals(id))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private Page again(Visitor visitor, String year, Form form) {
        return database.read(visitor.scope(), tx -> page(tx, visitor, year, form));
    }

    private static Page page(Read tx, Visitor visitor, String year, Form form) {
        Snapshot snapshot = LedgerYearController.counting(tx, year);
        LedgerYear own = LedgerYearController.year(tx, year);
        return Page.of(
                "accounting/ledger/manual",
                new ManualPage(
                        snapshot.year(),
                        ManualVoucherSql.ofYear(tx, own.id()).stream()
                                .map(voucher -> line(voucher, snapshot.sha256()))
                                .toList(),
                        form,
                        accounts(tx, snapshot),
                        IntStream.rangeClosed(1, ManualVoucherForm.ROWS).boxed().toList(),
                        visitor.is(Role.DIRECTOR) || visitor.is(Role.ECONOMIST)));
    }

    private static Map<String, String> accounts(Read tx, Snapshot snapshot) {
        return new TreeMap<>(StoredLedgerSql.names(tx, snapshot.id()));
    }

    private static Line line(ManualVoucher voucher, String sha256) {
        return new Line(
                voucher.id(),
                ManualVoucher.SERIES + " " + voucher.number(),
                SwedishDate.print(voucher.date()),
                voucher.comment(),
                voucher.author(),
                new Money(voucher.debitOre()).printExact(),
                !Objects.equals(voucher.ledgerSha256(), sha256),
                voucher.version(),
                voucher.rows().stream()
                        .map(row ->
                                new RowLine(row.account(), printed(row.objects()), new Money(row.ore()).printExact()))
                        .toList());
    }

    private static String printed(String objects) {
        return objects.equals("{}") ? "" : objects.replaceAll("[{}\" ]", "");
    }

    private static String path(String year) {
        return LedgerYearController.LIST + "/" + year + "/manuella";
    }
}
