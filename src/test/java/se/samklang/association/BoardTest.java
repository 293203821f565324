package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who decides on a day, who leads, who may step in for whom. */
class BoardTest {

    private static final String DAY = "2024-05-27";

    private final List<MemberSql.Member> members = new ArrayList<>(List.of(
            member("Provstad", null), member("Exempelby", null), member("Regionen", null), member("Kassan", null)));
    private final List<Mandate> mandates = new ArrayList<>();

    @Test
    void the_board_has_a_seat_for_every_member_also_where_nobody_holds_it() {
        elect("Alva", Office.CHAIR, "Provstad", "2023-04-01", null);
        elect("Bo", Office.BOARD_MEMBER, "Provstad", "2023-04-01", null);
        elect("Cajsa", Office.VICE_CHAIR, "Regionen", "2023-04-01", null);

        Board board = board(DAY, DeputyRule.OWN_FIRST);

        assertThat(names(board.ordinary())).containsExactly("Alva", "Cajsa", "Bo");
        assertThat(board.vacancies()).extracting(Board.Vacancy::memberName).containsExactly("Exempelby", "Kassan");
        assertThat(board.seats()).isEqualTo(5);
        assertThat(board.quorum()).isEqualTo(3);
    }

    @Test
    void every_mandate_ends_with_its_members_time_in_the_association() {
        members.set(1, member("Exempelby", "2023-12-31"));
        elect("Bo", Office.BOARD_MEMBER, "Exempelby", "2023-04-01", null);
        elect("Cajsa", Office.AUDITOR, "Exempelby", "2023-04-01", null);

        assertThat(names(board("2023-12-31", DeputyRule.OWN_FIRST).all())).containsExactly("Bo", "Cajsa");
        assertThat(board("2024-01-01", DeputyRule.OWN_FIRST).all()).isEmpty();
        assertThat(board("2024-01-01", DeputyRule.OWN_FIRST).vacancies()).hasSize(3);
    }

    @Test
    void a_chair_whose_term_has_lapsed_leads_until_another_is_chosen_and_then_sits_on_as_member() {
        elect("Alva", Office.CHAIR, "Provstad", "2019-04-01", "2023-03-31");
        elect("Bo", Office.CHAIR, "Regionen", "2023-05-01", "2027-03-31");

        assertThat(offices(board("2023-04-15", DeputyRule.OWN_FIRST))).containsExactly("Alva CHAIR true");
        assertThat(offices(board("2023-05-01", DeputyRule.OWN_FIRST)))
                .containsExactly("Bo CHAIR false", "Alva BOARD_MEMBER true");
    }

    @Test
    void other_offices_end_with_their_term() {
        elect("Alva", Office.INTERNAL_CONTROLLER, "Provstad", "2022-01-01", "2023-12-31");

        assertThat(board("2023-12-31", DeputyRule.OWN_FIRST).officeHolders(Office.INTERNAL_CONTROLLER))
                .hasSize(1);
        assertThat(board("2024-01-01", DeputyRule.OWN_FIRST).all()).isEmpty();
    }

    @Test
    void the_presidium_is_chair_and_vice_chairs_and_its_members_each_once() {
        elect("Alva", Office.CHAIR, "Provstad", "2023-04-01", null);
        elect("Bo", Office.VICE_CHAIR, "Regionen", "2023-04-01", null);
        elect("Bo", Office.PRESIDIUM_MEMBER, "Regionen", "2023-04-01", null);
        elect("Cajsa", Office.BOARD_MEMBER, "Kassan", "2023-04-01", null);
        elect("Cajsa", Office.PRESIDIUM_MEMBER, "Kassan", "2023-04-01", null);

        assertThat(names(board(DAY, DeputyRule.OWN_FIRST).presidium())).containsExactly("Alva", "Bo", "Cajsa");
    }

    @Test
    void a_deputy_who_has_become_an_ordinary_member_is_no_deputy() {
        elect("Bo", Office.DEPUTY, "Provstad", "2023-04-01", null);
        elect("Bo", Office.BOARD_MEMBER, "Provstad", "2024-01-01", null);

        Board board = board(DAY, DeputyRule.OWN_FIRST);

        assertThat(board.deputies()).isEmpty();
        assertThat(names(board.ordinary())).containsExactly("Bo");
    }

    @Test
    void deputies_are_called_in_by_their_numbers_across_the_members() {
        elect("Ersättare två", Office.DEPUTY, "Provstad", "2023-04-01", null, 2);
        elect("Ersättare ett", Office.DEPUTY, "Provstad", "2023-04-01", null, 1);
        elect("Ersättare utan plats", Office.DEPUTY, "Provstad", "2023-04-01", null);
        elect("Regionens ersättare", Office.DEPUTY, "Regionen", "2023-04-01", null, 1);

        assertThat(names(board(DAY, DeputyRule.OWN_FIRST).calledIn()))
                .containsExactly("Ersättare ett", "Regionens ersättare", "Ersättare två", "Ersättare utan plats");
    }

    @Test
    void terms_that_run_out_are_told_soonest_first_but_not_those_that_have_lapsed() {
        elect("Alva", Office.CHAIR, "Provstad", "2023-04-01", "2024-10-31");
        elect("Bo", Office.BOARD_MEMBER, "Exempelby", "2023-04-01", "2024-06-30");
        elect("Cajsa", Office.BOARD_MEMBER, "Regionen", "2020-04-01", "2024-03-31");
        elect("David", Office.BOARD_MEMBER, "Kassan", "2023-04-01", "2025-03-31");

        assertThat(names(board(DAY, DeputyRule.OWN_FIRST).lapsingBy(LocalDate.parse("2024-11-27"))))
                .containsExactly("Bo", "Alva");
    }

    private Board board(String day, DeputyRule rule) {
        return Mandates.board(LocalDate.parse(day), members, mandates, rule);
    }

    private static List<String> names(List<Seat> seats) {
        return seats.stream().map(Seat::personName).toList();
    }

    private static List<String> offices(Board board) {
        return board.all().stream()
                .map(seat -> seat.personName() + " " + seat.office() + " " + seat.staysOn())
                .toList();
    }

    private void elect(String person, Office office, String member, String from, @Nullable String to) {
        elect(person, office, member, from, to, null);
    }

    private void elect(
            String person, Office office, String member, String from, @Nullable String to, @Nullable Integer order) {
        mandates.add(new Mandate(
                UUID.randomUUID(),
                person,
                id(member),
                member,
                office,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false,
                order,
                1));
    }

    private UUID id(String member) {
        return members.stream()
                .filter(each -> each.name().equals(member))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static MemberSql.Member member(String name, @Nullable String to) {
        return new MemberSql.Member(
                UUID.randomUUID(), name, "REGION", null, null, null, to == null ? null : LocalDate.parse(to), 100, 1);
    }
}
