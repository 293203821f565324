package se.samklang.accounting.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.contributions.ContributionSplit.Payer;
import se.samklang.accounting.contributions.ContributionSplit.Share;
import se.samklang.accounting.contributions.InvoicePlan.Due;
import se.samklang.base.Refused;

/** What the members pay together is what was decided, to the öre. */
class ContributionSplitTest {

    private static final int TRIES = 5_000;

    @Test
    void the_state_pays_half_and_the_others_a_quarter_each() {
        List<Payer> payers = List.of(payer(Party.STATE, 1), payer(Party.REGION, 1), payer(Party.MUNICIPALITY, 1));

        assertThat(amounts(ContributionSplit.of(3_145_800, payers))).containsExactly(1_572_900L, 786_450L, 786_450L);
    }

    @Test
    void what_cannot_be_divided_goes_to_the_municipality_that_was_cut_most() {
        List<Payer> payers = List.of(
                payer(Party.MUNICIPALITY, 1),
                payer(Party.MUNICIPALITY, 2),
                payer(Party.MUNICIPALITY, 0),
                payer(Party.REGION, 1),
                payer(Party.STATE, 1));

        assertThat(amounts(ContributionSplit.of(400, payers))).containsExactly(33L, 67L, 0L, 100L, 200L);
    }

    @Test
    void a_frame_that_four_does_not_divide_gives_the_remainder_to_the_parties_cut_most() {
        List<Payer> payers = List.of(payer(Party.STATE, 1), payer(Party.REGION, 1), payer(Party.MUNICIPALITY, 1));

        assertThat(amounts(ContributionSplit.of(101, payers))).containsExactly(51L, 25L, 25L);
        assertThat(amounts(ContributionSplit.of(103, payers))).containsExactly(51L, 26L, 26L);
    }

    @Test
    void a_party_that_nobody_pays_for_is_refused() {
        List<Payer> payers = List.of(payer(Party.STATE, 1), payer(Party.REGION, 1), payer(Party.MUNICIPALITY, 0));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ContributionSplit.of(100, payers))
                .satisfies(refused ->
                        assertThat(refused.refusal().sentence()).contains("Ingen medlem betalar kommunernas del"));
    }

    @Test
    void quarters_fall_due_in_the_first_month_and_the_earlier_carry_the_remainder() {
        assertThat(InvoicePlan.QUARTER.of(2024, 786_450))
                .containsExactly(
                        new Due(LocalDate.of(2024, 1, 31), 196_613),
                        new Due(LocalDate.of(2024, 4, 30), 196_613),
                        new Due(LocalDate.of(2024, 7, 31), 196_612),
                        new Due(LocalDate.of(2024, 10, 31), 196_612));
    }

    @Test
    void shares_and_instalments_are_the_whole_whatever_the_key_and_never_a_unit_from_their_proportion() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long frame = random.nextLong(100_000_000_000L);
            List<Payer> payers = payers(random);
            List<Share> shares = ContributionSplit.of(frame, payers);
            String given = "seed " + seed + ", attempt " + attempt + ", frame " + frame + ", " + payers;

            assertThat(total(amounts(shares))).as(given).isEqualTo(frame);
            for (Party party : Party.values()) {
                long of = party == Party.STATE ? 2 : 1;
                assertThat(Math.abs(4 * paid(party, payers, shares) - of * frame))
                        .as(given)
                        .isLessThan(4);
            }
            for (Share share : shares) {
                for (InvoicePlan plan : InvoicePlan.values()) {
                    List<Long> parts = plan.of(2024, share.amount()).stream()
                            .map(Due::amount)
                            .toList();
                    assertThat(total(parts)).as(given).isEqualTo(share.amount());
                    assertThat(parts.getFirst() - parts.getLast()).as(given).isBetween(0L, 1L);
                }
            }
        }
    }

    @Test
    void who_weighs_more_never_pays_less_and_the_order_of_the_payers_changes_nothing() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long frame = random.nextLong(100_000_000L);
            List<Payer> payers = payers(random);
            List<Share> shares = ContributionSplit.of(frame, payers);
            String given = "seed " + seed + ", attempt " + attempt + ", frame " + frame + ", " + payers;
            List<Payer> mixed = new ArrayList<>(payers);
            Collections.shuffle(mixed, random);

            assertThat(ContributionSplit.of(frame, mixed)).as(given).containsExactlyInAnyOrderElementsOf(shares);
            for (int one = 2; one < payers.size(); one++) {
                for (int other = 2; other < payers.size(); other++) {
                    if (payers.get(one).weight() >= payers.get(other).weight()) {
                        assertThat(shares.get(one).amount() - shares.get(other).amount())
                                .as(given)
                                .isGreaterThanOrEqualTo(
                                        payers.get(one).weight()
                                                        > payers.get(other).weight()
                                                ? 0
                                                : -1);
                    }
                }
            }
        }
    }

    private static List<Payer> payers(Random random) {
        List<Payer> payers = new ArrayList<>(List.of(payer(Party.STATE, 1), payer(Party.REGION, 1)));
        int municipalities = 1 + random.nextInt(12);
        for (int place = 0; place < municipalities; place++) {
            payers.add(payer(Party.MUNICIPALITY, 1 + random.nextLong(1_000_000)));
        }
        return payers;
    }

    private static long paid(Party party, List<Payer> payers, List<Share> shares) {
        return IntStream.range(0, payers.size())
                .filter(place -> payers.get(place).party() == party)
                .mapToLong(place -> shares.get(place).amount())
                .sum();
    }

    private static Payer payer(Party party, long weight) {
        return new Payer(UUID.randomUUID(), party, weight);
    }

    private static List<Long> amounts(List<Share> shares) {
        return shares.stream().map(Share::amount).toList();
    }

    private static long total(List<Long> parts) {
        return parts.stream().reduce(0L, Long::sum);
    }
}
