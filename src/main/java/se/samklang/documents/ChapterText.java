package se.samklang.documents;

import java.util.List;

/**
 * A chapter as people edit it.
 *
 * @param id unique in the document
 * @param title heading of the chapter; empty for one that only opens the document
 * @param markdown headings, paragraphs, lists, quotes, bold, italic and links; live figures {@code
 *     {{deltagare.totalt}}}; alone on a line {@code {{tabell:id}}}, {@code {{diagram:id}}} and {@code
 *     {{underskrifter:Namn, roll|Namn, roll}}}. HTML is shown as it is typed, pictures are left out
 *
 * @param before blocks that stand before the text, made by a module and not by anybody's typing
 * @param after blocks that stand after it
 */
public record ChapterText(String id, String title, String markdown, List<Block> before, List<Block> after) {

    public ChapterText(String id, String title, String markdown) {
        this(id, title, markdown, List.of(), List.of());
    }
}
