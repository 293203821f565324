package se.samklang.meetings.summons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.papers.PaperTest;
import se.samklang.web.Role;

/** All papers of a meeting in one file. */
class PackPagesTest {

    private static final int PATIENCE_STEPS = 600;

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final String meeting = added();

    @Test
    void the_summons_and_the_papers_become_one_file_with_bookmarks() throws IOException, InterruptedException {
        director.upload(meeting + "/handlingar", "Plan.pdf", PaperTest.pdf(3));
        director.upload(meeting + "/handlingar", "Budget.pdf", PaperTest.pdf(2));
        director.upload(meeting + "/handlingar", "Underlag.txt", "Text".getBytes(UTF_8));

        byte[] pack = packed();

        try (PDDocument document = Loader.loadPDF(pack)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(7);
            assertThat(bookmarks(document))
                    .containsExactly(
                            "Kallelse till styrelsemöte 25 september 2017",
                            "Bilaga 1 – Plan",
                            "Bilaga 2 – Budget",
                            "Bilaga 3 – Underlag");
        }
    }

    @Test
    void a_pack_tells_that_the_papers_have_changed_since() throws IOException, InterruptedException {
        assertThat(director.get(meeting + "/mapp/fil").statusCode()).isEqualTo(404);
        packed();

        director.upload(meeting + "/handlingar", "Plan.pdf", PaperTest.pdf(1));

        assertThat(text(meeting + "/mapp")).contains("har ändrats sedan filen gjordes", "Gör om filen");
        assertThat(bookmarks(packed())).contains("Bilaga 1 – Plan");
    }

    @Test
    void a_pack_is_the_own_forbunds_alone() throws InterruptedException {
        packed();
        TestVisitor stranger = RunningApplication.visitor(Role.DIRECTOR);

        assertThat(stranger.get(meeting + "/mapp").statusCode()).isEqualTo(404);
        assertThat(stranger.get(meeting + "/mapp/fil").statusCode()).isEqualTo(404);
        assertThat(stranger.post(meeting + "/mapp", Map.of()).statusCode()).isEqualTo(404);
        assertThat(RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER)
                        .download(meeting + "/mapp/fil")
                        .statusCode())
                .isEqualTo(200);
    }

    private byte[] packed() throws InterruptedException {
        assertThat(director.post(meeting + "/mapp", Map.of()).statusCode()).isEqualTo(303);
        for (int step = 0; step < PATIENCE_STEPS && text(meeting + "/mapp").contains("Sätter ihop"); step++) {
            Thread.sleep(100);
        }
        HttpResponse<byte[]> file = director.download(meeting + "/mapp/fil");
        assertThat(file.statusCode()).as(text(meeting + "/mapp")).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("handlingar-2017-09-25.pdf");
        return file.body();
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return bookmarks(document);
        }
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private String added() {
        HttpResponse<String> answer = director.post(
                "/moten", Map.of("slag", "BOARD", "datum", "2017-09-25", "borjar", "13.00", "plats", "Provsalen"));
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }
}
