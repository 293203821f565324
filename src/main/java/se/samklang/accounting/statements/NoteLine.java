package se.samklang.accounting.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Side;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * What a note lists: the items registered for its balance line, or, where nobody has registered any, the accounts the line
 * takes, so that a ledger alone gives a note.
 *
 * @param ore positive on the balance line's own side
 * @param item null for an account
 * @param link to what is behind it
 */
record NoteLine(String label, long ore, @Nullable NoteItem item, String link) {

    /** The note of a year's last day. */
    static List<NoteLine> of(Read tx, Statements statements, int year, String code) {
        List<NoteItem> items = NoteSql.ofYear(tx, year).stream()
                .filter(item -> item.lineCode().equals(code))
                .toList();
        return items.isEmpty()
                ? statements
                        .balance(tx, year)
                        .map(balance -> ofAccounts(balance, code))
                        .orElse(List.of())
                : ofItems(items);
    }

    static List<NoteLine> ofItems(List<NoteItem> items) {
        return items.stream()
                .map(item ->
                        new NoteLine(item.label(), item.itemOre(), item, NoteController.LIST + "?ar=" + item.year()))
                .toList();
    }

    /** The accounts that stand at something when the balance sheet's period ends. */
    static List<NoteLine> ofAccounts(Reading balance, String code) {
        return balance.definition().line(code).stream()
                .flatMap(line -> balance.accounts().stream()
                        .filter(account -> line.id().equals(account.lineId()))
                        .map(account -> new NoteLine(
                                account.account() + " " + account.name(),
                                (line.side() == Side.DEBIT ? 1 : -1) * (account.openingOre() + account.changeOre()),
                                null,
                                ReportEvidence.ledger(
                                        balance.year(), account.account(), Period.ofYear(balance.year())))))
                .filter(line -> line.ore() != 0)
                .toList();
    }

    static long sum(List<NoteLine> lines) {
        return lines.stream().mapToLong(NoteLine::ore).sum();
    }
}
