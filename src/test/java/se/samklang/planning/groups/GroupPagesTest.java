package se.samklang.planning.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.planning.PlanningDesk;
import se.samklang.web.Role;

class GroupPagesTest {

    private static final LocalDate OCTOBER = LocalDate.of(2017, 10, 1);

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void prioritised_groups_stand_first_with_their_years_and_a_removed_one_comes_back() {
        group("Andra vuxna", "");
        group("Unga vuxna", "ja", "till_ar", "2016", "kalla", "Liv och Hälsa Ung");

        assertThat(desk.text("/malgrupper"))
                .containsPattern("Unga vuxna .*Källa: Liv och Hälsa Ung.*2008–2016 Gäller inte 2017.*Andra vuxna")
                .contains("från 2008");

        String path = desk.found("/malgrupper", "href=\"(/malgrupper/[0-9a-f-]{36})\"");
        desk.send(path + "/radera", "version", "1");
        String undo = desk.found("/malgrupper", "action=\"(/angra/[0-9a-f-]{36})\"");
        assertThat(desk.text("/malgrupper")).doesNotContain("Liv och Hälsa Ung");

        desk.send(undo);
        assertThat(desk.text("/malgrupper")).contains("Liv och Hälsa Ung");
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field_and_keeps_nothing() {
        assertThat(desk.refused(422, "/malgrupper", "rubrik", "Unga", "fran_ar", "2010", "till_ar", "2008"))
                .contains("Sista året kan inte vara före det första.");
        assertThat(desk.refused(422, "/malgrupper", "rubrik", "", "fran_ar", "tio", "plats", "0"))
                .contains("Fyll i fältet.", "Skriv ett år från 1990 till 2100", "heltal från 1 till 999");
        assertThat(desk.refused(422, "/malgrupper/regler", "slag", "PARTIES", "rubrik", "Två", "fran_ar", "2008"))
                .contains("Skriv hur många parter som minst ska stå bakom en insats");
        assertThat(desk.refused(
                        422, "/malgrupper/regler", "slag", "OWNER", "rubrik", "Ägs", "fran_ar", "2008", "parter", "2"))
                .contains("Lämna fältet tomt, eller välj slaget");
        assertThat(desk.text("/malgrupper")).contains("Inga målgrupper än", "Inga regler för insatser än");
    }

    @Test
    void an_insats_is_told_with_what_it_lacks_and_not_when_it_has_it() {
        UUID insats = desk.insats("RESAM", OCTOBER, null);
        desk.insats("Avslutad", LocalDate.of(2010, 1, 1), null);
        desk.write("""
                UPDATE insatser.insats
                SET to_date = DATE '2016-12-31'
                WHERE association_id = :association
                  AND name = 'Avslutad'
                """);
        assertThat(desk.text("/insatser/" + insats)).doesNotContain("uppfylls inte");
        rule("PARTIES", "Behov hos två parter", "parter", "2");
        rule("OWNER", "Ägs av en medlem");
        rule("EVALUATION", "Utvärdering planeras");
        rule("PRINCIPLE", "Börja i liten skala");

        assertThat(desk.text("/malgrupper"))
                .contains(
                        "Ingen part är angiven, men det ska vara minst 2. Behov hos två parter",
                        "Ingen av förbundets medlemmar står som ägare av insatsen. Ägs av en medlem",
                        "Ingen utvärdering är planerad. Utvärdering planeras")
                .doesNotContain("Avslutad");
        assertThat(desk.found("/malgrupper", "href=\"/insatser/([0-9a-f-]{36})\">RESAM"))
                .isEqualTo(insats.toString());
        assertThat(desk.text("/insatser/" + insats)).contains("3 regler uppfylls inte");

        desk.write("""
                UPDATE insatser.insats
                SET party_kinds = '{REGION,MUNICIPALITY}'
                WHERE association_id = :association
                """);
        desk.write("""
                INSERT INTO insatser.owner (association_id, id, insats_id, member_id, position)
                SELECT m.association_id, gen_random_uuid(), :insats, m.id, 1
                FROM association.member m
                WHERE m.association_id = :association
                  AND m.name = 'Sala kommun'
                """, "insats", insats);
        evaluate(insats);

        assertThat(desk.text("/malgrupper"))
                .contains("Alla pågående och planerade insatser uppfyller de regler som kan prövas.");
        assertThat(desk.text("/insatser/" + insats)).doesNotContain("uppfylls inte");
    }

    @Test
    void an_evaluation_written_down_after_the_start_is_late_unless_the_insats_was_too() {
        rule("EVALUATION", "Utvärdering planeras");
        evaluate(desk.insats("I tid inlagd", LocalDate.of(2017, 8, 1), LocalDate.of(2017, 7, 1)));
        evaluate(desk.insats("Inläst i efterhand", LocalDate.of(2017, 8, 1), null));

        assertThat(desk.text("/malgrupper"))
                .contains("I tid inlagd Utvärderingen lades in först efter att insatsen hade börjat.")
                .doesNotContain("Inläst i efterhand");
    }

    @Test
    void who_leads_an_insats_is_not_told_of_others_and_changes_nothing() {
        desk.insats("RESAM", OCTOBER, null);
        rule("OWNER", "Ägs av en medlem");
        PlanningDesk lead = desk.as(Role.INSATS_LEAD);

        assertThat(lead.text("/malgrupper")).contains("Ägs av en medlem").doesNotContain("RESAM", "Ny regel", "Ändra");
        assertThat(lead.visitor().get("/malgrupper/ny").statusCode()).isEqualTo(403);
    }

    @Test
    void files_of_groups_and_rules_come_in_and_a_corrected_one_doubles_none() {
        String groups = "malgrupp;text;kalla;prioriterad;fran_ar;till_ar\n";
        desk.store("malgrupper", groups + "Unga vuxna;Text;;;2008;\nAndra;;;nej;2008;2010\n");
        desk.store("malgrupper", groups + "Unga vuxna;Rättad text;;ja;2008;\n");
        desk.store(
                "insatsregler",
                "slag;regel;text;minst_parter;fran_ar;till_ar\nparter;Två parter;;2;2008;\n;Ny verksamhet;;;2008;\n");

        String page = desk.text("/malgrupper");

        assertThat(page).contains("Rättad text", "2008–2010", "Minst 2 parter", "Princip i ord");
        assertThat(Pattern.compile("Unga vuxna (?=Rättad)").matcher(page).results())
                .hasSize(1);
        assertThat(desk.upload("insatsregler", "slag;regel;minst_parter;fran_ar\nagare;Ägare;2;2008\n")
                        .body())
                .contains("Slaget parter har ett antal från 1 till 4");
    }

    @Test
    void the_plan_prints_what_holds_in_its_year() {
        group("Andra vuxna", "");
        group("Unga vuxna", "ja", "text", "18 till 29 år.");
        group("Förr", "ja", "till_ar", "2009");
        rule("PRINCIPLE", "Börja i liten skala");
        rule("PRINCIPLE", "Nytt arbetssätt");
        rule("OWNER", "Ägs av medlem", "text", "En eller flera.");

        assertThat(passage(GroupFacts::groups)).isEqualTo("""
                        Följande målgrupper är särskilt prioriterade:

                        **Unga vuxna**

                        18 till 29 år.

                        Andra målgrupper:

                        **Andra vuxna**""");
        assertThat(passage(GroupFacts::rules)).isEqualTo("""
                        - Börja i liten skala
                        - Nytt arbetssätt

                        **Ägs av medlem**

                        En eller flera.""");
    }

    private String passage(BiFunction<Read, Period, String> written) {
        return RunningApplication.bean(Database.class)
                .read(desk.visitor().scope(), tx -> written.apply(tx, Period.ofYear(2017)));
    }

    private void group(String title, String prioritised, String... more) {
        desk.send("/malgrupper", with(more, "rubrik", title, "prioriterad", prioritised, "fran_ar", "2008"));
    }

    private void rule(String kind, String title, String... more) {
        desk.send("/malgrupper/regler", with(more, "slag", kind, "rubrik", title, "fran_ar", "2008"));
    }

    private void evaluate(UUID insats) {
        desk.write("""
                INSERT INTO planning.evaluation
                  (association_id, id, insats_id, title, model, from_date, to_date, due_date)
                VALUES (:association, gen_random_uuid(), :insats, 'Utvärdering', 'SELF',
                        DATE '2017-10-01', DATE '2018-09-30', DATE '2018-12-01')
                """, "insats", insats);
    }

    private static String[] with(String[] more, String... fields) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }
}
