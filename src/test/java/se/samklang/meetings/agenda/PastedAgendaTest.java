package se.samklang.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                "§ 17 Ekonomisk rapport", "SFV § 17 Ekonomisk rapport", "- Ekonomisk rapport", "• Ekonomisk rapport"
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
