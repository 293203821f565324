package se.samklang.accounting.contributions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.accounting.Apportionment;
import se.samklang.base.Refused;

/**
 * A decided year's frame divided between those who pay: first between the parties by law, then within a party by the key
 * its members agreed on. Each step is exact, so what the municipalities pay is always the municipalities' quarter, and
 * the order the payers come in changes nothing (docs/beslut/0031).
 */
final class ContributionSplit {

    private static final Comparator<Payer> HEAVIEST_FIRST =
            Comparator.comparingLong(Payer::weight).reversed().thenComparing(Payer::member);

    private ContributionSplit() {}

    /** @param weight inhabitants, 1 for equal shares, or thousandths of a percent; only compared within the party */
    record Payer(UUID member, Party party, long weight) {}

    /** @param amount in the unit of the frame */
    record Share(UUID member, long amount) {}

    /**
     * @param frame öre, or kronor where whole kronor are to be invoiced; 0 or more
     * @param payers each member once
     * @return in the order of the payers
     * @throws Refused where nobody pays a party's part
     */
    static List<Share> of(long frame, List<Payer> payers) {
        List<Party> parties = List.of(Party.values());
        List<Long> parts =
                Apportionment.by(frame, parties.stream().map(Party::fourths).toList());
        Map<UUID, Long> amounts = new HashMap<>();
        for (int place = 0; place < parties.size(); place++) {
            amounts.putAll(within(parties.get(place), parts.get(place), payers));
        }
        return payers.stream()
                .map(payer -> new Share(payer.member(), amounts.getOrDefault(payer.member(), 0L)))
                .toList();
    }

    private static Map<UUID, Long> within(Party party, long part, List<Payer> payers) {
        List<Payer> own = payers.stream()
                .filter(payer -> payer.party() == party)
                .sorted(HEAVIEST_FIRST)
                .toList();
        if (own.stream().allMatch(payer -> payer.weight() == 0)) {
            throw new Refused(
                    "BIDRAG_UTAN_BETALARE",
                    "Ingen medlem betalar " + party.owner()
                            + " del av bidraget. Ange minst en medlem med en andel som är större än noll.");
        }
        List<Long> parts =
                Apportionment.by(part, own.stream().map(Payer::weight).toList());
        Map<UUID, Long> amounts = new HashMap<>();
        for (int place = 0; place < own.size(); place++) {
            amounts.put(own.get(place).member(), parts.get(place));
        }
        return amounts;
    }
}
