package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void a_line_in_bold_leads_in_what_follows_unless_it_is_a_sentence_or_part_of_one() {
        Inline outcome = new Inline.Strong(List.of(new Inline.Plain("Utfall")));
        Inline judgement = new Inline.Strong(List.of(new Inline.Plain("Målet är uppfyllt.")));

        assertThat(new Block.Paragraph(List.of(outcome)).leadsIn()).isTrue();
        assertThat(new Block.Paragraph(List.of(judgement)).leadsIn()).isFalse();
        assertThat(new Block.Paragraph(List.of(outcome, new Inline.Plain(" Nio möten"))).leadsIn())
                .isFalse();
        assertThat(new Block.Paragraph(List.of(new Inline.Plain("Utfall"))).leadsIn())
                .isFalse();
        assertThat(new Block.Paragraph(List.of()).leadsIn()).isFalse();
    }
}
