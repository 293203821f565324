package se.samklang.documents;

import java.math.BigDecimal;

/**
 * A figure as printed elsewhere. It is compared with the computed one and never used.
 *
 * @param document kind or title of the document it stands in
 * @param table id or title of the table; {@code text}, {@code tal} or {@code figures} for a figure in running text
 * @param row id or label of the row, with the group's label before it where several rows have the same ("Bil, kostnad");
 *     id or title of a live figure
 * @param column id or label of the column
 * @param value as printed; its number of decimals decides how precisely it is compared
 * @param reason why it deviates, empty where nobody has said
 */
public record StatedFigure(String document, String table, String row, String column, BigDecimal value, String reason) {}
