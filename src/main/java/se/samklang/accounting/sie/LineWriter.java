package se.samklang.accounting.sie;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import se.samklang.accounting.sie.SieRecord.ObjectReference;

/** Writes lines of SIE 4 and counts their checksum, always in CP437 whatever the lines are stored in. */
final class LineWriter {
    private final OutputStream out;
    private final SieEncoding encoding;
    private final CRC32 checksum = new CRC32();
    private final StringBuilder line = new StringBuilder();

    LineWriter(OutputStream out, SieEncoding encoding) {
        if (encoding != SieEncoding.CP437 && encoding != SieEncoding.UTF_8) {
            throw new IllegalArgumentException("Not written: " + encoding);
        }
        this.out = out;
        this.encoding = encoding;
    }

    /** The record itself is not counted. */
    void beginChecksum() throws IOException {
        begin(SieLabel.KSUMMA).end();
        checksum.reset();
    }

    void close() throws IOException {
        String sum = Long.toString(checksum.getValue());
        begin(SieLabel.KSUMMA).field(sum).end();
        out.close();
    }

    LineWriter begin(SieLabel label) {
        line.append(label.printed());
        count(label.printed());
        return this;
    }

    LineWriter field(String text) {
        line.append(' ');
        append(text);
        return this;
    }

    /** Fields that may be left out from the end. */
    LineWriter optional(String... texts) {
        int last = texts.length;
        while (last > 0 && texts[last - 1].isEmpty()) {
            last--;
        }
        for (int at = 0; at < last; at++) {
            field(texts[at]);
        }
        return this;
    }

    LineWriter objects(List<ObjectReference> objects) {
        line.append(" {");
        for (int at = 0; at < objects.size(); at++) {
            line.append(at == 0 ? "" : " ");
            append(objects.get(at).dimension());
            line.append(' ');
            append(objects.get(at).object());
        }
        line.append('}');
        return this;
    }

    void end() throws IOException {
        brace(line.toString());
        line.setLength(0);
    }

    void brace(String text) throws IOException {
        out.write(encoding == SieEncoding.UTF_8 ? text.getBytes(StandardCharsets.UTF_8) : Cp437.encode(text));
        out.write('\r');
        out.write('\n');
    }

    private void append(String text) {
        String clean = clean(text);
        count(clean);
        if (isBare(clean)) {
            line.append(clean);
        } else {
            line.append('"').append(clean.replace("\"", "\\\"")).append('"');
        }
    }

    private String clean(String text) {
        if (isBare(text)) {
            return text;
        }
        String known = encoding == SieEncoding.UTF_8 ? text : Cp437.representable(text);
        StringBuilder clean = new StringBuilder(known);
        for (int at = 0; at < clean.length(); at++) {
            if (clean.charAt(at) < ' ' || clean.charAt(at) == 0x7F) {
                clean.setCharAt(at, ' ');
            }
        }
        if (known.endsWith("\\")) {
            clean.append(' ');
        }
        return clean.toString();
    }

    /** Quotation marks are needed around blanks only, but not all programs read names without them. */
    private static boolean isBare(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean plain = sign >= '0' && sign <= '9'
                    || sign >= 'A' && sign <= 'Z'
                    || sign >= 'a' && sign <= 'z'
                    || sign == '.'
                    || sign == '-';
            if (!plain) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private void count(String text) {
        checksum.update(Cp437.encode(text));
    }
}
