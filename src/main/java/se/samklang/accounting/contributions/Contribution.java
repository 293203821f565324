package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one member pays in a year.
 *
 * @param weight inhabitants, per cent of the party's part, or what the municipalities' key says
 * @param shareOre whole kronor
 */
record Contribution(UUID id, UUID memberId, String memberName, Party party, BigDecimal weight, long shareOre) {

    /** A member as it is weighed: what the split is made of. */
    record Weighed(UUID memberId, Party party, BigDecimal weight) {

        ContributionSplit.Payer payer() {
            return new ContributionSplit.Payer(
                    memberId, party, weight.movePointRight(3).longValueExact());
        }
    }

    Weighed weighed() {
        return new Weighed(memberId, party, weight);
    }
}
