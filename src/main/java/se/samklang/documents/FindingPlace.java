package se.samklang.documents;

import java.util.Optional;

/** The place of a finding as a reader of the document knows it: printed titles and labels instead of ids. */
final class FindingPlace {

    private static final String NEXT = " › ";

    private FindingPlace() {}

    /** @param where chapter, table or figure, then what in it, with strokes between; a row's label may have strokes too */
    static String printed(Document document, String where) {
        int stroke = where.indexOf('/');
        String subject = stroke < 0 ? where : where.substring(0, stroke);
        String rest = stroke < 0 ? "" : where.substring(stroke + 1);
        String title = title(document, subject);
        return rest.isEmpty() ? title : title + NEXT + within(document, subject, rest);
    }

    private static String title(Document document, String id) {
        return chapter(document, id)
                .or(() -> table(document, id).map(Table::title))
                .or(() -> figure(document, id))
                .or(() -> document.definitions().stream()
                        .filter(definition -> definition.id().equals(id))
                        .map(Document.Definition::title)
                        .findFirst())
                .orElse(id);
    }

    private static String within(Document document, String subject, String rest) {
        return table(document, subject)
                .map(table -> cell(table, rest))
                .or(() -> figure(document, rest))
                .orElse(rest);
    }

    private static String cell(Table table, String rest) {
        int stroke = rest.lastIndexOf('/');
        Optional<String> column = column(table, rest.substring(stroke + 1));
        if (column.isEmpty()) {
            return row(table, rest);
        }
        return stroke < 0 ? column.get() : row(table, rest.substring(0, stroke)) + NEXT + column.get();
    }

    private static String row(Table table, String name) {
        return table.rows().stream()
                .filter(row -> row.id().equals(name))
                .map(Table.Row::label)
                .findFirst()
                .orElse(name);
    }

    private static Optional<String> column(Table table, String id) {
        return table.columns().stream()
                .filter(column -> column.id().equals(id))
                .map(Table.Column::label)
                .findFirst();
    }

    private static Optional<String> chapter(Document document, String id) {
        return document.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .map(Document.Chapter::title)
                .findFirst();
    }

    private static Optional<Table> table(Document document, String id) {
        return document.tables().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private static Optional<String> figure(Document document, String id) {
        return document.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .map(Document.Figure::title)
                .findFirst();
    }
}
