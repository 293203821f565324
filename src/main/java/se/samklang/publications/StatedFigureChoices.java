package se.samklang.publications;

import java.util.List;
import java.util.stream.Stream;
import se.samklang.base.Code;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.Table;

/**
 * What a stated figure can be about, in the words of the latest report: suggestions, since a printed report may have
 * names of its own.
 */
record StatedFigureChoices(List<String> documents, List<String> tables, List<String> rows, List<String> columns) {

    /** Names a figure of the running text instead of a table. */
    static final String TEXT = "text";

    /** Names the contents, whose lines are words. */
    private static final String CONTENTS = "innehall";

    static boolean isWords(String table) {
        return Code.of(table).equals(CONTENTS);
    }

    static StatedFigureChoices of(Read tx, Reports reports, int thisYear) {
        List<ReportSql.Report> begun = ReportSql.all(tx);
        Document document = begun.isEmpty()
                ? reports.compose(tx, ReportKind.INTERIM_REPORT, ReportKind.INTERIM_REPORT.periodOf(thisYear))
                : reports.compose(tx, begun.getFirst());
        return new StatedFigureChoices(
                begun.stream()
                        .map(report ->
                                report.documentKind() + " " + report.toDate().getYear())
                        .distinct()
                        .toList(),
                Stream.concat(document.tables().stream().map(Table::title), Stream.of(TEXT, CONTENTS))
                        .toList(),
                Stream.concat(
                                document.tables().stream()
                                        .flatMap(table -> table.rows().stream())
                                        .filter(row -> row.kind() != Table.RowKind.GROUP)
                                        .map(Table.Row::label),
                                document.figures().stream().map(Document.Figure::title))
                        .distinct()
                        .toList(),
                document.tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .map(Table.Column::label)
                        .distinct()
                        .toList());
    }
}
