package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import se.samklang.accounting.LedgerAddress;

/** A party's contributions held against the ledger, as a page prints them. */
record ComparedLine(
        String party,
        String decided,
        String invoiced,
        String booked,
        String difference,
        boolean differs,
        List<AccountLine> accounts) {

    /** @param path the account in the ledger */
    record AccountLine(String account, String amount, String path) {}

    static List<ComparedLine> of(Comparison comparison) {
        return comparison.lines().stream()
                .map(line -> of(comparison.day(), line))
                .toList();
    }

    private static ComparedLine of(LocalDate day, Comparison.Line line) {
        return new ComparedLine(
                line.party().label(),
                PayerLine.amount(line.decidedOre()),
                PayerLine.amount(line.invoicedOre()),
                PayerLine.amount(line.bookedOre()),
                PayerLine.amount(line.differenceOre()),
                line.differenceOre() != 0,
                line.accounts().stream()
                        .map(each -> new AccountLine(
                                each.account() + " " + each.name(),
                                PayerLine.amount(each.incomeOre()),
                                LedgerAddress.of(each.account(), LocalDate.of(day.getYear(), 1, 1), day)))
                        .toList());
    }
}
