package se.samklang.participants;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.samklang.base.Code;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Cell;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Counting;
import se.samklang.documents.Table.Format;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;
import se.samklang.participants.StatisticsSql.Counted;
import se.samklang.participants.StatisticsSql.Presence;

/** The tables with one row per insats. Individual and structural insatser never stand in the same one. */
final class InsatsTables {

    static final String PER_INSATS = "Deltaganden per individinriktad insats: ingående vid periodens början, nya och"
            + " avslutade i perioden, utgående vid periodens slut samt totalt under perioden. Ingående och nya minus"
            + " avslutade är utgående. Samma person kan finnas i flera insatser.";
    static final String STRUCTURAL = "Antal i strukturövergripande insatser enligt de registreringar vars tid ligger"
            + " inom perioden: nya i perioden och pågående vid dess slut. De räknas aldrig samman med individinriktade.";

    private InsatsTables() {}

    /** What happened in one insats, from episodes or counts. */
    private static final class Flow {
        private final String name;
        private long total;
        private long started;
        private long ended;

        private Flow(String name) {
            this.name = name;
        }

        private void add(long moreTotal, long moreStarted, long moreEnded) {
            total += moreTotal;
            started += moreStarted;
            ended += moreEnded;
        }
    }

    static Table perInsats(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, PER_INSATS);
        Map<UUID, Flow> flows = new LinkedHashMap<>();
        for (Presence row : statistics.presence()) {
            flow(flows, row.insatsId(), row.insatsName()).add(row.total(), row.started(), row.ended());
        }
        for (Counted row : statistics.individualCounts()) {
            flow(flows, row.insatsId(), row.insatsName()).add(row.total(), row.started(), row.ended());
        }
        List<Row> rows = new ArrayList<>();
        Flow sum = new Flow("Totalt");
        Set<String> ids = new HashSet<>(Set.of("totalt"));
        byName(statistics, flows).forEach((id, flow) -> {
            sum.add(flow.total, flow.started, flow.ended);
            rows.add(new Row(
                    rowId(ids, flow.name, id), flow.name, RowKind.ROW, null, cells(cells, flow, id.toString())));
        });
        rows.add(new Row("totalt", sum.name, RowKind.SUM, null, cells(cells, sum, "")));
        return new Table(
                "deltagare-per-insats",
                "Antal deltagare per insats",
                "Insats",
                Counting.PERSONS,
                List.of(
                        new Column("ingaende", "Ingående", Format.COUNT, null),
                        new Column("nya", "Nya", Format.COUNT, null),
                        new Column("avslutade", "Avslutade", Format.COUNT, null),
                        new Column("utgaende", "Utgående", Format.COUNT, null),
                        new Column("totalt", "Totalt", Format.COUNT, null)),
                rows,
                List.of());
    }

    static Table structural(Statistics statistics, ReportRequest request) {
        Cells cells = new Cells(request, STRUCTURAL);
        Map<UUID, Flow> flows = new LinkedHashMap<>();
        for (Counted row : statistics.structuralCounts()) {
            flow(flows, row.insatsId(), row.insatsName()).add(row.total(), row.started(), row.ended());
        }
        List<Row> rows = new ArrayList<>();
        Flow sum = new Flow("Totalt");
        Set<String> ids = new HashSet<>(Set.of("totalt"));
        byName(statistics, flows).forEach((id, flow) -> {
            sum.add(flow.total, flow.started, flow.ended);
            rows.add(new Row(
                    rowId(ids, flow.name, id), flow.name, RowKind.ROW, null, structural(cells, flow, id.toString())));
        });
        rows.add(new Row("totalt", sum.name, RowKind.SUM, null, structural(cells, sum, "")));
        return new Table(
                "strukturinsatser",
                "Strukturövergripande insatser",
                "Insats",
                Counting.PERSONS,
                List.of(
                        new Column("nya", "Nya", Format.COUNT, null),
                        new Column("pagaende", "Pågående vid periodens slut", Format.COUNT, null)),
                rows,
                List.of());
    }

    private static List<Cell> cells(Cells cells, Flow flow, String insats) {
        String words = flow.name;
        return List.of(
                cells.count("ingaende", flow.total - flow.started, words, "matt", "ingaende", "insats", insats),
                cells.count("nya", flow.started, words, "matt", "nya", "insats", insats),
                cells.count("avslutade", flow.ended, words, "matt", "avslutade", "insats", insats),
                cells.count("utgaende", flow.total - flow.ended, words, "matt", "utgaende", "insats", insats),
                cells.count("totalt", flow.total, words, "matt", "totalt", "insats", insats));
    }

    private static List<Cell> structural(Cells cells, Flow flow, String insats) {
        return List.of(
                cells.count("nya", flow.started, flow.name, "matt", "nya", "insats", insats, "inriktning", "struktur"),
                cells.count(
                        "pagaende",
                        flow.total - flow.ended,
                        flow.name,
                        "matt",
                        "utgaende",
                        "insats",
                        insats,
                        "inriktning",
                        "struktur"));
    }

    private static Map<UUID, Flow> byName(Statistics statistics, Map<UUID, Flow> flows) {
        Map<UUID, Flow> sorted = new LinkedHashMap<>();
        statistics.insatser().stream()
                .filter(flows::containsKey)
                .forEach(insats -> sorted.put(insats, Objects.requireNonNull(flows.get(insats))));
        return sorted;
    }

    private static Flow flow(Map<UUID, Flow> flows, UUID id, String name) {
        return flows.computeIfAbsent(id, any -> new Flow(name));
    }

    /** The name makes a readable id; two names that fold alike are kept apart by the id of the row. */
    private static String rowId(Set<String> taken, String name, UUID id) {
        String folded = Code.hyphened(name);
        return !folded.isEmpty() && taken.add(folded) ? folded : id.toString();
    }
}
