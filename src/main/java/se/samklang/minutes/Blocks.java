package se.samklang.minutes;

import java.util.List;
import se.samklang.documents.Block;
import se.samklang.documents.Inline;

/** Blocks of what people registered: their words stand as they are, whatever characters they hold. */
final class Blocks {

    private Blocks() {}

    static Block paragraph(String text) {
        return new Block.Paragraph(plain(text));
    }

    /** A heading within a paragraph of the minutes. */
    static Block heading(String text) {
        return new Block.Heading(3, plain(text));
    }

    /** What stands over a part of the first pages: no heading, since it stands under none. */
    static Block label(String text) {
        return new Block.Paragraph(List.of(new Inline.Strong(plain(text))));
    }

    static Block bullets(List<String> lines) {
        return new Block.BulletList(
                Block.BulletList.Marker.BULLET,
                lines.stream()
                        .map(line -> new Block.BulletList.Item(plain(line), List.of()))
                        .toList());
    }

    static Block.Particulars.Particular row(String label, List<String> lines) {
        return new Block.Particulars.Particular(label, List.copyOf(lines));
    }

    static Block.Particulars.Particular row(String label, String line) {
        return row(label, List.of(line));
    }

    private static List<Inline> plain(String text) {
        return List.of(new Inline.Plain(text));
    }
}
