package se.samklang.accounting.sie;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;

/**
 * Writes a SIE file of type 4E or 4I with its checksum: the head and the chart first, then balances and vouchers, and
 * {@link #close} last, without which the file is not whole. What {@link SieFile} reads from it is what was written.
 *
 * <p>A character that CP437 lacks is replaced: {@code €} by {@code EUR}, dashes by {@code -}, typographic quotation marks
 * by straight ones, {@code …} by three dots, other accented letters by the bare one, anything else by {@code ?}. Line
 * breaks and other control characters become blanks in every encoding, and a backslash that ends a text is followed by
 * one, since it would else take its quotation mark with it.
 */
public final class SieWriter implements AutoCloseable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final LineWriter lines;
    private final SieType type;

    /**
     * Begins the file.
     *
     * @param encoding CP437 as the format demands, or UTF-8 for a receiver that wants it
     * @throws IllegalArgumentException for another type than 4E or 4I, or another encoding
     */
    public static SieWriter of(OutputStream out, SieEncoding encoding, SieHead head, SieChart chart)
            throws IOException {
        SieWriter writer = new SieWriter(new BufferedOutputStream(out), encoding, head.type());
        HeadWriter beginning = new HeadWriter(writer.lines);
        beginning.head(head);
        beginning.chart(chart);
        return writer;
    }

    private SieWriter(OutputStream out, SieEncoding encoding, SieType type) {
        if (type != SieType.TYPE_4E && type != SieType.TYPE_4I) {
            throw new IllegalArgumentException("Not written: type " + type);
        }
        lines = new LineWriter(out, encoding);
        this.type = type;
    }

    /**
     * @throws IllegalArgumentException for a balance in a file of vouchers to be booked, for months that are missing, and
     *     for several objects on one balance, which only SIE 5 has
     */
    public void write(SieRecord record) throws IOException {
        switch (record) {
            case Voucher voucher -> voucher(voucher);
            case Balance balance -> balance(balance);
            case MonthAmount amount -> month(amount);
        }
    }

    /** Writes the checksum, which is the file's last record, and closes the stream. */
    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void balance(Balance balance) throws IOException {
        requireBooks(balance.objects());
        boolean whole = balance.objects().isEmpty() || balance.kind() == Balance.Kind.RESULT;
        SieLabel label = switch (balance.kind()) {
            case OPENING -> whole ? SieLabel.IB : SieLabel.OIB;
            case CLOSING -> whole ? SieLabel.UB : SieLabel.OUB;
            case RESULT -> SieLabel.RES;
        };
        lines.begin(label).field(Integer.toString(balance.year())).field(balance.account());
        if (!whole) {
            lines.objects(balance.objects());
        }
        lines.field(SieAmount.printed(balance.amountOre()))
                .optional(quantity(balance.quantity()))
                .end();
    }

    private void month(MonthAmount amount) throws IOException {
        requireBooks(amount.objects());
        YearMonth month = amount.month();
        if (month == null) {
            throw new IllegalArgumentException("SIE 4 has amounts of months only");
        }
        lines.begin(amount.kind() == MonthAmount.Kind.OUTCOME ? SieLabel.PSALDO : SieLabel.PBUDGET)
                .field(Integer.toString(amount.year()))
                .field(DAY.format(month.atDay(1)).substring(0, 6))
                .field(amount.account())
                .objects(amount.objects())
                .field(SieAmount.printed(amount.amountOre()))
                .optional(quantity(amount.quantity()))
                .end();
    }

    private void voucher(Voucher voucher) throws IOException {
        lines.begin(SieLabel.VER)
                .field(voucher.series())
                .optional(
                        voucher.number(), day(voucher.date()), voucher.text(), day(voucher.registered()), voucher.by())
                .end();
        lines.brace("{");
        for (Row row : voucher.struck()) {
            row(SieLabel.BTRANS, row);
        }
        for (Row row : voucher.added()) {
            row(SieLabel.RTRANS, row);
        }
        for (Row row : voucher.rows()) {
            row(SieLabel.TRANS, row);
        }
        lines.brace("}");
    }

    private void row(SieLabel label, Row row) throws IOException {
        lines.begin(label)
                .field(row.account())
                .objects(row.objects())
                .field(SieAmount.printed(row.amountOre()))
                .optional(day(row.date()), row.text(), quantity(row.quantity()), row.by())
                .end();
    }

    private void requireBooks(List<ObjectReference> objects) {
        if (type != SieType.TYPE_4E || objects.size() > 1) {
            throw new IllegalArgumentException("No such balance in type " + type);
        }
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String quantity(@Nullable BigDecimal quantity) {
        return quantity == null ? "" : quantity.toPlainString();
    }
}
