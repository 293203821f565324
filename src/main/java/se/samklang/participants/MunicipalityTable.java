package se.samklang.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Cell;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Counting;
import se.samklang.documents.Table.Format;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;
import se.samklang.participants.StatisticsSql.Counted;
import se.samklang.participants.StatisticsSql.Municipality;
import se.samklang.participants.StatisticsSql.Presence;

/** How many were in an insats, by the municipality they are registered in. */
final class MunicipalityTable {

    static final String TOTAL = "Deltaganden i individinriktade insatser med minst en dag i perioden. Ett deltagande"
            + " börjar första dagen i sin startmånad och slutar sista dagen i sin slutmånad; den som kommer tillbaka"
            + " räknas som ett nytt deltagande. Felregistreringar räknas inte.";
    static final String MUNICIPALITY = "Kommunen är folkbokföringskommunen när deltagandet började."
            + " Insatser som följs upp med enbart antal saknar uppgift om kommun.";
    static final String PER_MUNICIPALITY = TOTAL + " " + MUNICIPALITY;

    private MunicipalityTable() {}

    static Table of(Statistics statistics, ReportRequest request) {
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
                AnswerRows.columns(new Column("totalt", "Antal deltagare", Format.COUNT, null), others),
                rows,
                List.of());
    }

    private static List<Cell> totals(
            Cells cells, boolean others, String words, String filter, String value, ToLongFunction<SexGroup> count) {
        List<Cell> row = new ArrayList<>();
        row.add(cells.count("totalt", count.applyAsLong(SexGroup.ALL), words, "matt", "totalt", filter, value));
        row.addAll(cells.bySex(others, count, words, "matt", "totalt", filter, value));
        return row;
    }
}
