package se.samklang.planning.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.planning.PlanningDesk;
import se.samklang.planning.targets.Targets;

/** What a goal's judgement can point at, and the rows behind it. */
class GoalTableTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void a_goals_activities_and_the_targets_it_met_are_counted_and_each_opens_its_rows() {
        desk.store(
                "mal",
                "plan;fran_ar;till_ar;nummer;inriktning;mal\n"
                        + "Plan;2016;2017;1;Samverkan;Att stödja nätverk\nPlan;2016;2017;1;Samverkan;Att sprida\n");
        desk.store("matbara-mal", """
                ar;mal;matbart_mal;matt;lagst;hogst
                2017;Att stödja nätverk;minst fyra styrelsemöten;styrelsen.moten;4;
                2017;Att stödja nätverk;högst tio utbildningar;utbildning.antal;;10
                """);
        desk.store("genomfort", """
                slag;rubrik;datum;slutdatum;mal
                konferens;Framtidsdagen;2017-05-10;;Att stödja nätverk
                studie;Kartläggningen;2016-11-01;2017-02-01;Att stödja nätverk
                studie;Förra årets studie;2016-03-01;2016-05-01;Att stödja nätverk
                """);

        Table table = table();

        assertThat(table.rows())
                .filteredOn(row -> row.kind() == Table.RowKind.ROW)
                .extracting(Table.Row::label, row -> text(row, "aktiviteter"), row -> text(row, "matbara"))
                .containsExactly(tuple("Att stödja nätverk", "2", "1\u00a0av\u00a02"), tuple("Att sprida", "0", "–"));
        assertThat(desk.text(rows(table, "aktiviteter")))
                .contains("Framtidsdagen", "Kartläggningen")
                .doesNotContain("Förra årets studie");
        assertThat(desk.text(rows(table, "matbara")))
                .contains("minst fyra styrelsemöten", "Ej uppfyllt", "högst tio utbildningar", "1\u00a0av\u00a02");
    }

    private Table table() {
        ReportRequest request = new ReportRequest(
                "maluppfyllelse",
                desk.visitor().scope().association(),
                Period.ofYear(2017),
                Instant.parse("2017-09-01T08:00:00Z"));
        Targets targets = RunningApplication.bean(Targets.class);
        return RunningApplication.bean(Database.class)
                .read(desk.visitor().scope(), tx -> GoalTable.of(tx, targets, request));
    }

    private static String text(Table.Row row, String column) {
        return cell(row, column).text();
    }

    private static String rows(Table table, String column) {
        List<Table.Row> rows = table.rows();
        return Objects.requireNonNull(cell(rows.get(1), column).source())
                .address()
                .printed();
    }

    private static Table.Cell cell(Table.Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
