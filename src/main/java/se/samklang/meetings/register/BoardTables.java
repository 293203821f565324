package se.samklang.meetings.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;
import se.samklang.meetings.Decision;
import se.samklang.meetings.Decisions;

/** The tables of the board's work: its meetings, and its decisions with what they grant. */
final class BoardTables {

    static final String MEETINGS = "styrelsens-moten";
    static final String DECISIONS = "styrelsens-beslut";
    static final String MEETINGS_DEFINITION =
            "Styrelsens möten som hållits i perioden, efter mötets dag. Paragrafer är de ärenden som fått nummer i årets"
                    + " serie; de som utgått räknas inte.";
    static final String DECISIONS_DEFINITION =
            "Beslutssatser som styrelsen antagit vid möten i perioden, efter mötets dag. Ärenden som bordlagts eller"
                    + " återremitterats ingår inte. Beviljat är beloppen som registrerats på besluten.";
    static final String SECTIONS = "paragrafer";
    static final String GRANTED = "beviljat";
    static final String ALL = "summa";

    private BoardTables() {}

    static Table meetings(Read tx, ReportRequest request) {
        List<Table.Row> rows = BoardSql.meetings(tx, request.period()).stream()
                .map(meeting -> row(
                        meeting.id().toString(),
                        meeting.label(),
                        words("plats", Objects.requireNonNullElse(meeting.place(), "–")),
                        new Table.Cell(
                                SECTIONS,
                                BigDecimal.valueOf(meeting.sections()),
                                meeting.sections() == 0 ? "–" : SwedishNumber.print(meeting.sections()),
                                null,
                                source(request, MEETINGS, meeting.id().toString(), SECTIONS, MEETINGS_DEFINITION))))
                .toList();
        return new Table(
                MEETINGS,
                "Styrelsens möten",
                "Möte",
                Table.Counting.NOTHING,
                List.of(
                        new Table.Column("plats", "Plats", Table.Format.TEXT, null),
                        new Table.Column(SECTIONS, "Paragrafer", Table.Format.COUNT, null)),
                rows,
                List.of());
    }

    static Table decisions(Read tx, ReportRequest request) {
        List<Decision> decisions = Decisions.ofBoard(tx, request.period());
        List<Table.Row> rows = new ArrayList<>();
        for (Decision decision : decisions) {
            rows.add(row(
                    decision.id().toString(),
                    decision.label(),
                    words("arende", decision.title()),
                    words("beslut", decision.sentence()),
                    granted(request, decision.id().toString(), decision.grantedOre())));
        }
        if (decisions.stream().anyMatch(decision -> decision.grantedOre() != null)) {
            rows.add(new Table.Row(
                    ALL,
                    "Summa beviljat",
                    RowKind.SUM,
                    null,
                    List.of(
                            words("arende", ""),
                            words("beslut", ""),
                            granted(
                                    request,
                                    ALL,
                                    DecisionSelection.sum(decisions).ore()))));
        }
        return new Table(
                DECISIONS,
                "Styrelsens beslut",
                "Paragraf",
                Table.Counting.NOTHING,
                List.of(
                        new Table.Column("arende", "Ärende", Table.Format.TEXT, null),
                        new Table.Column("beslut", "Beslut", Table.Format.TEXT, null),
                        new Table.Column(GRANTED, "Beviljat (kr)", Table.Format.KRONOR, null)),
                rows,
                List.of());
    }

    static Source source(ReportRequest request, String subject, String row, String column, String definition) {
        return new Source(
                SourceAddress.of(subject, request.period(), "rad", row, "kolumn", column),
                definition,
                subject.equals(MEETINGS) ? "Styrelsens möten" : "Styrelsens beslut",
                request.period(),
                request.asOf());
    }

    private static Table.Row row(String id, String label, Table.Cell... cells) {
        return new Table.Row(id, label, RowKind.ROW, null, List.of(cells));
    }

    private static Table.Cell words(String column, String text) {
        return new Table.Cell(column, null, text, null, null);
    }

    private static Table.Cell granted(ReportRequest request, String row, @Nullable Long ore) {
        return ore == null
                ? new Table.Cell(GRANTED, null, "–", null, null)
                : new Table.Cell(
                        GRANTED,
                        new Money(ore).kronor(),
                        new Money(ore).print(),
                        null,
                        source(request, DECISIONS, row, GRANTED, DECISIONS_DEFINITION));
    }
}
