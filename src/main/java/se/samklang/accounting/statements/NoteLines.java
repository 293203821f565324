package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.accounting.statements.ReportLine.Side;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * What a note lists, with the year before beside.
 *
 * @param previousSumOre null where the year before is not known
 */
record NoteLines(List<NoteLine> lines, @Nullable Long previousSumOre) {

    /** The note of a year's last day. */
    static NoteLines of(Read tx, Statements statements, int year, String code) {
        List<NoteItem> items = ofLine(NoteSql.ofYear(tx, year), code);
        Reading balance = statements.balance(tx, year).orElse(null);
        if (!items.isEmpty()) {
            return ofItems(items, ofLine(NoteSql.ofYear(tx, year - 1), code), balance, code);
        }
        return balance == null ? new NoteLines(List.of(), null) : ofAccounts(balance, code);
    }

    /**
     * Items that say the same of both years stand on one row. What the year before had alone comes last, so that its column
     * adds up.
     *
     * @param before empty where nobody specified the year before: then only the sum can be told, by the opening balance
     */
    static NoteLines ofItems(List<NoteItem> items, List<NoteItem> before, @Nullable Reading balance, String code) {
        if (before.isEmpty()) {
            return new NoteLines(
                    items.stream().map(item -> NoteLine.of(item, null)).toList(), openingOre(balance, code));
        }
        Map<NoteItem.Subject, Long> known = new LinkedHashMap<>();
        before.forEach(item -> known.merge(item.subject(), item.itemOre(), Math::addExact));
        List<NoteLine> lines = new ArrayList<>();
        for (NoteItem item : items) {
            Long previous = known.remove(item.subject());
            lines.add(NoteLine.of(item, previous == null ? 0 : previous));
        }
        before.stream()
                .filter(item -> known.containsKey(item.subject()))
                .forEach(item -> lines.add(NoteLine.before(item)));
        return new NoteLines(lines, before.stream().mapToLong(NoteItem::itemOre).reduce(0, Math::addExact));
    }

    /** The accounts that stand at something when the balance sheet's year begins or ends. */
    static NoteLines ofAccounts(Reading balance, String code) {
        boolean opened = isOpened(balance);
        List<NoteLine> lines = balance.definition().line(code).stream()
                .flatMap(line -> balance.accounts().stream()
                        .filter(account -> line.id().equals(account.lineId()))
                        .map(account -> new NoteLine(
                                account.account() + " " + account.name(),
                                factor(line) * (account.openingOre() + account.changeOre()),
                                opened ? factor(line) * account.openingOre() : null,
                                null,
                                ReportEvidence.ledger(
                                        balance.year(), account.account(), Period.ofYear(balance.year())))))
                .filter(line -> line.ore() != 0 || (line.previousOre() != null && line.previousOre() != 0))
                .toList();
        return new NoteLines(lines, openingOre(balance, code));
    }

    long sumOre() {
        return NoteLine.sum(lines);
    }

    static List<NoteItem> ofLine(List<NoteItem> items, String code) {
        return items.stream().filter(item -> item.lineCode().equals(code)).toList();
    }

    private static @Nullable Long openingOre(@Nullable Reading balance, String code) {
        ReportLine line =
                balance == null ? null : balance.definition().line(code).orElse(null);
        Long opening = balance == null || line == null || !isOpened(balance)
                ? null
                : balance.amounts().ore(line, Moment.OPENING);
        return line == null || opening == null ? null : Long.valueOf(factor(line) * opening);
    }

    /** A ledger without a single opening balance says nothing of the year before. */
    private static boolean isOpened(Reading balance) {
        return balance.accounts().stream().anyMatch(account -> account.openingOre() != 0);
    }

    private static int factor(ReportLine line) {
        return line.side() == Side.DEBIT ? 1 : -1;
    }
}
