package se.samklang.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** An agenda written or pasted at once, as rules and over HTTP. */
class PastedAgendaTest {

    private final TestVisitor secretary = RunningApplication.visitor(Role.ADMINISTRATOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ekonomisk rapport", "1. Ekonomisk rapport", "1 Ekonomisk rapport", "12) Ekonomisk rapport",
                "§ 17 Ekonomisk rapport", "SFV § 17 Ekonomisk rapport", "- Ekonomisk rapport", "• Ekonomisk rapport",
                "- § 17 Ekonomisk rapport", "– 4. Ekonomisk rapport"
            })
    void a_title_stands_on_its_line_whatever_was_before_it(String line) {
        assertThat(items(line)).extracting(AgendaItem.Content::title).containsExactly("Ekonomisk rapport");
    }

    @Test
    void a_number_that_is_part_of_the_title_stays() {
        assertThat(items("Budget 2025 och plan 2026–2027\nSamverkan § 16 a"))
                .extracting(AgendaItem.Content::title)
                .containsExactly("Budget 2025 och plan 2026–2027", "Samverkan § 16 a");
    }

    @Test
    void proposals_and_background_belong_to_the_item_above() {
        List<AgendaItem.Content> items = items("""
                1. Val: Protokolljusterare
                   Närvarande tillfrågas.
                Att utse Anna Alm
                att justera den 4 juni

                2. Information: Läget i insatserna
                3. Delårsbokslut
                Förslag till beslut: Att godkänna bokslutet
                """);

        assertThat(items)
                .containsExactly(
                        new AgendaItem.Content(
                                AgendaItemKind.ELECTION,
                                "Protokolljusterare",
                                "Närvarande tillfrågas.",
                                "Att utse Anna Alm\natt justera den 4 juni"),
                        new AgendaItem.Content(AgendaItemKind.INFORMATION, "Läget i insatserna", "", ""),
                        new AgendaItem.Content(AgendaItemKind.DECISION, "Delårsbokslut", "", "Att godkänna bokslutet"));
    }

    @Test
    void in_a_text_with_paragraph_signs_what_stands_between_them_belongs_to_the_paragraph() {
        List<AgendaItem.Content> items = items("""
                SFV § 17
                Dagordning

                Förslag till mindre ändring:

                Att besöket tas först.

                Beslut

                - Att fastställa dagordningen
                SFV § 18 Rapport från insatsen
                Teamet berättar om året.
                • Fler deltagare
                • Färre avbrott

                Styrelsen noterar informationen.
                SFV § 19 Val: Internkontrollanter
                Att utse Anna Alm
                """);

        assertThat(items)
                .containsExactly(
                        new AgendaItem.Content(
                                AgendaItemKind.DECISION,
                                "Dagordning",
                                "Förslag till mindre ändring:\n\nAtt besöket tas först.",
                                "Att fastställa dagordningen"),
                        new AgendaItem.Content(
                                AgendaItemKind.INFORMATION,
                                "Rapport från insatsen",
                                "Teamet berättar om året.\n\n- Fler deltagare\n- Färre avbrott",
                                ""),
                        new AgendaItem.Content(
                                AgendaItemKind.ELECTION, "Internkontrollanter", "", "Att utse Anna Alm"));
    }

    @Test
    void a_paragraph_without_title_is_told() {
        assertThat(fault("§ 1\n§ 2 Budget")).startsWith("Rad 2 börjar en paragraf, men den före har ingen rubrik.");
        assertThat(fault("§ 1 Budget\n§ 2\n")).startsWith("Sista paragrafen har ingen rubrik.");
    }

    @Test
    void what_cannot_be_an_item_is_told_with_its_line() {
        assertThat(fault("Att bevilja 60 000 kr")).startsWith("Rad 1 är ett förslag utan ärende.");
        assertThat(fault("Ett\n\n" + "x".repeat(301))).startsWith("Rad 3 är 301 tecken lång.");
        assertThat(fault("Ett\nBeslut:  \n")).startsWith("Rad 2 har ingen rubrik.");
        assertThat(fault("  \n\n")).startsWith("Skriv minst ett ärende");
        assertThat(fault("Ärende\n".repeat(301))).startsWith("Rad 301 är ett ärende för mycket.");
    }

    @Test
    void a_whole_agenda_is_added_last_in_its_order_and_can_be_taken_back() {
        String meeting = meeting();
        secretary.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", "Först", "vidare", "ja"));

        HttpResponse<String> added = secretary.post(
                meeting + "/arenden/flera",
                Map.of("slag", "INFORMATION", "dagordning", "1. Alfa <b>\n2. Beslut: Beta\nAtt anta"));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        HttpResponse<String> page = secretary.get(meeting);
        assertThat(TestVisitor.text(page))
                .contains("2 ärenden står sist i dagordningen")
                .containsSubsequence("1 Först", "2 Alfa <b>", "Information", "3 Beta", "Beslut", "Att anta");
        assertThat(page.body()).contains("Alfa &lt;b&gt;");
    }

    @Test
    void a_wrong_line_keeps_the_text_and_adds_nothing() {
        String meeting = meeting();

        HttpResponse<String> refused = secretary.post(
                meeting + "/arenden/flera", Map.of("slag", "DECISION", "dagordning", "Att anta\nBudget"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(refused)).contains("Rad 1 är ett förslag utan ärende", "Att anta Budget");
        assertThat(TestVisitor.text(secretary.get(meeting))).contains("Inga ärenden än");
    }

    @Test
    void who_saves_and_writes_the_next_gets_an_empty_form() {
        String meeting = meeting();

        HttpResponse<String> saved =
                secretary.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", "Budget", "vidare", "ja"));

        assertThat(saved.headers().firstValue("Location")).hasValue(meeting + "/arenden/nytt");
        assertThat(TestVisitor.text(secretary.get(meeting + "/arenden/nytt")))
                .contains("”Budget” står sist i dagordningen");
    }

    @Test
    void who_saves_an_item_can_open_the_next_one_at_once() {
        String meeting = meeting();
        secretary.post(meeting + "/arenden/flera", Map.of("slag", "DECISION", "dagordning", "Budget\nPlan"));
        List<String> items = Pattern.compile("href=\"(" + meeting + "/arenden/[0-9a-f-]{36})\"")
                .matcher(secretary.get(meeting).body())
                .results()
                .map(found -> found.group(1))
                .toList();
        Map<String, String> sent = Map.of("slag", "DECISION", "rubrik", "Budget", "version", "1", "vidare", "ja");

        assertThat(secretary.post(items.get(0), sent).headers().firstValue("Location"))
                .hasValue(items.get(1));
        assertThat(TestVisitor.text(secretary.get(items.get(1)))).contains("”Budget” är sparat.");
        assertThat(secretary.post(items.get(1), sent).headers().firstValue("Location"))
                .hasValue(meeting);
    }

    @Test
    void a_long_background_is_folded_and_a_short_one_stands_open() {
        String meeting = meeting();
        secretary.post(meeting + "/arenden/flera", Map.of("slag", "DECISION", "dagordning", "§ 1 Ett\nKort text."));
        assertThat(secretary.get(meeting).body()).contains("<h4>Bakgrund</h4>").doesNotContain("<summary>Bakgrund");

        secretary.post(
                meeting + "/arenden/flera",
                Map.of("slag", "DECISION", "dagordning", "§ 2 Två\n" + "lång ".repeat(100)));

        assertThat(secretary.get(meeting).body()).contains("<summary>Bakgrund");
    }

    private String meeting() {
        HttpResponse<String> answer =
                secretary.post("/moten", Map.of("slag", "BOARD", "datum", "2017-05-29", "borjar", "13.00"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static List<AgendaItem.Content> items(String text) {
        return Objects.requireNonNull(
                PastedAgenda.read(text, AgendaItemKind.DECISION).orNull());
    }

    private static String fault(String text) {
        return Objects.toString(PastedAgenda.read(text, AgendaItemKind.DECISION).reason(), "");
    }
}
