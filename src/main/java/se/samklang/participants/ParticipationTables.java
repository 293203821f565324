package se.samklang.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Cell;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Counting;
import se.samklang.documents.Table.Footnote;
import se.samklang.documents.Table.Format;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;
import se.samklang.participants.StatisticsSql.Counted;
import se.samklang.participants.StatisticsSql.Municipality;
import se.samklang.participants.StatisticsSql.Presence;
import se.samklang.participants.StatisticsSql.Subject;

/** The tables of a period about individual insatser. What each counts stands in its definition. */
final class ParticipationTables {

    static final String TOTAL = "Deltaganden i individinriktade insatser med minst en dag i perioden. Ett deltagande"
            + " börjar första dagen i sin startmånad och slutar sista dagen i sin slutmånad; den som kommer tillbaka"
            + " räknas som ett nytt deltagande. Felregistreringar räknas inte.";
    static final String PER_MUNICIPALITY = TOTAL + " Kommunen är folkbokföringskommunen när deltagandet började."
            + " Insatser som följs upp med enbart antal saknar uppgift om kommun.";
    static final String LIVELIHOOD_IN = "Nya deltaganden i perioden med minst en uppgift om försörjning vid"
            + " inskrivningen. Varje försörjning räknas en gång per deltagande.";
    static final String SUPPORT_DURATION =
            "Nya deltaganden i perioden efter tid i offentlig försörjning vid inskrivningen.";
    static final String EXIT_REASONS = "Deltaganden som avslutats i perioden efter avslutsanledning. Månader är"
            + " medelvärdet av antalet hela månader mellan start- och slutmånad.";
    static final String LIVELIHOOD_OUT = "Deltaganden som avslutats i perioden med uppgift om försörjning vid"
            + " avslutet. Varje försörjning räknas en gång per deltagande.";

    private static final List<Footnote> SEVERAL = List.of(new Footnote(
            "*",
            "Ett deltagande kan ha flera försörjningar på samma gång. Svaren kan därför vara"
                    + " fler än deltagandena och ska inte summeras."));

    private static final String COUNTED_ONLY = "insatser med enbart antal";

    private ParticipationTables() {}

    static Table perMunicipality(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, PER_MUNICIPALITY);
        boolean others = statistics.total(SexGroup.OTHERS) > 0;
        List<Row> rows = new ArrayList<>();
        for (Municipality municipality : statistics.municipalities()) {
            List<Presence> own = statistics.presence().stream()
                    .filter(row -> row.municipalityCode().equals(municipality.code()))
                    .toList();
            rows.add(new Row(
                    municipality.code(),
                    municipality.shortName(),
                    RowKind.ROW,
                    null,
                    totals(
                            cells,
                            others,
                            municipality.shortName(),
                            "kommun",
                            municipality.code(),
                            group -> Statistics.sum(own, Presence::sex, group, Presence::total))));
        }
        List<Counted> counts = statistics.individualCounts();
        if (Statistics.sum(counts, Counted::sex, SexGroup.ALL, Counted::total) > 0) {
            rows.add(new Row(
                    "saknas",
                    "Uppgift saknas om kommun",
                    RowKind.MISSING,
                    null,
                    totals(
                            cells,
                            others,
                            "utan uppgift om kommun",
                            "kommun",
                            "saknas",
                            group -> Statistics.sum(counts, Counted::sex, group, Counted::total))));
        }
        rows.add(new Row(
                "totalt",
                "Totalt",
                RowKind.SUM,
                null,
                totals(cells, others, "alla kommuner", "kommun", "", statistics::total)));
        return new Table(
                "deltagare-per-kommun",
                "Antal deltagare per kommun",
                "Folkbokföringskommun",
                Counting.PERSONS,
                columns(new Column("totalt", "Antal deltagare", Format.COUNT, null), others),
                rows,
                List.of());
    }

    static Table livelihoodAtEntry(Statistics statistics, ReportRequest request) {
        return mentions(
                statistics,
                new Cells(request, LIVELIHOOD_IN),
                new Mentions(
                        "forsorjning-vid-inskrivning",
                        "Deltagarnas försörjning vid inskrivning (nya deltagare)",
                        Subject.LIVELIHOOD_IN,
                        "nya",
                        "forsorjning_in"),
                statistics.codes().of(CodeList.LIVELIHOOD));
    }

    static Table livelihoodAtExit(Statistics statistics, ReportRequest request) {
        return mentions(
                statistics,
                new Cells(request, LIVELIHOOD_OUT),
                new Mentions(
                        "forsorjning-vid-avslut",
                        "Deltagarnas försörjning vid avslut",
                        Subject.LIVELIHOOD_OUT,
                        "avslutade",
                        "forsorjning_ut"),
                statistics.codes().byExit(CodeList.LIVELIHOOD));
    }

    static Table supportDuration(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, SUPPORT_DURATION);
        boolean others = statistics.isMentioned(Subject.SUPPORT_DURATION, SexGroup.OTHERS)
                || Statistics.sum(statistics.individualCounts(), Counted::sex, SexGroup.OTHERS, Counted::started) > 0;
        List<Row> rows = answers(
                        statistics, Subject.SUPPORT_DURATION, statistics.codes().of(CodeList.SUPPORT_DURATION))
                .map(answer -> row(
                        answer,
                        counts(
                                cells,
                                others,
                                answer.label(),
                                "nya",
                                "tid",
                                answer.address(),
                                group -> statistics.persons(Subject.SUPPORT_DURATION, answer.code(), group))))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        List<Counted> headcounts = statistics.individualCounts();
        if (Statistics.sum(headcounts, Counted::sex, SexGroup.ALL, Counted::started) > 0) {
            rows.add(uncounted(counts(
                    cells,
                    others,
                    COUNTED_ONLY,
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
                counts(
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
                columns(new Column("antal", "Antal deltagare", Format.COUNT, null), others),
                rows,
                List.of());
    }

    static Table exitReasons(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, EXIT_REASONS);
        boolean others = statistics.isMentioned(Subject.EXIT_REASON, SexGroup.OTHERS)
                || Statistics.sum(statistics.individualCounts(), Counted::sex, SexGroup.OTHERS, Counted::ended) > 0;
        List<Row> rows = answers(
                        statistics, Subject.EXIT_REASON, statistics.codes().byExit(CodeList.EXIT_REASON))
                .map(answer -> row(
                        answer,
                        withMonths(
                                cells,
                                counts(
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
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        List<Counted> headcounts = statistics.individualCounts();
        if (Statistics.sum(headcounts, Counted::sex, SexGroup.ALL, Counted::ended) > 0) {
            rows.add(uncounted(withMonths(
                    cells,
                    counts(
                            cells,
                            others,
                            COUNTED_ONLY,
                            "avslutade",
                            "rader",
                            "antal",
                            group -> Statistics.sum(headcounts, Counted::sex, group, Counted::ended)),
                    new Statistics.Mean(0, 0),
                    COUNTED_ONLY,
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
                        counts(
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
        List<Column> columns = columns(new Column("antal", "Antal deltagare", Format.COUNT, null), others);
        columns.add(1, new Column("manader", "Månader i insatsen (medel)", Format.MONTHS, null));
        return new Table(
                "avslutsanledningar", "Avslutsanledningar", "Anledning", Counting.PERSONS, columns, rows, List.of());
    }

    /** A row for those of whom only the number is known, so that the table adds up to the number told in the text. */
    private static Row uncounted(List<Cell> cells) {
        return new Row("antalsinsatser", "Uppgift saknas (" + COUNTED_ONLY + ")", RowKind.MISSING, null, cells);
    }

    private record Mentions(String id, String title, Subject subject, String measure, String filter) {}

    private static Table mentions(Statistics statistics, Cells cells, Mentions table, List<CodeLists.Entry> codes) {
        boolean others = statistics.isMentioned(table.subject(), SexGroup.OTHERS);
        List<Row> rows = answers(statistics, table.subject(), codes)
                .map(answer -> row(
                        answer,
                        counts(
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
                columns(new Column("antal", "Antal deltagare", Format.COUNT, "*"), others),
                rows,
                SEVERAL);
    }

    /** One row of a table by answer; a null code is the missing answer. */
    private record Answer(@Nullable String code, String label) {
        String address() {
            return code == null ? "saknas" : code;
        }
    }

    /** The answers given at least once in the order of their list, then the missing ones. */
    private static Stream<Answer> answers(Statistics statistics, Subject subject, List<CodeLists.Entry> codes) {
        return Stream.concat(
                        codes.stream().map(code -> new Answer(code.code(), code.label())),
                        Stream.of(new Answer(null, "Uppgift saknas")))
                .filter(answer -> statistics.persons(subject, answer.code(), SexGroup.ALL) > 0);
    }

    private static Row row(Answer answer, List<Cell> cells) {
        String code = answer.code();
        return code == null
                ? new Row("saknas", answer.label(), RowKind.MISSING, null, cells)
                : new Row(code.replace('_', '-'), answer.label(), RowKind.ROW, null, cells);
    }

    private static List<Cell> counts(
            Cells cells,
            boolean others,
            String words,
            String measure,
            String filter,
            String value,
            java.util.function.ToLongFunction<SexGroup> count) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.count("antal", count.applyAsLong(SexGroup.ALL), words, "matt", measure, filter, value));
        row.addAll(cells.bySex(others, count, words, "matt", measure, filter, value));
        return row;
    }

    private static List<Cell> totals(
            Cells cells,
            boolean others,
            String words,
            String filter,
            String value,
            java.util.function.ToLongFunction<SexGroup> count) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.count("totalt", count.applyAsLong(SexGroup.ALL), words, "matt", "totalt", filter, value));
        row.addAll(cells.bySex(others, count, words, "matt", "totalt", filter, value));
        return row;
    }

    private static List<Cell> withMonths(
            Cells cells, List<Cell> counts, Statistics.Mean mean, String words, String filter, String value) {
        counts.add(1, cells.months("manader", mean, words, "matt", "avslutade", filter, value));
        return Objects.requireNonNull(counts);
    }

    private static List<Column> columns(Column first, boolean others) {
        List<Column> columns = new ArrayList<>();
        columns.add(first);
        columns.addAll(Cells.sexColumns(others));
        return columns;
    }
}
