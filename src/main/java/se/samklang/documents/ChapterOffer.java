package se.samklang.documents;

import java.util.Set;

/**
 * A chapter a module offers to documents.
 *
 * @param id unique and lasting, for example {@code samordningsteam}
 * @param title heading the förbund may replace by its own
 * @param documents the kinds of document it belongs to
 * @param standing whether a document begins with it
 * @param order where it stands by default (tens, so that others fit between)
 * @param text what the chapter begins as: Markdown with live figures ({@code {{deltagare.totalt}}}) and, alone on a
 *     line, tables ({@code {{tabell:deltagare-per-kommun}}}), diagrams ({@code {{diagram:…}}}) and passages
 *     ({@code {{avsnitt:…}}})
 */
public record ChapterOffer(String id, String title, Set<String> documents, Standing standing, int order, String text) {

    /** A chapter that documents begin with. */
    public ChapterOffer(String id, String title, Set<String> documents, int order, String text) {
        this(id, title, documents, Standing.USUAL, order, text);
    }

    /** Whether a document begins with the chapter, or has it at hand for those who want it. */
    public enum Standing {
        USUAL,
        OPTIONAL
    }
}
