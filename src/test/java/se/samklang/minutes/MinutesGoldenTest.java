package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.GoldenDocument;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.meetings.Meetings;
import se.samklang.web.Role;

/**
 * The minutes of 27 May 2024 of a real förbund, made from what a secretary would have registered, with roles in the place
 * of names. Its paragraphs are numbered by the program, on from the meeting before.
 */
class MinutesGoldenTest {

    private static final String FOLDER = "minutes/protokoll-2024-05-27";

    private static Document document;

    @BeforeAll
    static void registered() throws IOException {
        Scope scope = Scope.outside("Test Testsson");
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", FOLDER, "given"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                String kind = file.getFileName().toString().replaceAll("^[0-9]+-|\\.csv$", "");
                Receipt receipt = RunningApplication.bean(Imports.class)
                        .run(scope, kind, file.getFileName().toString(), Files.readAllBytes(file), Imports.Mode.STORE);
                assertThat(receipt.refused())
                        .as(file + " " + receipt.findings())
                        .isFalse();
                if (kind.equals("forbund")) {
                    String number =
                            Files.readAllLines(file).get(1).split(";")[0].replace("-", "");
                    scope = scope.in(RunningApplication.bean(Associations.class)
                            .withNumber(new OrganisationNumber(number))
                            .orElseThrow()
                            .associationId());
                }
            }
        }
        Database database = RunningApplication.bean(Database.class);
        TestVisitor secretary = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
        UUID meeting = database.read(scope, tx -> Meetings.on(tx, LocalDate.of(2024, 5, 27)))
                .orElseThrow();
        String path = "/moten/" + meeting;
        String version = secretary
                .get(path)
                .body()
                .replaceAll("(?s).*/paragrafer\".*?name=\"version\" value=\"([0-9]+)\".*", "$1");
        assertThat(secretary
                        .post(path + "/paragrafer", Map.of("version", version))
                        .statusCode())
                .isEqualTo(303);
        MinutesDocuments minutes = RunningApplication.bean(MinutesDocuments.class);
        document = database.read(scope, tx -> minutes.minutes(tx, meeting));
    }

    @Test
    void the_whole_document_is_as_expected() throws IOException {
        GoldenDocument.assertSame(FOLDER, document);
        assertThat(titles()).hasSize(12);
    }

    @Test
    void the_paragraphs_go_on_from_the_meeting_before_in_the_order_they_were_taken_up() {
        assertThat(titles())
                .startsWith("SFV § 17 Protokolljusterare", "SFV § 18 Dagordning", "SFV § 19 Föregående protokoll")
                .contains(
                        "SFV § 20 Rapport från projekt Rehabkoordinatorer i Samverkan",
                        "SFV § 21 Rapport från insats Teamsamverkan i Västra Mälardalen")
                .endsWith("SFV § 28 Förbundschefen informerar");
    }

    @Test
    void the_checker_finds_the_contents_that_changed_places_and_the_percentage_that_is_another() {
        List<String> found = document.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> finding.message().replace('\u00a0', ' '))
                .toList();

        assertThat(found).anyMatch(message -> message.contains("§ 20") && message.contains("§ 21"));
        assertThat(found).anyMatch(message -> message.contains("17 %") && message.contains("17,6 %"));
        assertThat(found).anyMatch(message -> message.contains("§ 24"));
        assertThat(found).anyMatch(message -> message.contains("§ 26"));
        assertThat(found).hasSize(4);
    }

    @Test
    void every_form_of_the_document_can_be_made() {
        Renderings renderings = RunningApplication.bean(Renderings.class);

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(renderings.render(document, format)).hasSizeGreaterThan(5_000);
        }
    }

    private static List<String> titles() {
        return document.chapters().stream()
                .map(Document.Chapter::title)
                .filter(title -> !title.isEmpty())
                .map(title -> title.replace('\u00a0', ' '))
                .toList();
    }
}
