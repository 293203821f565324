package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.contributions.ContributionSql.Member;
import se.samklang.association.PartyKind;

/** What weights must be for a frame to be divided by them. Sentences are told of the first member of the party. */
final class WeightRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private WeightRules() {}

    /** What does not hold, with the member it is said of. */
    record Fault(UUID memberId, String sentence) {}

    /** At most one for each party, or each member with inhabitants that are not whole. */
    static List<Fault> check(MunicipalityKey key, List<Contribution.Weighed> members) {
        List<Fault> faults = new ArrayList<>();
        for (Party party : Party.values()) {
            List<Contribution.Weighed> own =
                    members.stream().filter(member -> member.party() == party).toList();
            boolean percent = party != Party.MUNICIPALITY || key == MunicipalityKey.SHARES;
            if (!own.isEmpty()) {
                sums(party, percent, own).ifPresent(faults::add);
            }
            if (party == Party.MUNICIPALITY && key == MunicipalityKey.INHABITANTS) {
                own.stream()
                        .filter(member -> member.weight().stripTrailingZeros().scale() > 0)
                        .forEach(member ->
                                faults.add(new Fault(member.memberId(), "Antalet invånare ska vara ett helt tal.")));
            }
        }
        return faults;
    }

    /** What a first form says: all of a part for who pays it alone, and the register's shares where they are a quarter. */
    static String proposed(Member member, List<Member> all) {
        List<Member> own = all.stream()
                .filter(each -> each.party() == member.party())
                .filter(each -> each.partyKind() != PartyKind.EMPLOYMENT_SERVICE)
                .toList();
        if (member.partyKind() == PartyKind.EMPLOYMENT_SERVICE) {
            return own.isEmpty() ? "100" : "0";
        }
        if (own.size() == 1) {
            return "100";
        }
        BigDecimal share = member.sharePercent();
        BigDecimal sum = own.stream()
                .map(Member::sharePercent)
                .flatMap(WeightRules::present)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return share == null || sum.signum() == 0
                ? ""
                : ContributionYearForm.printed(share.multiply(HUNDRED).divide(sum, 3, RoundingMode.HALF_UP));
    }

    private static Stream<BigDecimal> present(@Nullable BigDecimal share) {
        return share == null ? Stream.empty() : Stream.of(share);
    }

    private static Optional<Fault> sums(Party party, boolean percent, List<Contribution.Weighed> own) {
        BigDecimal sum = own.stream().map(Contribution.Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        UUID first = own.getFirst().memberId();
        if (sum.signum() == 0) {
            return Optional.of(new Fault(
                    first,
                    "Ingen betalar " + party.owner()
                            + " del. Ange ett tal som är större än noll för minst en av dem som hör till parten."));
        }
        return percent && sum.compareTo(HUNDRED) != 0
                ? Optional.of(new Fault(
                        first,
                        "Procenttalen för " + party.owner() + " del är tillsammans " + ContributionYearForm.printed(sum)
                                + ". De ska vara 100."))
                : Optional.empty();
    }
}
