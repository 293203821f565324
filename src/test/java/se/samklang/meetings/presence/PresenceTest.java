package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingStatus;
import se.samklang.meetings.presence.Attendee.Duty;
import se.samklang.web.Problems;

/** Who decides in each item: the roll call, arrivals and leavings, jäv, deputies, quorum and chair. */
class PresenceTest {

    @Test
    void those_present_at_the_roll_call_decide() {
        Assembly board = Assembly.of(5, 2).absent("Ledamot 3").uncalled("Ledamot 4");

        assertThat(board.deciders(1)).containsExactly("Ledamot 1", "Ledamot 2", "Ledamot 5");
        assertThat(board.at(1).absent()).extracting(Attendee::personName).containsExactly("Ledamot 3", "Ledamot 4");
        assertThat(board.at(1).quorum()).isTrue();
    }

    @Test
    void more_than_half_of_the_ordinary_seats_are_needed() {
        assertThat(Assembly.of(1, 1).at(1).needed()).isEqualTo(1);
        assertThat(Assembly.of(4, 1).at(1).needed()).isEqualTo(3);
        assertThat(Assembly.of(5, 1).at(1).needed()).isEqualTo(3);
        assertThat(Assembly.of(13, 1).at(1).needed()).isEqualTo(7);

        Assembly half = Assembly.of(4, 1).absent("Ledamot 1").absent("Ledamot 2");
        assertThat(half.at(1).refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo("inte-beslutfor");
            assertThat(refusal.sentence()).contains("2 av 4", "minst 3");
        });
        assertThat(Assembly.of(4, 1).absent("Ledamot 1").at(1).refusal()).isEmpty();
    }

    @Test
    void a_meeting_without_members_decides_nothing() {
        assertThat(Assembly.of(0, 1).at(1).refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.sentence()).contains("inga ledamöter"));
    }

    @Test
    void who_leaves_is_gone_from_the_item_on_and_who_comes_is_there_from_the_item_on() {
        Assembly board = Assembly.of(3, 4)
                .absent("Ledamot 3")
                .arrived("Ledamot 3", 2)
                .left("Ledamot 1", 3)
                .arrived("Ledamot 1", 4);

        assertThat(board.deciders(1)).containsExactly("Ledamot 1", "Ledamot 2");
        assertThat(board.deciders(2)).containsExactly("Ledamot 1", "Ledamot 2", "Ledamot 3");
        assertThat(board.deciders(3)).containsExactly("Ledamot 2", "Ledamot 3");
        assertThat(board.deciders(4)).containsExactly("Ledamot 1", "Ledamot 2", "Ledamot 3");
        assertThat(board.presence().wasThere(board.id("Ledamot 3"))).isTrue();
    }

    @Test
    void a_change_follows_its_item_when_the_order_changes() {
        Assembly board = Assembly.of(3, 4).left("Ledamot 3", 3);
        UUID third = board.item(3);

        board.reordered(3, 1);

        assertThat(board.item(1)).isEqualTo(third);
        assertThat(board.deciders(1)).doesNotContain("Ledamot 3");
        assertThat(board.deciders(2)).doesNotContain("Ledamot 3");
        board.reordered(1, 4);
        assertThat(board.deciders(3)).contains("Ledamot 3");
        assertThat(board.deciders(4)).doesNotContain("Ledamot 3");
    }

    @Test
    void who_has_jäv_counts_as_absent_for_that_item_only() {
        Assembly board = Assembly.of(3, 2).absent("Ledamot 3").conflicted("Ledamot 2", 1);

        assertThat(board.at(1).conflicted()).extracting(Attendee::personName).containsExactly("Ledamot 2");
        assertThat(board.at(1).refusal()).isPresent();
        assertThat(board.at(2).refusal()).isEmpty();
        assertThat(whyNot(board, 1, "Ledamot 2")).isEqualTo("javig");
        assertThat(board.at(1).isInRoom(board.id("Ledamot 2"))).isTrue();
    }

    @Test
    void a_deputy_decides_only_after_stepping_in() {
        Assembly board = Assembly.of(3, 1).absent("Ledamot 3");
        board.deputy("Ersättare A", null);
        board.deputy("Ersättare B", "Ledamot 3");
        board.deputy("Ersättare C", "Ledamot 2");

        assertThat(board.deciders(1)).containsExactly("Ledamot 1", "Ledamot 2", "Ersättare B");
        assertThat(whyNot(board, 1, "Ersättare A")).isEqualTo("ersattare-utan-intrade");
        assertThat(whyNot(board, 1, "Ersättare C")).isEqualTo("platsen-upptagen");
    }

    @Test
    void a_deputy_serves_until_the_member_comes() {
        Assembly board = Assembly.of(3, 3).absent("Ledamot 3").arrived("Ledamot 3", 2);
        board.deputy("Ersättare", "Ledamot 3");

        assertThat(board.deciders(1)).contains("Ersättare").doesNotContain("Ledamot 3");
        assertThat(board.deciders(2)).contains("Ledamot 3").doesNotContain("Ersättare");
        assertThat(board.deciders(3)).contains("Ledamot 3").doesNotContain("Ersättare");
    }

    @Test
    void a_deputy_serves_for_the_item_the_member_has_jäv_in_and_from_when_the_member_leaves() {
        Assembly board = Assembly.of(3, 4).conflicted("Ledamot 3", 2).left("Ledamot 3", 4);
        board.deputy("Ersättare", "Ledamot 3");

        assertThat(IntStream.rangeClosed(1, 4)
                        .filter(item -> board.deciders(item).contains("Ersättare")))
                .containsExactly(2, 4);
        assertThat(board.at(2).deciders()).hasSize(3);
    }

    @Test
    void a_deputy_with_jäv_or_away_serves_nobody() {
        Assembly board = Assembly.of(2, 3).absent("Ledamot 2");
        board.deputy("Ersättare", "Ledamot 2");
        board.conflicted("Ersättare", 1).left("Ersättare", 3);

        assertThat(board.deciders(1)).containsExactly("Ledamot 1");
        assertThat(board.deciders(2)).containsExactly("Ledamot 1", "Ersättare");
        assertThat(whyNot(board, 1, "Ersättare")).isEqualTo("javig");
        assertThat(whyNot(board, 3, "Ersättare")).isEqualTo("franvarande");
    }

    @Test
    void one_seat_is_never_filled_twice() {
        Assembly board = Assembly.of(3, 1).absent("Ledamot 3");
        board.deputy("Ersättare A", "Ledamot 3");
        board.deputy("Ersättare B", "Ledamot 3");

        assertThat(board.deciders(1)).containsExactly("Ledamot 1", "Ledamot 2", "Ersättare A");
        assertThat(board.at(1).whyNot(board.id("Ersättare B")))
                .hasValueSatisfying(refusal -> assertThat(refusal.sentence()).contains("Ersättare A deltar"));
    }

    @Test
    void without_a_mandate_on_the_day_nobody_decides() {
        Assembly board = Assembly.of(3, 1).unmandated("Ledamot 2");
        board.guest("Gästen");

        assertThat(board.deciders(1)).containsExactly("Ledamot 1", "Ledamot 3");
        assertThat(whyNot(board, 1, "Ledamot 2")).isEqualTo("utan-mandat");
        assertThat(whyNot(board, 1, "Gästen")).isEqualTo("ingen-rostratt");
    }

    @Test
    void a_member_without_a_mandate_is_served_for() {
        Assembly board = Assembly.of(3, 1).unmandated("Ledamot 2");
        board.deputy("Ersättare", "Ledamot 2");

        assertThat(board.deciders(1)).containsExactly("Ledamot 1", "Ledamot 3", "Ersättare");
    }

    @Test
    void the_vice_chair_leads_where_the_chair_does_not_decide_and_then_the_first_in_the_list_is_proposed() {
        Assembly board = Assembly.of(5, 4).duty("Ledamot 1", Duty.CHAIR);
        board.conflicted("Ledamot 1", 2).left("Ledamot 1", 3).left("Ledamot 2", 4);

        assertThat(chair(board, 1)).isEqualTo("Ledamot 1 CHAIR");
        assertThat(chair(board, 2)).isEqualTo("Ledamot 2 VICE_CHAIR");
        assertThat(chair(board, 3)).isEqualTo("Ledamot 2 VICE_CHAIR");
        assertThat(chair(board, 4)).isEqualTo("Ledamot 3 PROPOSED");
        assertThat(chair(Assembly.of(3, 1).duty("Ledamot 3", Duty.CHAIR), 1)).isEqualTo("Ledamot 3 CHAIR");
        assertThat(Assembly.of(1, 1).absent("Ledamot 1").at(1).chair()).isNull();
    }

    @Test
    void a_deputy_is_never_proposed_to_lead() {
        Assembly board = Assembly.of(3, 1).absent("Ledamot 1").absent("Ledamot 2");
        board.deputy("Ersättare", "Ledamot 1");

        assertThat(chair(board, 1)).isEqualTo("Ledamot 3 PROPOSED");
    }

    @Test
    void an_item_its_verifier_has_jäv_in_or_was_away_from_needs_another() {
        Assembly board = Assembly.of(4, 3).duty("Ledamot 3", Duty.VERIFIER);
        board.conflicted("Ledamot 3", 1).left("Ledamot 3", 3);

        assertThat(board.presence().withoutVerifier()).containsExactly(board.item(1), board.item(3));
        board.duty("Ledamot 4", Duty.VERIFIER);
        assertThat(board.presence().withoutVerifier()).isEmpty();
        assertThat(Assembly.of(4, 3).presence().withoutVerifier()).isEmpty();
    }

    @Test
    void an_item_of_another_meeting_is_not_found() {
        Presence presence = Assembly.of(3, 1).presence();

        assertThatThrownBy(() -> presence.at(UUID.randomUUID())).isInstanceOf(Problems.NotFound.class);
    }

    @Test
    void nothing_is_decided_before_the_meeting_is_opened_or_once_its_minutes_go_round() {
        Assembly board = Assembly.of(3, 1);

        assertThat(refused(MeetingStatus.PLANNED, board)).isEqualTo("inte-oppnat-mote");
        assertThat(refused(MeetingStatus.CIRCULATING, board)).isEqualTo("under-justering");
        assertThat(refused(MeetingStatus.VERIFIED, board)).isEqualTo("justerat-protokoll");
        assertThat(refused(MeetingStatus.OPEN, board)).isEmpty();
        assertThat(refused(MeetingStatus.HELD, board)).isEmpty();
        board.absent("Ledamot 1").absent("Ledamot 2");
        assertThat(refused(MeetingStatus.OPEN, board)).isEqualTo("inte-beslutfor");
    }

    @Test
    void a_person_who_does_not_decide_is_refused_by_the_rule() {
        Assembly board = Assembly.of(3, 1).conflicted("Ledamot 2", 1);
        Meeting meeting = Assembly.meeting(MeetingStatus.OPEN);

        assertThatThrownBy(() ->
                        PresenceGate.requireDecider(meeting, board.presence(), board.item(1), board.id("Ledamot 2")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("javig"));
        assertThatThrownBy(
                        () -> PresenceGate.requireDecider(meeting, board.presence(), board.item(1), UUID.randomUUID()))
                .isInstanceOf(Problems.NotFound.class);
    }

    @Test
    void whatever_happens_everybody_either_decides_or_is_told_why_not_and_no_seat_is_filled_twice() {
        long seed = 20170529;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Assembly board = random(random);
            for (ItemPresence item : board.presence().items().values()) {
                assertThat(item.deciders()).as("seed %d round %d", seed, round).hasSizeLessThanOrEqualTo(item.seats());
                assertThat(item.deciders())
                        .allMatch(each -> item.isInRoom(each.id()) && !item.isConflicted(each.id()) && each.mandated());
                assertThat(board.presence().attendees())
                        .allMatch(each -> item.decides(each.id())
                                == item.whyNot(each.id()).isEmpty());
                assertThat(item.deciders().stream()
                                .map(each -> Objects.requireNonNullElse(each.replacesId(), each.id())))
                        .doesNotHaveDuplicates();
                assertThat(item.chair() == null)
                        .isEqualTo(item.deciders().stream().noneMatch(Attendee::isMember));
            }
        }
    }

    private static Assembly random(Random random) {
        int members = 1 + random.nextInt(7);
        int items = 1 + random.nextInt(6);
        Assembly board = Assembly.of(members, items);
        List<String> names = IntStream.rangeClosed(1, members)
                .mapToObj(each -> "Ledamot " + each)
                .toList();
        for (int each = 0; each < random.nextInt(4); each++) {
            board.deputy("Ersättare " + each, random.nextBoolean() ? names.get(random.nextInt(members)) : null);
        }
        for (String name : names) {
            switch (random.nextInt(6)) {
                case 0 -> board.absent(name).arrived(name, 1 + random.nextInt(items));
                case 1 -> board.left(name, 1 + random.nextInt(items));
                case 2 -> board.conflicted(name, 1 + random.nextInt(items));
                case 3 -> board.unmandated(name);
                default -> board.absent(name);
            }
        }
        return board.reordered(1 + random.nextInt(items), 1 + random.nextInt(items));
    }

    private static String whyNot(Assembly board, int item, String name) {
        return board.at(item).whyNot(board.id(name)).map(Refusal::code).orElse("");
    }

    private static String chair(Assembly board, int item) {
        ItemPresence.Chairing chair = board.at(item).chair();
        return chair == null ? "" : chair.person().personName() + " " + chair.ground();
    }

    private static String refused(MeetingStatus status, Assembly board) {
        try {
            PresenceGate.requireDecidable(Assembly.meeting(status), board.presence(), board.item(1));
            return "";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }
}
