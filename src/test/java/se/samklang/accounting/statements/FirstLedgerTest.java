package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** An economist in an empty förbund drops a SIE file: the year's statements stand there. */
class FirstLedgerTest {

    private static final Pattern CONFIRMATION = Pattern.compile("action=\"(/import/utkast/[^\"]+/lagra)\"");

    private final TestVisitor economist = RunningApplication.visitor(Role.ECONOMIST);

    @Test
    void a_file_is_all_it_takes() throws IOException {
        String receipt = dropped();

        assertThat(page("/ekonomi/huvudbok/2016")).contains("Resultaträkning", "Kassaflödesanalys");
        assertThat(page("/ekonomi/resultatrakning?ar=2016")).contains("Årets resultat 304 417 −292 800");
        assertThat(page("/ekonomi/balansrakning?ar=2016")).contains("SUMMA TILLGÅNGAR 1 320 312");
        assertThat(page("/ekonomi/kassaflode?ar=2016")).contains("Likvida medel vid årets slut 1 287 866");
        assertThat(page("/ekonomi/noter?ar=2016")).contains("1650 Momsfordran 30 546,60", "2990 Interimsskulder");

        assertThat(economist.post(receipt + "/angra", Map.of()).statusCode()).isEqualTo(303);
        assertThat(page("/ekonomi/uppstallningar?ar=2016")).doesNotContain("Balansräkning Kommunal uppställning");
        assertThat(page("/ekonomi/resultatrakning?ar=2016")).doesNotContain("304 417");
    }

    private String dropped() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                FirstLedgerTest.class.getResourceAsStream("/publications/arsredovisning-2016/given/07-sie.se"))) {
            HttpResponse<String> preview = economist.upload("/import/sie", "bok.se", file.readAllBytes());
            assertThat(TestVisitor.text(preview)).contains("Läs först varningen");
            Matcher confirmation = CONFIRMATION.matcher(preview.body());
            assertThat(confirmation.find()).isTrue();
            return economist
                    .post(confirmation.group(1), Map.of())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    private String page(String path) {
        return TestVisitor.text(economist.get(path)).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
