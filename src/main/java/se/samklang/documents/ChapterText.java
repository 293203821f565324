package se.samklang.documents;

/**
 * A chapter as people edit it.
 *
 * @param id unique in the document
 * @param title heading of the chapter
 * @param markdown headings, paragraphs, lists, quotes, bold, italic and links; live figures {@code
 *     {{deltagare.totalt}}}; alone on a line {@code {{tabell:id}}}, {@code {{diagram:id}}} and {@code
 *     {{underskrifter:Namn, roll|Namn, roll}}}. HTML is shown as it is typed, pictures are left out
 */
public record ChapterText(String id, String title, String markdown) {}
