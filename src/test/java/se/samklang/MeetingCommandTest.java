package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.TestCommand.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a meeting as from a shell, in a folder with a verified meeting, a later held one and a planned one. */
class MeetingCommandTest {

    private static final String PEOPLE = """
            datum;namn;deltar_som;organisation;titel;narvarande;uppgift
            2024-05-27;Cilla Chef;ledamot;Sala kommun;;ja;ordforande
            2024-05-27;Vera Ledamot;ledamot;Region Provland;;ja;justerare
            2024-05-27;Sune Skrivare;tjansteperson;;sekreterare;ja;sekreterare
            """;

    @TempDir
    private static Path place = Path.of("");

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void a_förbund_with_meetings() throws IOException {
        read("forbund", "organisationsnummer;namn;paragrafprefix\n222000-3004;Provbygdens samordningsförbund;SFP\n");
        read("moten", """
                datum;borjar;slutar;plats;lage
                2024-05-27;13.00;16.00;Provsalen;hallet
                2024-09-19;13.00;16.00;Provsalen;hallet
                2024-12-05;13.00;16.00;Provsalen;planerat
                """);
        read("arenden", """
                datum;rubrik;arende;paragraf;bakgrund;utfall;beslut
                2024-05-27;Val av justerare;val;17;Vera föreslås.;beslutat;Att utse Vera Ledamot
                2024-05-27;Rapport från insats;information;18;Ledaren berättar.;noterat;
                2024-05-27;Attestordning;beslut;19;Förslag finns.;beslutat;Att anta attestordningen
                2024-09-19;Delårsrapport;beslut;20;Rapporten är klar.;beslutat;Att godkänna delårsrapporten
                2024-12-05;Verksamhetsplan;beslut;;Planen är klar.;;
                """);
        read("medlemmar", "namn;part;kommunkod\nSala kommun;kommun;1981\nRegion Provland;region;\n");
        read("mandat", """
                namn;medlem;uppdrag;fran;till
                Cilla Chef;Sala kommun;ordforande;2023-04-01;2027-03-31
                Vera Ledamot;Region Provland;ledamot;2023-04-01;2027-03-31
                """);
        read("narvaro", PEOPLE);
        read("justeringar", """
                datum;justerat;anslaget;forvaring;ansvarig
                2024-05-27;2024-06-04;2024-06-04;Kansliet, Provstad;Fia Förbundschef
                """);
        server = Program.open(Settings.of(place.resolve("data"), null, Map.of()));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    static Stream<Arguments> every_document_comes_in_every_format() {
        return Stream.of("kallelse", "protokoll", "protokollsutdrag", "anslagsbevis")
                .flatMap(document ->
                        Stream.of("html", "pdf", "docx", "json", "txt").map(format -> Arguments.of(document, format)));
    }

    @ParameterizedTest
    @MethodSource
    void every_document_comes_in_every_format(String document, String format) throws IOException {
        Path file = place.resolve(document + "." + format);

        Said said = report(document, "--meeting", "2024-05-27", "--format", format, "--out", file.toString());

        assertThat(said.code()).as(said.err()).isZero();
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (format) {
            case "html" -> assertThat(text).startsWith("<!DOCTYPE html>").contains("Provbygdens samordningsförbund");
            case "pdf" -> assertThat(text).startsWith("%PDF-");
            case "docx" -> assertThat(text).startsWith("PK");
            case "json" -> {
                JsonNode json = JsonMapper.shared().readTree(bytes);
                assertThat(json.get("document").stringValue()).isEqualTo(document);
                assertThat(json.get("chapters").size()).isPositive();
            }
            default -> assertThat(text).contains("Provbygdens samordningsförbund", "2024");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kallelse, Verksamhetsplan, Delårsrapport",
        "protokoll, Delårsrapport, Attestordning",
        "protokollsutdrag, Delårsrapport, Attestordning",
        "anslagsbevis, 27 maj 2024, 19 september 2024"
    })
    void latest_is_the_newest_meeting_that_has_the_document(String document, String holds, String lacks) {
        Said said = report(document, "--latest");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains(holds).doesNotContain(lacks);
    }

    @Test
    void an_extract_has_the_paragraphs_that_were_asked_for() {
        Said one = report("protokollsutdrag", "--meeting", "2024-05-27", "--section", "17");
        Said several = report("protokollsutdrag", "--meeting", "2024-05-27", "--section", "17,18-19");

        assertThat(one.out()).contains("Val av justerare").doesNotContain("Attestordning", "Rapport från insats");
        assertThat(several.out()).contains("Val av justerare", "Rapport från insats", "Attestordning");
    }

    @Test
    void verified_minutes_are_the_ones_that_were_verified() {
        Said said = report("protokoll", "--meeting", "2024-05-27");

        assertThat(said.out().replaceAll("\\s+", " "))
                .contains("Undertecknat på papper 2024-06-04", "Anslaget avpubliceras: 2024-06-25");
    }

    static final List<Arguments> NOTHING_TO_WRITE = List.of(
            refused("Inget möte är registrerat den 28 maj 2024.", "protokoll", "--meeting", "2024-05-28"),
            refused("Inget möte är registrerat den 28 maj 2024.", "kallelse", "--meeting", "2024-05-28"),
            refused("Inget möte är registrerat den 28 maj 2024.", "anslagsbevis", "--meeting", "2024-05-28"),
            refused(
                    "Protokollet från 19 september 2024 är inte anslaget än.",
                    "anslagsbevis",
                    "--meeting",
                    "2024-09-19"),
            refused("Mötet har §§", "protokollsutdrag", "--meeting", "2024-05-27", "--section", "17,22"),
            refused("har inte fått sina paragrafer", "protokollsutdrag", "--meeting", "2024-12-05"));

    @ParameterizedTest
    @FieldSource("NOTHING_TO_WRITE")
    void what_is_not_there_is_refused_in_a_sentence(String sentence, String[] words) {
        Said said = report(words);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().replace('\u00a0', ' ')).contains(sentence).hasLineCount(1);
    }

    static final List<Arguments> WRONG_USE = List.of(
            refused("Ange vilket möte: --meeting ÅÅÅÅ-MM-DD, eller --latest", "protokoll"),
            refused("Ange vilket möte", "protokoll", "--latest", "--meeting", "2024-05-27"),
            refused("--meeting: ", "protokoll", "--meeting", "2024-13-01"),
            refused("--meeting: ", "kallelse", "--meeting", "i maj"),
            refused("hör inte till mötets dokument", "protokoll", "--latest", "--year", "2024"),
            refused("hör till mötets dokument", "delarsrapport", "--meeting", "2024-05-27"),
            refused("--section hör till protokollsutdrag.", "protokoll", "--latest", "--section", "17"),
            refused("--section ska vara", "protokollsutdrag", "--latest", "--section", "sjutton"),
            refused("--section ska vara", "protokollsutdrag", "--latest", "--section", "19-17"),
            refused("--section ska vara", "protokollsutdrag", "--latest", "--section", ""),
            refused("--format ska vara", "protokoll", "--latest", "--format", "odt"));

    @ParameterizedTest
    @FieldSource("WRONG_USE")
    void wrong_use_is_said_in_one_sentence(String sentence, String[] words) {
        Said said = report(words);

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void without_meetings_nothing_is_the_latest() throws IOException {
        Path empty = place.resolve("utan-moten");
        Path file = Files.writeString(place.resolve("f.csv"), "organisationsnummer;namn\n222000-3103;Andra\n");
        Map<String, String> there = Map.of("SAMKLANG_DATA", empty.toString());
        TestCommand.execute(there, "import", "forbund", file.toString());

        Said minutes = TestCommand.execute(there, "report", "protokoll", "--latest");
        Said certificate = TestCommand.execute(there, "report", "anslagsbevis", "--latest");

        assertThat(minutes.code()).isEqualTo(1);
        assertThat(minutes.err()).contains("Förbundet har inget sådant möte registrerat.");
        assertThat(certificate.code()).isEqualTo(1);
        assertThat(certificate.err()).contains("Inget protokoll är anslaget än.");
    }

    private static Arguments refused(String sentence, String... words) {
        return Arguments.of(sentence, words);
    }

    private static Said report(String... words) {
        return run(Stream.concat(Stream.of("report"), Arrays.stream(words)).toArray(String[]::new));
    }

    private static void read(String kind, String csv) throws IOException {
        Path file = Files.writeString(place.resolve(kind + ".csv"), csv);
        Said said = run("import", kind, file.toString());
        assertThat(said.code()).as(said.out() + said.err()).isZero();
    }

    private static Said run(String... words) {
        return TestCommand.execute(Map.of("SAMKLANG_DATA", place.resolve("data").toString()), words);
    }
}
