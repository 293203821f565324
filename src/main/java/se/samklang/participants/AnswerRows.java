package se.samklang.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.Table.Cell;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;
import se.samklang.participants.StatisticsSql.Subject;

/** The rows of a table that has one row for each answer given. */
final class AnswerRows {

    static final String COUNTED_ONLY = "insatser med enbart antal";

    private AnswerRows() {}

    /** One row of a table by answer; a null code is the missing answer. */
    record Answer(@Nullable String code, String label) {
        String address() {
            return code == null ? "saknas" : code;
        }
    }

    /** The answers given at least once in the order of their list, then the missing ones. */
    static Stream<Answer> answers(Statistics statistics, Subject subject, List<CodeLists.Entry> codes) {
        return Stream.concat(
                        codes.stream().map(code -> new Answer(code.code(), code.label())),
                        Stream.of(new Answer(null, "Uppgift saknas")))
                .filter(answer -> statistics.persons(subject, answer.code(), SexGroup.ALL) > 0);
    }

    static Row row(Answer answer, List<Cell> cells) {
        String code = answer.code();
        return code == null
                ? new Row("saknas", answer.label(), RowKind.MISSING, null, cells)
                : new Row(code.replace('_', '-'), answer.label(), RowKind.ROW, null, cells);
    }

    /** A row for those of whom only the number is known, so that the table adds up to the number told in the text. */
    static Row uncounted(List<Cell> cells) {
        return new Row("antalsinsatser", "Uppgift saknas (" + COUNTED_ONLY + ")", RowKind.MISSING, null, cells);
    }

    static List<Cell> counts(
            Cells cells,
            boolean others,
            String words,
            String measure,
            String filter,
            String value,
            ToLongFunction<SexGroup> count) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.count("antal", count.applyAsLong(SexGroup.ALL), words, "matt", measure, filter, value));
        row.addAll(cells.bySex(others, count, words, "matt", measure, filter, value));
        return row;
    }

    static List<Column> columns(Column first, boolean others) {
        List<Column> columns = new ArrayList<>();
        columns.add(first);
        columns.addAll(Cells.sexColumns(others));
        return columns;
    }
}
