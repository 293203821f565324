package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;

/** What somebody writes in a voucher by hand. */
final class ManualVoucherForm {

    static final int ROWS = 8;

    private static final int LONGEST_COMMENT = 200;
    private static final int LONGEST_OBJECTS = 200;
    private static final Pattern OBJECT = Pattern.compile("([0-9]{1,6})\\s*:\\s*(\\S.*)");

    private final Form form;
    private final int year;
    private final Map<String, String> accounts;
    private @Nullable LocalDate date;
    private String comment = "";
    private final List<ManualVoucher.Row> rows = new ArrayList<>();

    /** @param accounts the names of the year's accounts by number; others are refused */
    ManualVoucherForm(Form form, int year, Map<String, String> accounts) {
        this.form = form;
        this.year = year;
        this.accounts = accounts;
    }

    /** Every field, so that nothing else can be sent. */
    static String[] fields() {
        List<String> fields = new ArrayList<>(List.of("datum", "kommentar"));
        for (int row = 1; row <= ROWS; row++) {
            fields.addAll(List.of("konto" + row, "objekt" + row, "debet" + row, "kredit" + row));
        }
        return fields.toArray(String[]::new);
    }

    /** Reads it all; what does not hold stands at its field. */
    ManualVoucherForm read() {
        form.only(fields());
        date = form.required("datum", SwedishDate::read);
        comment = form.line("kommentar", LONGEST_COMMENT);
        if (date != null && date.getYear() != year) {
            form.refuse("datum", "Datumet ligger utanför räkenskapsåret " + year + ". Välj ett datum i det.");
        }
        for (int row = 1; row <= ROWS; row++) {
            read(row);
        }
        long sum = rows.stream().mapToLong(ManualVoucher.Row::ore).sum();
        if (form.isValid() && rows.size() < 2) {
            form.refuse("konto1", "En verifikation har minst två rader: en i debet och en i kredit.");
        } else if (form.isValid() && sum != 0) {
            form.refuse(
                    "debet1",
                    "Verifikationen går inte jämnt ut: debet minus kredit är " + new Money(sum).printExact()
                            + " kronor men ska vara 0.");
        }
        return this;
    }

    ManualVoucher voucher(UUID id, int number, String author, String sha256) {
        return new ManualVoucher(
                id, number, date == null ? LocalDate.of(year, 1, 1) : date, comment, author, sha256, 1, rows);
    }

    private void read(int row) {
        String account = form.value("konto" + row).strip();
        Money debit = form.optional("debet" + row, Money::read);
        Money credit = form.optional("kredit" + row, Money::read);
        if (account.isEmpty() && debit == null && credit == null) {
            return;
        }
        if (!accounts.containsKey(account)) {
            form.refuse(
                    "konto" + row,
                    account.isEmpty()
                            ? "Raden har ett belopp men inget konto. Fyll i kontot."
                            : "Kontot finns inte i årets huvudbok. Skriv ett av dess kontonummer.");
        }
        long ore = (debit == null ? 0 : debit.ore()) - (credit == null ? 0 : credit.ore());
        if (debit != null && credit != null) {
            form.refuse("kredit" + row, "Raden har både debet och kredit. Skriv beloppet i en av dem.");
        } else if (ore == 0) {
            form.refuse("debet" + row, "Raden har inget belopp. Skriv det i debet eller kredit.");
        }
        rows.add(new ManualVoucher.Row(account, StoredText.objects(objects(row)), ore));
    }

    /** Written as in the lists: {@code 6:P1}, several with commas. */
    private List<ObjectReference> objects(int row) {
        List<ObjectReference> objects = new ArrayList<>();
        String typed = form.optionalLine("objekt" + row, LONGEST_OBJECTS);
        for (String each : typed == null ? new String[0] : typed.split(",")) {
            var match = OBJECT.matcher(each.strip());
            if (match.matches()) {
                objects.add(new ObjectReference(match.group(1), match.group(2)));
            } else {
                form.refuse(
                        "objekt" + row, "Skriv dimension och objekt, till exempel 6:P1. Flera skiljs åt med komma.");
            }
        }
        return objects;
    }
}
