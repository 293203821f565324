package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.base.SwedishDate;

/** Where a list of rows or vouchers goes on: after the row of this date and place in the file. */
record BookedPlace(LocalDate date, int voucher, int row) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9-]{10})_([0-9]{1,9})_([0-9]{1,9})");
    private static final BookedPlace BEGINNING = new BookedPlace(LocalDate.of(1, 1, 1), 0, 0);

    /** As an address has it; the beginning where it says nothing that can be read. */
    static BookedPlace read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        LocalDate date = matcher.matches() ? SwedishDate.read(matcher.group(1)).orNull() : null;
        return date == null
                ? BEGINNING
                : new BookedPlace(date, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
    }
}
