package se.samklang.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;

/** The proof of a notice: it certifies what has been, and nothing that is yet to come. */
class NoticeCertificateTest {

    private static final LocalDate VERIFIED = LocalDate.of(2024, 6, 4);
    private static final Instant THAT_DAY = Instant.parse("2024-06-04T08:00:00Z");
    private static final String HOSTILE = "<b onclick=alert(1)>Kansliet</b> & {{deltagare.totalt}} **Provstad**";

    private final Scope scope = TestDatabase.newAssociation();

    @Test
    void a_notice_that_has_come_down_is_certified_through_its_last_day() {
        UUID id = Given.posted(scope, THAT_DAY, Given.minutes(VERIFIED, null));

        String text = text(id, Instant.parse("2024-06-25T22:00:00Z"));

        assertThat(text)
                .contains(
                        "Bevis om anslag",
                        "Protokollet från sammanträdet den 28 maj 2024 justerades den 4 juni 2024.",
                        "från och med den 4 juni 2024 till och med den 25 juni 2024",
                        "under hela anslagstiden",
                        "2024-05-28",
                        "2024-06-04",
                        "till och med 2024-06-25",
                        "2024-06-26, om inget överklagande har kommit in",
                        "Förbundets kansli, Provstad",
                        "Berit Beredd")
                .doesNotContain("inget bevis", "Utkast");
    }

    @Test
    void a_notice_that_is_up_is_not_certified_to_have_come_down() {
        UUID id = Given.posted(scope, THAT_DAY, Given.minutes(VERIFIED, null));

        String text = text(id, Instant.parse("2024-06-25T21:59:59Z"));

        assertThat(text)
                .contains("uppsatt sedan den 4 juni 2024 och ska sitta till och med den 25 juni 2024", "inget bevis")
                .doesNotContain("uppsatt på förbundets anslagstavla under hela anslagstiden");
    }

    @Test
    void a_late_notice_a_correction_and_a_replaced_one_say_so() {
        Instant late = Instant.parse("2024-06-10T08:00:00Z");
        UUID first = Given.posted(scope, late, Given.minutes(VERIFIED, null));
        UUID second = Given.write(
                scope,
                late,
                tx -> Given.NOTICES.correct(tx, first, Given.minutes(VERIFIED, null), "Fel förvaringsplats"));

        assertThat(text(first, late)).contains("Justeringen skulle ha tillkännagivits senast", "av ett nyare anslag");
        assertThat(text(second, late)).contains("Fel förvaringsplats").doesNotContain("skulle ha tillkännagivits");
    }

    @Test
    void no_finding_about_other_things_is_told() {
        UUID id = Given.posted(scope, THAT_DAY, Given.minutes(VERIFIED, null));

        assertThat(certificate(id, THAT_DAY).findings()).isEmpty();
    }

    @Test
    void markup_is_shown_as_it_was_typed_in_every_format() throws IOException {
        Notice.Content content = new Notice.Content(
                Notice.Kind.OTHER, "<script>Styrelsen</script>", "A & B <i>", "", null, null, null, HOSTILE, HOSTILE);
        UUID id = Given.posted(scope, THAT_DAY, content);
        Document document = certificate(id, THAT_DAY);

        assertThat(new String(file(document, OutputFormat.HTML), StandardCharsets.UTF_8))
                .contains("&lt;b onclick=alert(1)&gt;Kansliet&lt;/b&gt; &amp; {{deltagare.totalt}} **Provstad**")
                .doesNotContain("<b onclick", "<script>");
        assertThat(new String(file(document, OutputFormat.TXT), StandardCharsets.UTF_8))
                .contains("<script>Styrelsen</script>", "A & B <i>", "{{deltagare.totalt}}");
        try (PDDocument pdf = Loader.loadPDF(file(document, OutputFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("<script>Styrelsen</script>", "A & B <i>", HOSTILE);
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(document, OutputFormat.DOCX)));
                XWPFWordExtractor reader = new XWPFWordExtractor(word)) {
            assertThat(reader.getText()).contains("<script>Styrelsen</script>", "A & B <i>", HOSTILE);
        }
    }

    private String text(UUID id, Instant now) {
        return new String(file(certificate(id, now), OutputFormat.TXT), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
    }

    private Document certificate(UUID id, Instant now) {
        return Given.read(scope, now, tx -> Given.NOTICES.certificate(tx, id));
    }

    private static byte[] file(Document document, OutputFormat format) {
        return RunningApplication.bean(Renderings.class).render(document, format);
    }
}
