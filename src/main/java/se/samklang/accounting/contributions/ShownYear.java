package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.samklang.accounting.Kronor;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;

/**
 * A year's contributions as a page prints them.
 *
 * @param dues by due date
 * @param compared empty where the accounts or the ledger are missing
 * @param comparedTo the day both tell of
 * @param hasAccounts whether the accounts of the contributions are named
 */
record ShownYear(
        int year,
        String frame,
        Decided.Line decision,
        String key,
        String plan,
        String comment,
        PayerLine total,
        List<PayerLine> payers,
        List<DueLine> dues,
        List<ComparedLine> compared,
        String comparedTo,
        boolean hasAccounts,
        int version,
        String history) {

    static ShownYear of(Read tx, Standing standing, LocalDate today) {
        ContributionYear.Content content = standing.year().content();
        List<Comparison> comparison = Comparison.at(tx, standing, last(standing, today));
        return new ShownYear(
                standing.year().year(),
                Kronor.printed(content.frameOre()),
                content.decided().shown(tx),
                content.municipalityKey().label(),
                content.plan().label(),
                Objects.requireNonNullElse(content.comment(), ""),
                PayerLine.of("Summa", standing, standing.decidedOre(), today),
                PayerLine.of(standing, today),
                DueLine.of(standing, today),
                comparison.stream()
                        .flatMap(each -> ComparedLine.of(each).stream())
                        .toList(),
                comparison.isEmpty()
                        ? ""
                        : SwedishDate.printLong(comparison.getFirst().day()),
                BookedContributionSql.hasAccounts(tx, standing.year().id()),
                standing.year().version(),
                "/historik/accounting/contribution_year/" + standing.year().id());
    }

    private static LocalDate last(Standing standing, LocalDate today) {
        LocalDate end = LocalDate.of(standing.year().year(), 12, 31);
        return today.isBefore(end) ? today : end;
    }
}
