package se.samklang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/** An import's receipt as lines to read: what came of it first, then one finding a line. */
final class ReceiptText {

    private ReceiptText() {}

    static List<String> lines(Receipt receipt, Imports.Mode mode) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(receipt, mode));
        lines.add("Rader: " + receipt.rows() + ", godtagna: " + receipt.accepted() + ", avvisade: "
                + receipt.rejected() + ". Teckenkodning: " + Objects.toString(receipt.encoding(), "okänd")
                + ". Kontrollsumma (SHA-256): " + receipt.sha256() + ".");
        for (Map.Entry<String, ?> fact : receipt.facts().entrySet()) {
            lines.add(fact.getKey() + ": " + Objects.toString(fact.getValue(), "–"));
        }
        receipt.findings().forEach(finding -> lines.add(line(finding)));
        return lines;
    }

    private static String outcome(Receipt receipt, Imports.Mode mode) {
        String file = receipt.file() + " (" + receipt.kind() + "): ";
        if (receipt.alreadyImported()) {
            return file + "samma fil är redan inläst. Ingenting har ändrats.";
        }
        if (receipt.refused()) {
            return file + "filen har fel och är inte inläst. Ingenting har ändrats.";
        }
        return mode == Imports.Mode.DRY_RUN
                ? file + "filen går att läsa in. Inget har sparats (--dry-run)."
                : file + "filen är inläst.";
    }

    static String line(Finding finding) {
        String place = finding.line() == 0 ? "hela filen" : "rad " + finding.line();
        String column = finding.column() == null ? "" : ", kolumn " + finding.column();
        String grade = switch (finding.severity()) {
            case FEL -> "";
            case VARNING -> "varning: ";
            case INFO -> "upplysning: ";
        };
        String value = finding.value() == null || finding.value().isEmpty()
                ? ""
                : " (där står ”" + finding.value().replaceAll("\\p{Cntrl}", " ") + "”)";
        return place + column + ": " + grade + finding.message() + value;
    }
}
