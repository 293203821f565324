package se.samklang.planning.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samklang.planning.PlanningDesk;

/** What a file read in again leaves empty stays: evaluations, target groups and rules for insatser. */
class EvaluationImportTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void a_later_file_changes_what_it_tells_of_an_evaluation_and_keeps_the_rest() {
        String columns =
                "rubrik;modell;datum;slutdatum;klar_senast;ansvarig;medbedomare;lamnad;resultat;beslutad;paragraf\n";
        desk.store(
                "utvarderingar",
                columns
                        + "Halvtid;medbedomare;2017-01-01;2017-06-30;2017-08-31;Kansliet;Högskolan;2017-08-20;Sex av tio.;"
                        + "2017-08-30;§ 45\n");
        desk.store("utvarderingar", columns + "Halvtid;medbedomare;2017-01-01;2017-06-30;2017-09-15;;Högskolan;;;;\n");

        String page = desk.found("/utvarderingar?ar=2017", "href=\"(/utvarderingar/[0-9a-f-]{36})\"");
        assertThat(desk.text(page)).contains("2017-09-15", "Kansliet", "2017-08-20", "Sex av tio.", "2017-08-30 § 45");
    }

    @Test
    void a_later_file_keeps_the_words_of_a_target_group_and_of_a_rule() {
        desk.store("malgrupper", "malgrupp;text;kalla;fran_ar\nUnga;Utan arbete.;Propositionen;2017\n");
        desk.store("malgrupper", "malgrupp;text;kalla;fran_ar\nUnga;;;2017\n");

        assertThat(desk.text("/malgrupper?ar=2017")).contains("Unga", "Utan arbete.", "Propositionen");
    }
}
