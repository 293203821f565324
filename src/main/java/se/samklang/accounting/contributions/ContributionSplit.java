package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import se.samklang.accounting.Apportionment;
import se.samklang.base.Refused;

/**
 * A decided year's frame divided between those who pay: first between the parties by law, then within a party by the key
 * its members agreed on. Each step is exact, so what the municipalities pay is always the municipalities' quarter.
 */
final class ContributionSplit {

    private ContributionSplit() {}

    /** Who pays, and how many fourths of the frame by law. The state's half is paid by one of its agencies. */
    enum Party {
        STATE(2, "statens"),
        REGION(1, "regionens"),
        MUNICIPALITY(1, "kommunernas");

        private final long fourths;
        private final String owner;

        Party(long fourths, String owner) {
            this.fourths = fourths;
            this.owner = owner;
        }
    }

    /** @param weight inhabitants, 1 for equal shares, or thousandths of a percent; only compared within the party */
    record Payer(UUID member, Party party, long weight) {}

    /** @param amount in the unit of the frame */
    record Share(UUID member, long amount) {}

    /**
     * @param frame öre, or kronor where whole kronor are to be invoiced; 0 or more
     * @return in the order of the payers
     * @throws Refused where nobody pays a party's part
     */
    static List<Share> of(long frame, List<Payer> payers) {
        List<Party> parties = List.of(Party.values());
        List<Long> parts =
                Apportionment.by(frame, parties.stream().map(party -> party.fourths).toList());
        List<Share> shares = new ArrayList<>();
        for (int place = 0; place < parties.size(); place++) {
            shares.addAll(within(parties.get(place), parts.get(place), payers));
        }
        return payers.stream()
                .map(payer -> shares.stream().filter(belongsTo(payer)).findFirst().orElseThrow())
                .toList();
    }

    private static List<Share> within(Party party, long part, List<Payer> payers) {
        List<Payer> own =
                payers.stream().filter(payer -> payer.party() == party).toList();
        if (own.stream().allMatch(payer -> payer.weight() == 0)) {
            throw new Refused(
                    "BIDRAG_UTAN_BETALARE",
                    "Ingen medlem betalar " + party.owner
                            + " del av bidraget. Ange minst en medlem med en andel som är större än noll.");
        }
        List<Long> parts =
                Apportionment.by(part, own.stream().map(Payer::weight).toList());
        List<Share> shares = new ArrayList<>();
        for (int place = 0; place < own.size(); place++) {
            shares.add(new Share(own.get(place).member(), parts.get(place)));
        }
        return shares;
    }

    private static Predicate<Share> belongsTo(Payer payer) {
        return share -> share.member().equals(payer.member());
    }
}
