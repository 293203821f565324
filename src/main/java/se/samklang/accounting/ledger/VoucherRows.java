package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;

/** The rows of a voucher as PostgreSQL writes an array of them, which is the quickest way in. */
final class VoucherRows {

    private static final String COUNTED = "COUNTED";

    private final StringBuilder array = new StringBuilder("{");
    private final String voucherText;
    private int size;

    private VoucherRows(String voucherText) {
        this.voucherText = voucherText;
    }

    /** Those that count first, each kind in the order of the file. */
    static VoucherRows of(Voucher voucher) {
        VoucherRows rows = new VoucherRows(StoredText.of(voucher.text()));
        rows.addAll(COUNTED, voucher.rows());
        rows.addAll("ADDED", voucher.added());
        rows.addAll("STRUCK", voucher.struck());
        return rows;
    }

    /** Of a voucher that somebody wrote by hand: all of them count, and they stand on no line of a file. */
    static VoucherRows of(ManualVoucher voucher) {
        VoucherRows rows = new VoucherRows(voucher.comment());
        voucher.rows().forEach(row -> {
            rows.begin(COUNTED, row.account(), row.objects(), row.ore());
            rows.end(null, "", null, 0);
        });
        return rows;
    }

    int size() {
        return size;
    }

    String array() {
        return array + "}";
    }

    private void addAll(String kind, List<Row> some) {
        for (int at = 0; at < some.size(); at++) {
            Row row = some.get(at);
            begin(kind, StoredText.of(row.account()), StoredText.objects(row.objects()), row.amountOre());
            end(
                    row.date(),
                    StoredText.of(row.text()),
                    row.quantity() == null ? null : row.quantity().toPlainString(),
                    row.line());
        }
    }

    private void begin(String kind, String account, String objects, long ore) {
        array.append(size++ == 0 ? "\"(" : ",\"(").append(kind).append(',');
        quote(account);
        array.append(',');
        quote(objects);
        array.append(',').append(ore);
    }

    private void end(@Nullable LocalDate date, String text, @Nullable String quantity, int line) {
        array.append(',').append(date == null ? "" : date).append(',');
        if (!text.equals(voucherText)) {
            quote(text);
        }
        array.append(',')
                .append(quantity == null ? "" : quantity)
                .append(',')
                .append(line)
                .append(")\"");
    }

    /** Quoted twice: in the row, and the row in the array. */
    private void quote(String text) {
        array.append("\\\"");
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' || sign == '\\') {
                array.append("\\\\\\");
            }
            array.append(sign);
        }
        array.append("\\\"");
    }
}
