package se.samklang.participants;

import java.util.List;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Counting;
import se.samklang.documents.Table.Footnote;
import se.samklang.documents.Table.Format;
import se.samklang.documents.Table.Row;
import se.samklang.participants.StatisticsSql.Subject;

/** What people lived on when they came and when they left: mentions, not persons. */
final class LivelihoodTables {

    static final String AT_ENTRY = "Nya deltaganden i perioden med minst en uppgift om försörjning vid"
            + " inskrivningen. Varje försörjning räknas en gång per deltagande.";
    static final String AT_EXIT = "Deltaganden som avslutats i perioden med uppgift om försörjning vid"
            + " avslutet. Varje försörjning räknas en gång per deltagande.";

    private static final List<Footnote> SEVERAL = List.of(new Footnote(
            "*",
            "Ett deltagande kan ha flera försörjningar på samma gång. Svaren kan därför vara"
                    + " fler än deltagandena och ska inte summeras."));

    private LivelihoodTables() {}

    static Table atEntry(Statistics statistics, ReportRequest request) {
        return mentions(
                statistics,
                new Cells(request, AT_ENTRY),
                new Mentions(
                        "forsorjning-vid-inskrivning",
                        "Deltagarnas försörjning vid inskrivning (nya deltagare)",
                        Subject.LIVELIHOOD_IN,
                        "nya",
                        "forsorjning_in"),
                statistics.codes().of(CodeList.LIVELIHOOD));
    }

    static Table atExit(Statistics statistics, ReportRequest request) {
        return mentions(
                statistics,
                new Cells(request, AT_EXIT),
                new Mentions(
                        "forsorjning-vid-avslut",
                        "Deltagarnas försörjning vid avslut",
                        Subject.LIVELIHOOD_OUT,
                        "avslutade",
                        "forsorjning_ut"),
                statistics.codes().byExit(CodeList.LIVELIHOOD));
    }

    private record Mentions(String id, String title, Subject subject, String measure, String filter) {}

    private static Table mentions(Statistics statistics, Cells cells, Mentions table, List<CodeLists.Entry> codes) {
        boolean others = statistics.isMentioned(table.subject(), SexGroup.OTHERS);
        List<Row> rows = AnswerRows.answers(statistics, table.subject(), codes)
                .map(answer -> AnswerRows.row(
                        answer,
                        AnswerRows.counts(
                                cells,
                                others,
                                answer.label(),
                                table.measure(),
                                table.filter(),
                                answer.address(),
                                group -> statistics.persons(table.subject(), answer.code(), group))))
                .toList();
        return new Table(
                table.id(),
                table.title(),
                "Försörjning",
                Counting.MENTIONS,
                AnswerRows.columns(new Column("antal", "Antal deltagare", Format.COUNT, "*"), others),
                rows,
                SEVERAL);
    }
}
