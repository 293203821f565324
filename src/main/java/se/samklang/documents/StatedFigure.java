package se.samklang.documents;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or a chapter's title, as printed elsewhere. It is compared with the computed one and never used.
 *
 * @param document kind or title of the document it stands in
 * @param table id or title of the table; {@code text}, {@code tal} or {@code figures} for a figure in running text;
 *     {@code innehall} for a line of the contents
 * @param row id or label of the row, with the group's label before it where several rows have the same ("Bil, kostnad");
 *     id or title of a live figure; number of a chapter ("§ 20")
 * @param column id or label of the column
 * @param value as printed; its number of decimals decides how precisely it is compared; null for a line of the contents
 * @param words what is printed where it is no number, otherwise empty
 * @param reason why it deviates, empty where nobody has said
 */
public record StatedFigure(
        String document,
        String table,
        String row,
        String column,
        @Nullable BigDecimal value,
        String words,
        String reason) {

    public StatedFigure(String document, String table, String row, String column, BigDecimal value, String reason) {
        this(document, table, row, column, value, "", reason);
    }

    /** A line of printed contents: the title that stands there for a chapter. */
    public static StatedFigure title(String document, String chapter, String title) {
        return new StatedFigure(document, "innehall", chapter, "rubrik", null, title, "");
    }

    /** False for what is compared as words. */
    boolean isNumber() {
        return value != null;
    }

    BigDecimal number() {
        return Objects.requireNonNull(value);
    }
}
