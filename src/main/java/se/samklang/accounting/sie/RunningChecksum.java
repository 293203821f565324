package se.samklang.accounting.sie;

import java.util.zip.CRC32;

/**
 * The checksum of a SIE file (SIE 4B § 5.11, {@code #KSUMMA}): CRC-32 over the label with its number sign and every field, as
 * codes of CP437 whatever the file is stored in, from the record after the opening one up to the closing one. What parts
 * the fields is not counted: blanks, quotation marks, braces and line ends.
 */
final class RunningChecksum {
    private final CRC32 crc = new CRC32();
    private SieChecksum state = SieChecksum.ABSENT;

    SieChecksum state() {
        return state;
    }

    void add(SieLine line, FindingList findings) {
        if (line.label() == SieLabel.KSUMMA) {
            turn(line, findings);
        } else if (state == SieChecksum.UNCLOSED && line.length() > 0) {
            count(line);
        }
    }

    private void turn(SieLine line, FindingList findings) {
        if (!line.has(0)) {
            state = SieChecksum.UNCLOSED;
            crc.reset();
        } else if (state != SieChecksum.UNCLOSED) {
            state = SieChecksum.BROKEN;
            findings.add(
                    SieCheck.CHECKSUM_BROKEN,
                    line,
                    "Filen slutar med en kontrollsumma som inte har någon början. Exportera filen på nytt.");
        } else if (line.text(0).equals(Long.toString(crc.getValue()))) {
            state = SieChecksum.HOLDS;
        } else {
            state = SieChecksum.BROKEN;
            findings.add(
                    SieCheck.CHECKSUM_BROKEN,
                    line,
                    "Kontrollsumman stämmer inte: filen har ändrats sedan den skrevs. Den säger " + line.text(0)
                            + " men innehållet ger " + crc.getValue() + ". Exportera filen på nytt.");
        }
    }

    private void count(SieLine line) {
        byte[] content = line.content();
        int length = line.length();
        if (line.encoding() == SieEncoding.CP437 || SieEncoding.isAscii(content, 0, length)) {
            crc.update(content, 0, length);
        } else {
            crc.update(Cp437.encode(line.encoding().decode(content, 0, length)));
        }
    }

    void finish(FindingList findings) {
        if (state == SieChecksum.UNCLOSED) {
            findings.add(
                    SieCheck.TRUNCATED,
                    Place.FILE,
                    "Slutet av filen saknas: den avslutande posten #KSUMMA finns inte. Exportera filen på nytt.");
        }
    }
}
