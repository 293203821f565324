package se.samklang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.base.Money;
import se.samklang.base.OrganisationNumber;
import se.samklang.base.Parsed;
import se.samklang.base.PlainText;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;

/**
 * One row of an import. Its readers answer null for an empty cell, and for one that cannot be read after reporting it; a required cell that
 * is empty has been reported already.
 */
public final class ImportRow {
    private static final Map<String, String> YES_NO = Map.of("ja", "Ja", "nej", "Nej");

    private final int line;
    private final ImportHeader header;
    private final List<String> cells;
    private final Findings findings;
    /** The cells of the whole file that have been reported; those of this row begin at {@code first}. */
    private final BitSet reported;

    private final int first;

    ImportRow(Sheet.Line line, ImportHeader header, Findings findings, BitSet reported, int first) {
        this.reported = reported;
        this.first = first;
        this.line = line.number();
        this.cells = line.cells();
        this.header = header;
        this.findings = findings;
    }

    /** The row's number as a spreadsheet shows it; the header is usually 1. */
    public int line() {
        return line;
    }

    /** Whether the cell is filled. */
    public boolean has(String column) {
        return !raw(column).isEmpty();
    }

    /** One line of text of at most {@code max} characters. */
    public @Nullable String text(String column, int max) {
        return read(column, typed -> PlainText.line(typed, max));
    }

    /** Running text of at most {@code max} characters, with its line breaks. */
    public @Nullable String longText(String column, int max) {
        return read(column, typed -> PlainText.text(typed, max));
    }

    /** A number with any number of decimals; a percent sign after it is allowed ({@code 25 %} is 25). */
    public @Nullable BigDecimal number(String column) {
        return read(
                column,
                typed -> SwedishNumber.read(typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed));
    }

    /** A whole number from {@code min} to {@code max}. */
    public @Nullable Integer integer(String column, int min, int max) {
        BigDecimal number = read(column, SwedishNumber::read);
        if (number == null) {
            return null;
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        boolean inside =
                number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        if (whole && inside) {
            return number.intValueExact();
        }
        fault(column, "UTANFOR", "Här ska stå ett heltal från " + min + " till " + max + ".");
        return null;
    }

    /** An amount in kronor with at most two decimals. */
    public @Nullable Money money(String column) {
        return read(column, Money::read);
    }

    /** A day: {@code 2017-03-31}. */
    public @Nullable LocalDate date(String column) {
        return read(column, SwedishDate::read);
    }

    /** A month: {@code 2017-03}. */
    public @Nullable YearMonth month(String column) {
        return read(column, SwedishDate::readMonth);
    }

    /** An organisation number, with or without hyphen. */
    public @Nullable OrganisationNumber organisationNumber(String column) {
        return read(column, OrganisationNumber::read);
    }

    /** {@code ja} or {@code nej}. */
    public @Nullable Boolean yesNo(String column) {
        String answer = code(column, YES_NO);
        return answer == null ? null : answer.equals("ja");
    }

    /**
     * One of the codes, written as the code or as its label.
     *
     * @param codes Swedish label by code; in the order the message lists them
     */
    public @Nullable String code(String column, Map<String, String> codes) {
        String typed = readable(column);
        return typed.isEmpty() ? null : oneCode(column, typed, codes);
    }

    private void report(String column) {
        int place = header.index(column);
        if (place >= 0) {
            reported.set(first + place);
        }
    }

    /** Several codes separated by {@code |}; empty for an empty cell, without those that are unknown (and reported). */
    public List<String> codes(String column, Map<String, String> codes) {
        List<String> found = new ArrayList<>();
        for (String typed : values(column)) {
            String code = oneCode(column, typed, codes);
            if (code != null && !found.contains(code)) {
                found.add(code);
            }
        }
        return found;
    }

    /** The texts of a cell that holds several separated by {@code |}, each at most {@code max} characters. */
    public List<String> texts(String column, int max) {
        List<String> texts = new ArrayList<>();
        for (String typed : values(column)) {
            String text = understood(column, PlainText.line(typed, max));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Reports a fault in this row's cell. {@code code} is the rule's name, {@code message} says what would be right. */
    public void fault(String column, String code, String message) {
        report(column);
        findings.fault(code, line, header.written(column), raw(column), message);
    }

    /** Reports a fault that concerns the row rather than a cell. */
    public void fault(String code, String message) {
        findings.fault(code, line, null, null, message);
    }

    /** Reports something in this row's cell that should be looked at but does not stop the import. */
    public void warning(String column, String code, String message) {
        findings.warning(code, line, header.written(column), raw(column), message);
    }

    /** Keeps the readers from reading, and so from reporting again, a cell with a known fault. */
    void silence(String column) {
        report(column);
    }

    private List<String> values(String column) {
        List<String> values = new ArrayList<>();
        for (String part : readable(column).split("\\|", -1)) {
            if (!part.isBlank()) {
                values.add(part.strip());
            }
        }
        return values;
    }

    private @Nullable String oneCode(String column, String typed, Map<String, String> codes) {
        String code = header.codes(codes).find(typed);
        if (code != null) {
            return code;
        }
        String nearest = Nearest.of(Code.of(typed), codes.keySet());
        fault(
                column,
                "OKANT_VARDE",
                (nearest == null ? "" : "Menades ”" + nearest + "”? ") + "Här ska stå något av: "
                        + String.join(", ", codes.keySet()) + ".");
        return null;
    }

    private <T> @Nullable T read(String column, Reader<T> reader) {
        String typed = readable(column);
        return typed.isEmpty() ? null : understood(column, reader.read(typed));
    }

    private <T> @Nullable T understood(String column, Parsed<T> parsed) {
        if (parsed instanceof Parsed.Value<T> value) {
            if (value.remark() != null) {
                findings.note("TOLKNING", line, header.written(column), raw(column), value.remark());
            }
            return value.value();
        }
        fault(column, "OLASLIGT", String.valueOf(parsed.reason()));
        return null;
    }

    private String readable(String column) {
        int place = header.index(column);
        return place < 0 || reported.get(first + place) ? "" : raw(column);
    }

    private String raw(String column) {
        int index = header.index(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    @FunctionalInterface
    private interface Reader<T> {
        Parsed<T> read(String typed);
    }
}
