package se.samklang.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Counting;
import se.samklang.documents.Table.Format;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;
import se.samklang.participants.StatisticsSql.Counted;
import se.samklang.participants.StatisticsSql.Subject;

/** How long the new ones had lived on public support. */
final class SupportDurationTable {

    static final String DEFINITION = "Nya deltaganden i perioden efter tid i offentlig försörjning vid inskrivningen.";

    private SupportDurationTable() {}

    static Table of(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, DEFINITION);
        boolean others = statistics.isMentioned(Subject.SUPPORT_DURATION, SexGroup.OTHERS)
                || Statistics.sum(statistics.individualCounts(), Counted::sex, SexGroup.OTHERS, Counted::started) > 0;
        List<Row> rows = AnswerRows.answers(
                        statistics, Subject.SUPPORT_DURATION, statistics.codes().of(CodeList.SUPPORT_DURATION))
                .map(answer -> AnswerRows.row(
                        answer,
                        AnswerRows.counts(
                                cells,
                                others,
                                answer.label(),
                                "nya",
                                "tid",
                                answer.address(),
                                group -> statistics.persons(Subject.SUPPORT_DURATION, answer.code(), group))))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Counted> headcounts = statistics.individualCounts();
        if (Statistics.sum(headcounts, Counted::sex, SexGroup.ALL, Counted::started) > 0) {
            rows.add(AnswerRows.uncounted(AnswerRows.counts(
                    cells,
                    others,
                    AnswerRows.COUNTED_ONLY,
                    "nya",
                    "rader",
                    "antal",
                    group -> Statistics.sum(headcounts, Counted::sex, group, Counted::started))));
        }
        rows.add(new Row(
                "summa",
                "Summa",
                RowKind.SUM,
                null,
                AnswerRows.counts(
                        cells,
                        others,
                        "alla nya",
                        "nya",
                        "rader",
                        "",
                        group -> statistics.persons(Subject.SUPPORT_DURATION, group)
                                + Statistics.sum(headcounts, Counted::sex, group, Counted::started))));
        return new Table(
                "tid-i-offentlig-forsorjning",
                "Tid i offentlig försörjning vid inskrivning (nya deltagare)",
                "Tid",
                Counting.PERSONS,
                AnswerRows.columns(new Column("antal", "Antal deltagare", Format.COUNT, null), others),
                rows,
                List.of());
    }
}
