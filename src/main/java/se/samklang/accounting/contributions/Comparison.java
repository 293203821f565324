package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.database.Read;

/**
 * A year's contributions held against the ledger: for each party what is decided for the year, what was invoiced by the day
 * and what the ledger has booked through its month.
 *
 * @param day the last day both can tell of
 */
record Comparison(Standing standing, LocalDate day, List<Line> lines) {

    /** @param accounts what is booked, account by account */
    record Line(
            Party party,
            long decidedOre,
            long invoicedOre,
            long bookedOre,
            List<BookedContributionSql.Booked> accounts) {

        long differenceOre() {
            return bookedOre - invoicedOre;
        }
    }

    /** What the ledger tells through the day, or through its own last one. Empty where it, or the accounts, are missing. */
    static List<Comparison> at(Read tx, Standing standing, LocalDate day) {
        ContributionYear year = standing.year();
        if (!BookedContributionSql.hasAccounts(tx, year.id())) {
            return List.of();
        }
        return FiscalYearSql.coveredTo(tx, year.year()).stream()
                .map(covered -> covered.isBefore(day) ? covered : day)
                .map(last -> new Comparison(
                        standing, last, lines(standing, last, BookedContributionSql.through(tx, year, last))))
                .toList();
    }

    private static List<Line> lines(Standing standing, LocalDate day, List<BookedContributionSql.Booked> booked) {
        List<Line> lines = new ArrayList<>();
        for (Party party : Party.values()) {
            Standing part = standing.of(party);
            List<BookedContributionSql.Booked> own =
                    booked.stream().filter(each -> each.party() == party).toList();
            lines.add(new Line(
                    party,
                    part.shareOre(),
                    part.invoicedBy(day),
                    own.stream()
                            .mapToLong(BookedContributionSql.Booked::incomeOre)
                            .sum(),
                    own));
        }
        return List.copyOf(lines);
    }
}
