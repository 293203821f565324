package se.samklang.accounting.sie;

import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.VoucherDraft.Standing;

/** Puts vouchers together from their lines: {@code #VER}, a brace, rows, a brace. */
final class VoucherLines {
    private static final int ACCOUNT = 0;
    private static final int AMOUNT = 1;
    private static final int DATE = 2;
    private static final int TEXT = 3;
    private static final int QUANTITY = 4;
    private static final int SIGN = 5;

    private final Ledger ledger;
    private final FindingList findings;
    private final Fields fields;
    private @Nullable VoucherDraft open;
    private boolean isInBraces;
    private long textBytes;

    VoucherLines(Ledger ledger, FindingList findings, Fields fields) {
        this.ledger = ledger;
        this.findings = findings;
        this.fields = fields;
    }

    @Nullable
    VoucherDraft open() {
        return open;
    }

    /** Of the voucher that is being read. */
    long textBytes() {
        return textBytes;
    }

    void take(SieLine line) {
        switch (line.label()) {
            case VER -> begin(line);
            case BEGIN -> enter(line);
            case END -> leave(line);
            case TRANS -> row(line, Standing.COUNTS);
            case RTRANS -> row(line, Standing.ADDED);
            case BTRANS -> row(line, Standing.STRUCK);
            default -> throw new IllegalArgumentException("Not of a voucher: " + line.label());
        }
    }

    /** A voucher that is open where the file ends has lost its end. */
    void finish() {
        VoucherDraft voucher = open;
        if (voucher != null) {
            findings.add(
                    SieCheck.TRUNCATED,
                    voucher.place,
                    "Slutet av filen saknas: verifikation " + voucher.name()
                            + " är inte avslutad med klammern }. Exportera filen på nytt.");
            voucher.damage();
            end();
        }
    }

    private void begin(SieLine line) {
        if (open != null) {
            findings.add(
                    SieCheck.MALFORMED,
                    line,
                    "Verifikationen före den här är inte avslutad med klammern }. Den räknas som avslutad här.");
            end();
        }
        ledger.texts().read(line.text(3), line);
        open = new VoucherDraft(
                line.marked(),
                line.text(0),
                line.text(1),
                Fields.day(line.text(2)),
                line.text(3),
                fields.date(line, line.text(4)),
                line.text(5));
        textBytes = line.length();
    }

    private void enter(SieLine line) {
        if (open == null || isInBraces) {
            findings.add(SieCheck.MALFORMED, line, "Klammern { står inte efter en post #VER.");
        }
        isInBraces = open != null;
    }

    private void leave(SieLine line) {
        if (open == null) {
            findings.add(SieCheck.MALFORMED, line, "Klammern } står utan att en verifikation är påbörjad.");
            return;
        }
        if (!isInBraces) {
            findings.add(SieCheck.MALFORMED, line, "Klammern { saknas före verifikationens rader.");
        }
        end();
    }

    private void end() {
        VoucherDraft voucher = open;
        open = null;
        isInBraces = false;
        textBytes = 0;
        if (voucher != null) {
            ledger.voucher(voucher);
        }
    }

    private void row(SieLine line, Standing standing) {
        VoucherDraft voucher = open;
        if (voucher == null) {
            findings.add(
                    SieCheck.ROW_WITHOUT_VOUCHER,
                    line,
                    "Raden hör inte till någon verifikation, så beloppet skulle gå förlorat. Exportera filen på nytt.");
            return;
        }
        textBytes += line.length();
        long ore = fields.amount(line, AMOUNT);
        if (!line.has(ACCOUNT)) {
            findings.add(SieCheck.ROW_INCOMPLETE, line, "Raden saknar konto. Exportera filen på nytt.");
        }
        if (ore == SieAmount.UNREADABLE || !line.has(ACCOUNT)) {
            voucher.damage();
            return;
        }
        ledger.row(
                voucher,
                standing,
                new Row(
                        line.line(),
                        line.text(ACCOUNT),
                        Fields.objects(line),
                        ore,
                        fields.date(line, line.text(DATE)),
                        line.text(TEXT),
                        fields.quantity(line, line.text(QUANTITY)),
                        line.text(SIGN)),
                line);
    }
}
