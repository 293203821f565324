package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyChaptersTest {

    @Test
    void a_chapter_with_only_a_heading_is_told_of_in_reports_and_plans_and_in_nothing_else() {
        assertThat(found(Document.Form.PLAN)).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.where()).isEqualTo("malgrupper");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.VARNING);
            assertThat(finding.message()).startsWith("Kapitlet ”Målgrupper” är tomt:");
        });
        assertThat(found(Document.Form.REPORT)).hasSize(1);
        assertThat(found(Document.Form.LETTER)).isEmpty();
    }

    private static List<Finding> found(Document.Form form) {
        return Given.document()
                .form(form, "verksamhetsplan", "Verksamhetsplan 2017")
                .chapter("inriktning", "Inriktning", "Förbundet samordnar.")
                .chapter("malgrupper", "Målgrupper", "  ")
                .composed()
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("kapitel-tomt"))
                .toList();
    }
}
