package se.samklang.accounting.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Moment;

/** Notes in words. */
final class NotePrint {

    private NotePrint() {}

    /** @param balance null where the year has no balance sheet */
    static NoteController.Note note(String code, List<NoteItem> items, @Nullable Reading balance) {
        ReportLine line =
                balance == null ? null : balance.definition().line(code).orElse(null);
        Long closing =
                balance == null || line == null ? null : balance.amounts().ore(line, Moment.CLOSING);
        int factor = line == null || line.side() == ReportLine.Side.DEBIT ? 1 : -1;
        return new NoteController.Note(
                title(code, line),
                items,
                StatementChecks.kronor(
                        items.stream().mapToLong(NoteItem::itemOre).sum()),
                closing == null ? "–" : StatementChecks.kronor(factor * closing));
    }

    /** Labels by code of the lines that take accounts and are printed. */
    static Map<String, String> lines(ReportDefinition definition) {
        Map<String, String> lines = new LinkedHashMap<>();
        definition.lines().stream()
                .filter(line -> line.role() == ReportLine.Role.ACCOUNTS && line.isShown())
                .forEach(line -> lines.put(line.code(), line.label()));
        return lines;
    }

    static Map<String, String> usualLines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(NoteTable.RECEIVABLES, "Fordringar");
        lines.put(NoteTable.SHORT_TERM_DEBTS, "Kortfristiga skulder");
        return lines;
    }

    private static String title(String code, @Nullable ReportLine line) {
        String label = line == null ? usualLines().getOrDefault(code, code) : line.label();
        return line == null || line.noteNumber() == null ? label : "Not " + line.noteNumber() + ". " + label;
    }
}
