package se.samklang.exchange;

/**
 * A column an import takes.
 *
 * @param name the header, lower case without å ä ö; a header that folds to it ({@code År} for {@code ar}) is accepted too
 * @param required whether the column must be there and every row fill it
 * @param description Swedish: what it holds, shown in the template and the handbook
 * @param example a cell as it may look
 */
public record ImportColumn(String name, boolean required, String description, String example) {

    /** A column that every row must fill. */
    public static ImportColumn required(String name, String description, String example) {
        return new ImportColumn(name, true, description, example);
    }

    /** A column that may be left out or left empty. */
    public static ImportColumn optional(String name, String description, String example) {
        return new ImportColumn(name, false, description, example);
    }
}
