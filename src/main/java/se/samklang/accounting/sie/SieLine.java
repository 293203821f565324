package se.samklang.accounting.sie;

import org.jspecify.annotations.Nullable;

/**
 * One line of a SIE file of types 1 to 4 as the reader stands on it. The object is the same for every line: what it tells
 * holds until the reader goes on, and a field becomes a string only when somebody asks for it.
 *
 * <p>Fields are counted from 0 after the label. An object list, the pairs in braces, is not counted among them, so that an
 * amount has the same place whether the list is written, empty or left out.
 */
public final class SieLine implements Place {
    private static final int LONGEST_RAW = 200;

    private final byte[] content;
    private int length;
    private SieLabel label = SieLabel.PROSE;
    private int labelEnd;
    private final Slices fields = new Slices();
    private final Slices pairs = new Slices();
    private @Nullable String fault;
    private int number;
    private SieEncoding encoding = SieEncoding.ASCII;

    private byte[] buffer = new byte[0];
    private int from;
    private int to;

    SieLine(int lineBytes) {
        content = new byte[lineBytes];
    }

    public SieLabel label() {
        return label;
    }

    /** The label as it stands, for one that is unknown. */
    public String labelText() {
        return encoding.decode(content, 0, labelEnd);
    }

    /** Counted from 1. */
    @Override
    public int line() {
        return number;
    }

    /** The line as it stands, at most 200 bytes of it. */
    @Override
    public String raw() {
        int end = Math.min(to, from + LONGEST_RAW);
        String text = encoding.decode(buffer, from, end).strip();
        return end < to ? text + "…" : text;
    }

    /** How many fields there are, without the object list. */
    public int fields() {
        return fields.count();
    }

    /** Whether the field is there and is not empty. */
    public boolean has(int field) {
        return field < fields.count() && fields.start(field) < fields.end(field);
    }

    /** The field decoded; empty where there is none. */
    public String text(int field) {
        return has(field) ? encoding.decode(content, fields.start(field), fields.end(field)) : "";
    }

    /** The field as an amount in öre, or {@code Long.MIN_VALUE} where it is none: missing, with a comma, a plus, an exponent or more than 18 digits. */
    public long ore(int field) {
        return has(field) ? SieAmount.ore(content, fields.start(field), fields.end(field)) : SieAmount.UNREADABLE;
    }

    /** Whether an amount was rounded to become whole öre. */
    boolean hasPartsOfOre(int field) {
        return has(field) && SieAmount.hasPartsOfOre(content, fields.start(field), fields.end(field));
    }

    /** How many pairs of dimension and object the object list has. */
    public int pairs() {
        return pairs.count() / 2;
    }

    public String dimension(int pair) {
        return encoding.decode(content, pairs.start(2 * pair), pairs.end(2 * pair));
    }

    public String object(int pair) {
        return encoding.decode(content, pairs.start(2 * pair + 1), pairs.end(2 * pair + 1));
    }

    /** Swedish: what is wrong with the writing of the line; null where nothing is. */
    @Nullable
    String fault() {
        return fault;
    }

    /** All characters that the checksum counts, in order: label, fields and pairs without what parts them. */
    byte[] content() {
        return content;
    }

    int length() {
        return length;
    }

    SieEncoding encoding() {
        return encoding;
    }

    /** Takes the line apart; false where it is blank. */
    boolean split(byte[] bytes, int start, int end, int lineNumber, SieEncoding written) {
        buffer = bytes;
        from = start;
        to = end;
        number = lineNumber;
        encoding = written;
        length = 0;
        labelEnd = 0;
        fields.clear();
        pairs.clear();
        fault = null;
        int at = afterBlanks(start);
        if (at == end) {
            return false;
        }
        if (bytes[at] == '#') {
            splitRecord(at);
        } else {
            boolean alone = afterBlanks(at + 1) == end;
            label = alone && bytes[at] == '{'
                    ? SieLabel.BEGIN
                    : alone && bytes[at] == '}' ? SieLabel.END : SieLabel.PROSE;
        }
        return true;
    }

    private void splitRecord(int start) {
        int at = bare(start, false);
        labelEnd = length;
        label = SieLabel.of(content, 1, labelEnd);
        boolean inList = false;
        for (at = afterBlanks(at); at < to; at = afterBlanks(at)) {
            byte sign = buffer[at];
            if (!inList && sign == '{') {
                inList = true;
                at++;
            } else if (inList && sign == '}') {
                inList = false;
                at++;
            } else {
                int begun = length;
                at = sign == '"' ? quoted(at + 1) : bare(at, inList);
                (inList ? pairs : fields).add(begun, length);
                if (sign == '#' && SieLabel.of(content, begun + 1, length) != SieLabel.UNKNOWN) {
                    fault = "Två poster står på samma rad. Varje post ska ha en egen rad.";
                }
            }
        }
        if (inList) {
            fault = "Objektlistan är inte avslutad: klammern } saknas.";
        } else if (pairs.count() % 2 == 1) {
            fault = "Objektlistan ska ha par av dimension och objekt, men ett objekt saknas.";
        }
    }

    private int bare(int start, boolean inList) {
        int at = start;
        for (; at < to; at++) {
            byte sign = buffer[at];
            if (sign == ' ' || sign == '\t' || sign == '\r' || inList && sign == '}') {
                break;
            }
            if (sign == '"' && buffer[at - 1] == '\\') {
                length--;
            }
            content[length++] = sign;
        }
        return at;
    }

    private int quoted(int start) {
        for (int at = start; at < to; at++) {
            byte sign = buffer[at];
            if (sign == '"') {
                if (buffer[at - 1] != '\\' || at == start) {
                    return at + 1;
                }
                length--;
            }
            content[length++] = sign;
        }
        if (to > start && buffer[to - 1] == '\r') {
            length--;
        }
        fault = "Citattecknet i slutet av texten saknas.";
        return to;
    }

    private int afterBlanks(int start) {
        int at = start;
        while (at < to && (buffer[at] == ' ' || buffer[at] == '\t' || buffer[at] == '\r')) {
            at++;
        }
        return at;
    }
}
