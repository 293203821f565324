package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocxRenderingTest {

    private static XWPFDocument word = new XWPFDocument();

    @BeforeAll
    static void render() throws Exception {
        byte[] bytes = DocxRendering.render(Given.rich());
        Files.write(Path.of("target", "rich.docx"), bytes);
        Files.write(
                Path.of("target", "rich.html"),
                new Renderings(new HtmlRendering()).render(Given.rich(), OutputFormat.HTML));
        word = new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @Test
    void chapters_and_headings_have_the_styles_of_headings() {
        assertThat(word.getParagraphs())
                .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .contains("Om förbundet och dess ändamål", "Udda tecken & <script>alert(1)</script> i \"rubriken\"");
        assertThat(word.getParagraphs())
                .filteredOn(paragraph -> "Heading2".equals(paragraph.getStyle()))
                .extracting(XWPFParagraph::getText)
                .containsExactly("Styrelsemöte januari", "Styrelsemöte maj");
        assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }

    @Test
    void tables_are_tables_with_a_repeated_head_and_numbers_to_the_right() {
        XWPFTable table = word.getTables().getFirst();
        assertThat(table.getStyleID()).isEqualTo("ReportTable");
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isCantSplitRow()).isTrue();
        assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Sala");
        assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("35");
        assertThat(table.getRow(1).getCell(1).getParagraphArray(0).getAlignment())
                .isEqualTo(ParagraphAlignment.RIGHT);
    }

    @Test
    void columns_have_the_width_their_words_need_and_a_group_the_whole_line() {
        XWPFTable budget = word.getTables().stream()
                .filter(table -> table.getText().contains("Resultat"))
                .findFirst()
                .orElseThrow();

        assertThat(budget.getCTTbl().getTblGrid().getGridColList())
                .extracting(column -> Integer.parseInt(column.getW().toString()))
                .allMatch(width -> width > 600);
        assertThat(budget.getRows())
                .filteredOn(row -> row.getCell(0).getText().equals("Samordningsteam"))
                .allMatch(row -> row.getTableCells().size() == 1);
    }

    @Test
    void a_draft_says_so_at_the_head_of_every_page() {
        assertThat(word.getHeaderList().getFirst().getText()).contains("Utkast");
    }

    @Test
    void footnotes_stand_under_their_table_and_charts_have_their_description() {
        assertThat(word.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("** Kostnaderna delas mellan förbunden vid årets slut.");
        assertThat(word.getAllPictures()).hasSize(2);
        assertThat(word.getDocument().xmlText()).contains("Sala har flest deltagare, 35");
    }

    @Test
    void the_document_says_who_made_it_and_in_which_language() {
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Delårsrapport januari–augusti 2017");
        assertThat(word.getProperties().getCoreProperties().getCreator()).isEqualTo("Provbygdens samordningsförbund");
    }
}
