package se.samklang.accounting.statements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Moment;

/** Notes in words. */
final class NotePrint {

    private NotePrint() {}

    /**
     * A note for each line with registered items, and for each numbered line of the balance sheet that has accounts.
     *
     * @param before the items of the year before
     */
    static List<NoteController.Note> notes(List<NoteItem> items, List<NoteItem> before, @Nullable Reading balance) {
        Map<String, NoteLines> lines = new LinkedHashMap<>();
        if (balance != null) {
            balance.definition().lines().stream()
                    .filter(line -> line.noteNumber() != null)
                    .forEach(line -> lines.put(line.code(), NoteLines.ofAccounts(balance, line.code())));
        }
        items.stream()
                .collect(Collectors.groupingBy(NoteItem::lineCode, LinkedHashMap::new, Collectors.toList()))
                .forEach((code, own) ->
                        lines.put(code, NoteLines.ofItems(own, NoteLines.ofLine(before, code), balance, code)));
        return lines.entrySet().stream()
                .map(note -> note(note.getKey(), note.getValue(), balance))
                .toList();
    }

    /** @param balance null where the year has no balance sheet */
    private static NoteController.Note note(String code, NoteLines content, @Nullable Reading balance) {
        ReportLine line =
                balance == null ? null : balance.definition().line(code).orElse(null);
        Long closing =
                balance == null || line == null ? null : balance.amounts().ore(line, Moment.CLOSING);
        int factor = line == null || line.side() == ReportLine.Side.DEBIT ? 1 : -1;
        long sum = content.sumOre();
        return new NoteController.Note(
                title(code, line),
                content.lines(),
                content.lines().stream().anyMatch(NotePrint::hasOre),
                sum,
                content.previousSumOre(),
                closing == null ? "–" : StatementChecks.kronor(factor * closing),
                balance == null || line == null || closing == null
                        ? null
                        : ReportAddress.of(balance, line, BalanceSheet.CLOSING).printed(),
                closing != null && factor * closing == sum);
    }

    private static boolean hasOre(NoteLine line) {
        Long previous = line.previousOre();
        return line.ore() % 100 != 0 || (previous != null && previous % 100 != 0);
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

    /** {@code Not 1. Fordringar}: with the number the balance sheet refers to. */
    static String title(String code, @Nullable ReportLine line) {
        String label = line == null ? usualLines().getOrDefault(code, code) : line.label();
        return line == null || line.noteNumber() == null ? label : "Not " + line.noteNumber() + ". " + label;
    }
}
