package se.samklang.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.planning.PlanningDesk;

/** Plans, goals, additions and targets out of files: once, again, and with what does not hold. */
class GoalImportTest {

    private static final String COLUMNS =
            "plan;fran_ar;till_ar;nummer;inriktning;mal;text;punkter;utfall;punkternas_utfall;status\n";
    private static final String GOOD = COLUMNS
            + "Verksamhetsplan 2017;2017;;1;Samverkan;Nätverk;Fyra träffar.;formella|informella;Tre hölls.;två|;"
            + "delvis_uppfyllt\n"
            + "Verksamhetsplan 2017;2017;;1;Samverkan;Processdagar;;;;;\n";

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void goals_come_in_with_what_came_of_them_and_the_same_rows_again_double_none() {
        desk.store("mal", GOOD);
        desk.store("mal", GOOD + "Verksamhetsplan 2017;2017;;2;Kunskap;Utbildning;;;;;uppfyllt\n");

        String plan = plan();
        assertThat(desk.text(plan))
                .contains("Målinriktning 1) Samverkan", "Målinriktning 2) Kunskap", "av 3 mål")
                .doesNotContain("av 4 mål");
        assertThat(desk.text(goal(plan)))
                .contains("Fyra träffar.", "formella Utfall: två", "informella", "Tre hölls.", "Delvis uppfyllt");
        assertThat(run("mal", GOOD).alreadyImported()).isTrue();
    }

    @Test
    void what_a_later_file_leaves_empty_is_left_as_it_is_and_so_are_the_links() {
        desk.store("mal", GOOD);
        String plan = plan();
        String goal = goal(plan);
        desk.write("""
                INSERT INTO planning.goal_link (association_id, id, operational_plan_id, goal_id, served_goal_id)
                SELECT g.association_id, gen_random_uuid(), g.operational_plan_id, g.id, o.id
                FROM planning.goal g
                JOIN planning.goal o ON o.association_id = g.association_id AND o.title = 'Processdagar'
                WHERE g.association_id = :association
                  AND g.title = 'Nätverk'
                """);

        desk.store("mal", COLUMNS + "Verksamhetsplan 2017;2017;;1;Samverkan;Nätverk;;;;;uppfyllt\n");

        assertThat(desk.text(goal))
                .contains(
                        "Fyra träffar.",
                        "formella Utfall: två",
                        "Tre hölls.",
                        "Bidrar till: Processdagar",
                        "Uppfyllt 2017");
    }

    @Test
    void every_row_that_does_not_hold_is_told_with_its_line_and_nothing_is_stored() {
        desk.store("mal", COLUMNS + "Verksamhetsplan 2020;2020;2021;1;Samverkan;Nätverk;;;;;\n");

        assertThat(faults(
                        "mal",
                        COLUMNS
                                + "Plan;2019;2018;1;Samverkan;Bakvänt;;;;;\n"
                                + "Plan;2030;2040;1;Samverkan;Länge;;;;;\n"
                                + "Plan;2021;2022;1;Samverkan;Krock;;;;;\n"
                                + "Plan;2017;;1;Samverkan;Dubbel;;;;;\n"
                                + "Plan;2017;;1;Samverkan;Dubbel;Igen.;;;;\n"
                                + "Plan;2017;;;;Utan inriktning;;;;;\n"
                                + "Plan;2017;;1;Samverkan;Punkter;;en;;två|tre;\n"
                                + "Plan;2017;2018;1;Samverkan;Annan plan;;;;;\n"
                                + "Plan;i fjol;;1;Samverkan;År;;;;;klart\n"))
                .containsExactlyInAnyOrder(
                        "2 till_ar ORIMLIGT",
                        "3 till_ar ORIMLIGT",
                        "4 fran_ar AR_UPPTAGET",
                        "6 mal DUBBLETT",
                        "7 inriktning SAKNAS",
                        "8 punkternas_utfall ORIMLIGT",
                        "9 fran_ar AR_UPPTAGET",
                        "10 fran_ar OLASLIGT",
                        "10 status OKANT_VARDE");
        assertThat(desk.text("/planer")).contains("Verksamhetsplan 2020").doesNotContain("2017");
    }

    @Test
    void targets_come_in_are_changed_by_a_later_file_and_refused_with_the_forms_own_sentences() {
        desk.store("mal", GOOD);
        String columns = "ar;mal;matbart_mal;lagst;hogst;delvis;kalla;fran;till\n";
        desk.store("matbara-mal", columns + "2017;Nätverk;Träffar;4;;2;Kalendern;;\n");
        desk.store("matbara-mal", columns + "2017;Nätverk;Träffar;5;;2;Kalendern;2017-01-01;2017-06-30\n");

        assertThat(desk.text(goal(plan())))
                .contains("minst 5, delvis uppfyllt från 2", "januari–juni 2017")
                .doesNotContain("minst 4");
        assertThat(faults(
                        "matbara-mal",
                        columns
                                + "2018;Nätverk;Träffar;4;;;Kalendern;;\n"
                                + "2017;Annat;Träffar;4;;;Kalendern;;\n"
                                + "2017;Nätverk;Ett;;;;Kalendern;;\n"
                                + "2017;Nätverk;Två;5;4;;Kalendern;;\n"
                                + "2017;Nätverk;Tre;5;;;;;\n"
                                + "2017;Nätverk;Fyra;5;;;Kalendern;2017-06-30;2017-01-01\n"
                                + "2017;Nätverk;Fem;5;;;Kalendern;2017-06-30;\n"))
                .containsExactlyInAnyOrder(
                        "2 mal OKANT_MAL",
                        "3 mal OKANT_MAL",
                        "4 lagst ORIMLIGT",
                        "5 hogst ORIMLIGT",
                        "6 kalla ORIMLIGT",
                        "7 till ORIMLIGT",
                        "8 till ORIMLIGT");
    }

    @Test
    void a_title_that_several_goals_have_is_no_name_of_one() {
        desk.store("mal", GOOD + "Verksamhetsplan 2017;2017;;2;Kunskap;Nätverk;;;;;\n");

        assertThat(faults("matbara-mal", "ar;mal;matbart_mal;lagst;kalla\n2017;Nätverk;Träffar;4;Kalendern\n"))
                .containsExactly("2 mal TVETYDIGT");
        assertThat(faults("genomfort", "slag;rubrik;datum;mal\nnatverk;Träff;2017-05-10;Nätverk\n"))
                .containsExactly("2 mal TVETYDIGT");
    }

    @Test
    void two_decisions_additions_stand_each_under_its_own() {
        desk.store("mal", GOOD);
        desk.store("tillagg", """
                ar;nummer;tillagg;beslutad;paragraf
                2017;1;Tydliggör målgrupp;2016-12-14;§ 45
                2017;1;Skilj på mål och medel;2017-02-01;§ 3
                2017;1;Motivera siffrorna;2016-12-14;§ 45
                """);
        String report =
                desk.send("/rapporter", "dokument", "maluppfyllelse", "fran", "2017-01-01", "till", "2017-12-31");

        assertThat(desk.text(report))
                .containsSubsequence(
                        "Styrelsens tillägg (beslut 2016-12-14 § 45)",
                        "Tydliggör målgrupp",
                        "Motivera siffrorna",
                        "Styrelsens tillägg (beslut 2017-02-01 § 3)",
                        "Skilj på mål och medel");
    }

    @Test
    void the_boards_additions_come_in_once_under_their_aim() {
        desk.store("mal", GOOD);
        String columns = "ar;nummer;tillagg;beslutad;paragraf\n";
        String good = columns + "2017;1;Tydliggör målgrupp;2016-12-14;§ 45\n2017;;Skilj på mål och medel;;\n";
        desk.store("tillagg", good);
        desk.store("tillagg", good + "2017;;Motivera siffrorna;;\n");

        assertThat(desk.text(plan() + "/tillagg"))
                .containsOnlyOnce("Tydliggör målgrupp")
                .contains("2016-12-14 § 45", "Skilj på mål och medel", "Motivera siffrorna");
        assertThat(faults("tillagg", columns + "2031;;Ett;;\n2017;7;Två;;\n2017;;;i fjol;\n"))
                .containsExactlyInAnyOrder(
                        "2 ar OKAND_PLAN", "3 nummer OKAND_INRIKTNING", "4 tillagg SAKNAS", "4 beslutad OLASLIGT");
    }

    private String plan() {
        return desk.found("/planer", "href=\"(/planer/[0-9a-f-]{36})\"");
    }

    private String goal(String plan) {
        return desk.found(plan, "href=\"(/mal/[0-9a-f-]{36})[^\"]*\">Nätverk");
    }

    private List<String> faults(String kind, String csv) {
        return run(kind, csv).findings().stream().map(GoalImportTest::told).toList();
    }

    private static String told(Finding finding) {
        return finding.line() + " " + finding.column() + " " + finding.code();
    }

    private Receipt run(String kind, String csv) {
        return RunningApplication.bean(Imports.class)
                .run(
                        desk.visitor().scope(),
                        kind,
                        kind + ".csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        Imports.Mode.STORE);
    }
}
