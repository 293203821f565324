package se.samklang.accounting.sie;

import java.io.IOException;
import java.io.InputStream;

/** Finds the lines in a stream of bytes through one buffer of fixed size, in which a whole line always has room. */
final class LineBuffer {
    private static final int READ = 64 * 1024;

    private final InputStream stream;
    private final SieLimits limits;
    private final FindingList findings;
    private final byte[] bytes;
    private int filled;
    private int next;
    private long read;
    private int from;
    private int to;
    private int number;
    private boolean isStopped;

    LineBuffer(InputStream stream, SieLimits limits, FindingList findings) {
        this.stream = stream;
        this.limits = limits;
        this.findings = findings;
        bytes = new byte[limits.lineBytes() + READ];
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** One past the last byte of the line, whose end does not belong to it. */
    int to() {
        return to;
    }

    int number() {
        return number;
    }

    boolean isStopped() {
        return isStopped;
    }

    /** Steps to the next line; false after the last, or where a limit was reached. */
    boolean advance() throws IOException {
        int scan = next;
        while (!isStopped) {
            while (scan < filled && bytes[scan] != '\n') {
                scan++;
            }
            if (scan - next > limits.lineBytes()) {
                stop("Rad " + (number + 1) + " är längre än " + limits.lineBytes()
                        + " tecken. Så långa rader finns inte i en SIE-fil.");
            } else if (scan < filled) {
                take(scan, scan + 1);
                return true;
            } else {
                int seen = scan - next;
                if (!fill()) {
                    return lastLine();
                }
                scan = next + seen;
            }
        }
        return false;
    }

    private void take(int end, int following) {
        from = next;
        to = end;
        next = following;
        number++;
    }

    /** A file from an old program may end with the sign that ended files in DOS. */
    private boolean lastLine() {
        int end = filled;
        while (end > next && bytes[end - 1] == 0x1A) {
            end--;
        }
        if (end == next) {
            return false;
        }
        take(end, filled);
        findings.add(
                SieCheck.NO_LAST_END,
                new Place.Marked(number, ""),
                "Filens sista rad saknar radslut. Kontrollera att hela filen har kommit med.");
        return true;
    }

    private boolean fill() throws IOException {
        System.arraycopy(bytes, next, bytes, 0, filled - next);
        filled -= next;
        next = 0;
        int count = isStopped ? -1 : stream.read(bytes, filled, bytes.length - filled);
        if (count <= 0) {
            return false;
        }
        read += count;
        filled += count;
        if (read > limits.fileBytes()) {
            stop("Filen är större än " + limits.fileBytes()
                    + " byte. Exportera ett räkenskapsår i taget och försök igen.");
        }
        return true;
    }

    void stop(String reason) {
        isStopped = true;
        findings.add(SieCheck.LIMIT, new Place.Marked(number, ""), reason);
    }
}
