package se.samklang.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Cell;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Counting;
import se.samklang.documents.Table.Format;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;
import se.samklang.participants.StatisticsSql.Counted;
import se.samklang.participants.StatisticsSql.Subject;

/** Why people left, and after how long. */
final class ExitReasonTable {

    static final String DEFINITION = "Deltaganden som avslutats i perioden efter avslutsanledning. Månader är"
            + " medelvärdet av antalet hela månader mellan start- och slutmånad.";

    private ExitReasonTable() {}

    static Table of(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, DEFINITION);
        boolean others = statistics.isMentioned(Subject.EXIT_REASON, SexGroup.OTHERS)
                || Statistics.sum(statistics.individualCounts(), Counted::sex, SexGroup.OTHERS, Counted::ended) > 0;
        List<Row> rows = AnswerRows.answers(
                        statistics, Subject.EXIT_REASON, statistics.codes().byExit(CodeList.EXIT_REASON))
                .map(answer -> AnswerRows.row(
                        answer,
                        withMonths(
                                cells,
                                AnswerRows.counts(
                                        cells,
                                        others,
                                        answer.label(),
                                        "avslutade",
                                        "anledning",
                                        answer.address(),
                                        group -> statistics.persons(Subject.EXIT_REASON, answer.code(), group)),
                                statistics.months(answer.code()),
                                answer.label(),
                                "anledning",
                                answer.address())))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Counted> headcounts = statistics.individualCounts();
        if (Statistics.sum(headcounts, Counted::sex, SexGroup.ALL, Counted::ended) > 0) {
            rows.add(AnswerRows.uncounted(withMonths(
                    cells,
                    AnswerRows.counts(
                            cells,
                            others,
                            AnswerRows.COUNTED_ONLY,
                            "avslutade",
                            "rader",
                            "antal",
                            group -> Statistics.sum(headcounts, Counted::sex, group, Counted::ended)),
                    new Statistics.Mean(0, 0),
                    AnswerRows.COUNTED_ONLY,
                    "rader",
                    "antal")));
        }
        rows.add(new Row(
                "summa",
                "Summa",
                RowKind.SUM,
                null,
                withMonths(
                        cells,
                        AnswerRows.counts(
                                cells,
                                others,
                                "alla avslutade",
                                "avslutade",
                                "rader",
                                "",
                                group -> statistics.persons(Subject.EXIT_REASON, group)
                                        + Statistics.sum(headcounts, Counted::sex, group, Counted::ended)),
                        statistics.months(),
                        "alla avslutade",
                        "rader",
                        "deltaganden")));
        List<Column> columns = AnswerRows.columns(new Column("antal", "Antal deltagare", Format.COUNT, null), others);
        columns.add(1, new Column("manader", "Månader i insatsen (medel)", Format.MONTHS, null));
        return new Table(
                "avslutsanledningar", "Avslutsanledningar", "Anledning", Counting.PERSONS, columns, rows, List.of());
    }

    private static List<Cell> withMonths(
            Cells cells, List<Cell> counts, Statistics.Mean mean, String words, String filter, String value) {
        counts.add(1, cells.months("manader", mean, words, "matt", "avslutade", filter, value));
        return Objects.requireNonNull(counts);
    }
}
