package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.association.Board;
import se.samklang.association.DeputyRule;
import se.samklang.association.Office;
import se.samklang.association.Seat;

/** Who is proposed for whose seat: the own member's deputies first, and in each case the one who is called in first. */
class SubstitutesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 27);

    private final Assembly assembly = Assembly.of(1, 1).sitsFor("Ledamot 1", "Provstad");
    private final Map<String, @Nullable Integer> orders = new LinkedHashMap<>();

    @Test
    void the_own_deputies_are_called_before_others_in_their_order() {
        assembly.absent("Ledamot 1");
        deputy("Regionens ersättare", "Regionen", 1);
        deputy("Ersättare utan plats", "Provstad", null);
        deputy("Ersättare två", "Provstad", 2);
        deputy("Ersättare ett", "Provstad", 1);

        assertThat(proposed(DeputyRule.OWN_FIRST)).containsExactly("Ersättare ett för Ledamot 1");
        assembly.without("Ersättare ett");
        assertThat(proposed(DeputyRule.OWN_FIRST)).containsExactly("Ersättare två för Ledamot 1");
        assembly.without("Ersättare två");
        assertThat(proposed(DeputyRule.OWN_FIRST)).containsExactly("Ersättare utan plats för Ledamot 1");
        assembly.without("Ersättare utan plats");
        assertThat(proposed(DeputyRule.OWN_FIRST)).containsExactly("Regionens ersättare för Ledamot 1");
        assertThat(proposed(DeputyRule.OWN_ONLY)).isEmpty();
    }

    @Test
    void among_other_members_the_number_goes_before_the_order_of_the_list() {
        assembly.absent("Ledamot 1");
        deputy("Exempelbys ersättare", "Exempelby", 2);
        deputy("Kassans ersättare", "Kassan", 1);

        assertThat(proposed(DeputyRule.OWN_FIRST)).containsExactly("Kassans ersättare för Ledamot 1");
    }

    @Test
    void nobody_serves_for_another_member_while_the_own_needs_the_deputy() {
        assembly.absent("Ledamot 1").vacant("Exempelby").vacant("Kassan");
        deputy("Kassans ersättare", "Kassan", 1);

        assertThat(proposed(DeputyRule.OWN_FIRST)).containsExactly("Kassans ersättare för Kassan");
        deputy("Exempelbys ersättare", "Exempelby", 2);
        deputy("Regionens ersättare", "Regionen", 3);
        assertThat(proposed(DeputyRule.OWN_FIRST))
                .containsExactlyInAnyOrder(
                        "Kassans ersättare för Kassan",
                        "Exempelbys ersättare för Exempelby",
                        "Regionens ersättare för Ledamot 1");
    }

    @Test
    void a_vacant_seat_is_only_its_own_members_to_fill() {
        assembly.vacant("Kassan");
        deputy("Exempelbys ersättare", "Exempelby", 1);

        assertThat(proposed(DeputyRule.OWN_FIRST)).isEmpty();
    }

    private void deputy(String name, String organisation, @Nullable Integer order) {
        assembly.deputy(name, null);
        assembly.sitsFor(name, organisation);
        orders.put(name, order);
    }

    private List<String> proposed(DeputyRule rule) {
        Presence presence = assembly.presence();
        return Substitutes.proposed(presence, board(presence, rule)).entrySet().stream()
                .map(each -> name(presence, each.getKey()) + " för "
                        + each.getValue().seatName())
                .toList();
    }

    private Board board(Presence presence, DeputyRule rule) {
        List<Seat> deputies = presence.attendees().stream()
                .filter(Attendee::isDeputy)
                .map(each -> seat(each, orders.get(each.personName())))
                .toList();
        return new Board(DAY, deputies, List.of(), rule);
    }

    private static Seat seat(Attendee deputy, @Nullable Integer order) {
        UUID mandate = Objects.requireNonNull(deputy.mandateId());
        return new Seat(
                mandate,
                deputy.personName(),
                mandate,
                deputy.organisation(),
                1,
                Office.DEPUTY,
                order,
                DAY,
                null,
                false);
    }

    private static String name(Presence presence, UUID person) {
        return presence.attendee(person).orElseThrow().personName();
    }
}
