package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.accounting.contributions.ContributionSql.Member;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;
import se.samklang.web.Problems;

/** A year's contributions made like those of the year before, and taken away again. */
final class TakeOver {

    private TakeOver() {}

    /**
     * Who is no longer a member pays nothing; who has become one must be weighed first, by changing the year.
     *
     * @throws Problems.NotFound where the year before has none
     * @throws Refused where the year has contributions, or nobody is left of a party
     */
    static void into(Write tx, int year) {
        Standing before = Standing.of(tx, year - 1).orElseThrow(Problems.NotFound::new);
        if (ContributionYearSql.find(tx, year).isPresent()) {
            throw new Refused(
                    "BIDRAG_FINNS",
                    "Bidragen för " + year + " är redan registrerade. Öppna året och ändra där i stället.");
        }
        Set<UUID> members =
                ContributionSql.members(tx, year).stream().map(Member::id).collect(Collectors.toSet());
        List<Contribution.Weighed> weighed = new ArrayList<>();
        before.lines().stream()
                .map(line -> line.contribution().weighed())
                .filter(each -> members.contains(each.memberId()))
                .forEach(weighed::add);
        ContributionYear.Content content = before.year().content();
        UUID id = SettleYear.add(
                tx,
                year,
                new ContributionYear.Content(
                        content.frameOre(), Decided.NOT, content.municipalityKey(), content.plan(), null),
                weighed);
        PurposeAccounts.replace(
                tx,
                Owner.ofContributions(id),
                PurposeAccounts.of(tx, Owner.ofContributions(before.year().id())));
    }

    /** False where somebody else changed the year meanwhile. */
    static boolean remove(Write tx, Standing standing, int version) {
        requireUninvoiced(standing);
        UUID id = standing.year().id();
        standing.lines().forEach(line -> {
            line.instalments().forEach(each -> InstalmentSql.remove(tx, each.id(), each.version()));
            ContributionSql.remove(tx, line.contribution().id());
        });
        PurposeAccounts.replace(tx, Owner.ofContributions(id), List.of());
        return ContributionYearSql.remove(tx, id, version) == 1;
    }

    private static void requireUninvoiced(Standing standing) {
        boolean invoiced = standing.lines().stream()
                .anyMatch(line -> line.instalments().stream().anyMatch(Instalment::isInvoiced));
        if (invoiced) {
            throw new Refused(
                    "BIDRAG_FAKTURERADE",
                    "Delar av årets bidrag är fakturerade, så året kan inte raderas. Ta bort fakturadagarna först om"
                            + " de är fel.");
        }
    }
}
