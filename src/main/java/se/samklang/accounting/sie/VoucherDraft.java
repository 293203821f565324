package se.samklang.accounting.sie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;

/** A voucher while its rows are being read. */
final class VoucherDraft {
    final Place place;
    final String series;
    final String number;
    final @Nullable LocalDate date;
    final String text;
    private @Nullable LocalDate registered;
    private String by;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> added = new ArrayList<>();
    private final List<Row> struck = new ArrayList<>();
    private long sum;
    private boolean isDamaged;

    /** What became of a row after the voucher was booked. */
    enum Standing {
        COUNTS,
        ADDED,
        STRUCK
    }

    VoucherDraft(
            Place place,
            String series,
            String number,
            @Nullable LocalDate date,
            String text,
            @Nullable LocalDate registered,
            String by) {
        this.place = place;
        this.series = series;
        this.number = number;
        this.date = date;
        this.text = text;
        this.registered = registered;
        this.by = by;
    }

    void add(Standing standing, Row row) {
        switch (standing) {
            case ADDED -> added.add(row);
            case STRUCK -> struck.add(row);
            case COUNTS -> {
                rows.add(row);
                sum = SieAmount.plus(sum, row.amountOre());
            }
        }
    }

    /** When it was entered and by whom. */
    void entered(@Nullable LocalDate day, String person) {
        registered = day;
        by = person;
    }

    /** A row was lost, so that the sum tells nothing. */
    void damage() {
        isDamaged = true;
    }

    boolean isDamaged() {
        return isDamaged;
    }

    int size() {
        return rows.size() + added.size() + struck.size();
    }

    List<Row> rows() {
        return rows;
    }

    int added() {
        return added.size();
    }

    int struck() {
        return struck.size();
    }

    /** Of the rows that count, in öre. */
    long sum() {
        return sum;
    }

    /** As people call it: {@code A 12}. */
    String name() {
        String name = (series + " " + number).strip();
        return name.isEmpty() ? "utan nummer" : name;
    }

    Voucher voucher(LocalDate day) {
        return new Voucher(
                place.line(),
                series,
                number,
                day,
                text,
                registered,
                by,
                List.copyOf(rows),
                List.copyOf(added),
                List.copyOf(struck));
    }
}
