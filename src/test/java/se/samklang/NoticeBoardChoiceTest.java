package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports;

/** The public notice board of an installation that grows from no förbund to two. */
class NoticeBoardChoiceTest {

    private static final String BOARD = "/anslagstavla";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_address_without_a_number_is_the_only_board_or_the_choice_among_several() {
        Settings settings = Settings.local(folder, 0);
        try (ConfigurableApplicationContext program =
                Program.serve(settings, Program.database(settings), TestDatabase.CLOCK)) {
            TestVisitor stranger = new TestVisitor(
                    "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port"),
                    Scope.outside("Ingen"),
                    "");

            HttpResponse<String> none = stranger.get(BOARD);
            assertThat(none.statusCode()).isEqualTo(200);
            assertThat(TestVisitor.text(none)).contains("Anslagstavlor", "Inget förbund än");

            add(program, "222000-3004;Första förbundet");
            HttpResponse<String> only = stranger.get(BOARD);
            assertThat(only.statusCode()).isEqualTo(200);
            assertThat(TestVisitor.text(only))
                    .contains("Första förbundet", "Inget är anslaget")
                    .doesNotContain("Varje samordningsförbund har sin egen anslagstavla");
            assertThat(only.body()).contains(BOARD + "/222000-3004/flode.xml");
            assertThat(only.headers().allValues("Set-Cookie")).isEmpty();

            add(program, "222000-3103;Andra förbundet");
            HttpResponse<String> several = stranger.get(BOARD);
            assertThat(TestVisitor.text(several))
                    .containsSubsequence("Anslagstavlor", "Andra förbundet", "Första förbundet")
                    .doesNotContain("Inget är anslaget");
            assertThat(several.body())
                    .contains("href=\"" + BOARD + "/222000-3004\"", "href=\"" + BOARD + "/222000-3103\"");
            assertThat(TestVisitor.text(stranger.get(BOARD + "/222000-3103"))).contains("Andra förbundet");
            assertThat(stranger.get(BOARD + "/222000-3202").statusCode()).isEqualTo(404);
        }
    }

    private static void add(ConfigurableApplicationContext program, String row) {
        byte[] file = ("organisationsnummer;namn\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(program.getBean(Imports.class)
                        .run(Scope.outside("Prov"), "forbund", row.substring(12) + ".csv", file, Imports.Mode.STORE)
                        .refused())
                .isFalse();
    }
}
