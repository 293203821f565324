package se.samklang;

import java.util.Locale;

/**
 * One measured figure beside its bar.
 *
 * @param unit of both, for example ms
 * @param note what else is worth knowing about the measuring, may be empty
 */
record BenchFigure(String name, double bar, double measured, String unit, String note) {

    boolean isMissed() {
        return measured > bar;
    }

    String printed(Output output) {
        String line = String.format(
                Locale.ROOT,
                "%-46s krav %6s %-2s  uppmätt %8s %-2s  ",
                name,
                number(bar),
                unit,
                number(measured),
                unit);
        return line + (isMissed() ? output.bad("missar") : output.good("klarar")) + (note.isEmpty() ? "" : "  " + note);
    }

    /** Swedish: decimal comma, one decimal below a hundred. */
    static String number(double value) {
        String pattern = value < 100 && value != Math.rint(value) ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, pattern, value).replace('.', ',');
    }
}
