package se.samklang.meetings.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Evidence;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.meetings.Decision;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.meetings.sitting.ItemOutcome;
import se.samklang.meetings.sitting.SentenceSql;
import se.samklang.meetings.sitting.SittingSql;

/** The board's work in figures and tables, and the rows behind each. */
class MeetingFactsTest {

    private final Database database = TestDatabase.database();
    private final MeetingFacts facts = new MeetingFacts();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_board_that_decided_at_two_meetings() {
        scope = TestDatabase.newAssociation();
        OpenedMeeting may = OpenedMeeting.in(scope, LocalDate.of(2017, 5, 29), 3);
        decide(may, may.item("Stöd", "–"), "Att bevilja 60 tkr", 6_000_000L);
        decide(may, may.item("Policy", "–"), "Att anta policyn", null);
        may.become("HELD");
        OpenedMeeting open = OpenedMeeting.in(scope, LocalDate.of(2017, 8, 28), 3);
        decide(open, open.item("Pågår", "–"), "Att bevilja 10 tkr", 1_000_000L);
    }

    @Test
    void only_what_was_decided_at_meetings_held_in_the_period_is_told() {
        assertThat(rows("styrelsens-moten", 2017)).containsExactly("29 maj 2017 | – | –");
        assertThat(rows("styrelsens-beslut", 2017))
                .containsExactly(
                        "Styrelsemöte 29 maj 2017 | Stöd | Att bevilja 60 tkr | 60\u00a0000",
                        "Styrelsemöte 29 maj 2017 | Policy | Att anta policyn | –",
                        "Summa beviljat |  |  | 60\u00a0000");
        assertThat(rows("styrelsens-beslut", 2016)).isEmpty();
    }

    @Test
    void every_figure_leads_to_its_rows() {
        assertThat(evidence("styrelsen.moten").total())
                .isEqualTo(figure("styrelsen.moten").text())
                .isEqualTo("1");
        assertThat(evidence("styrelsen.beslut").rows()).hasSize(2);
        assertThat(evidence("styrelsen.beslut").total()).isEqualTo("2");
        assertThat(evidence("styrelsen.beviljat").rows()).hasSize(1);
        assertThat(evidence("styrelsen.beviljat").total())
                .isEqualTo(figure("styrelsen.beviljat").text())
                .isEqualTo("60\u00a0000");
        assertThat(evidence("styrelsen.beviljat").rows().getFirst().link()).startsWith("/beslut/");
    }

    @Test
    void every_cell_with_a_source_leads_to_its_rows() {
        List<Table.Cell> cells = facts.tables().stream()
                .flatMap(offer -> database.read(scope, tx -> offer.compute().apply(tx, request(2017))).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.source() != null)
                .toList();

        assertThat(cells).hasSize(3).allSatisfy(cell -> {
            SourceAddress address = Objects.requireNonNull(cell.source()).address();
            Optional<Evidence> rows = database.read(scope, tx -> facts.evidence(tx, address));
            assertThat(rows).isPresent();
        });
    }

    private void decide(OpenedMeeting meeting, UUID item, String sentence, @Nullable Long granted) {
        database.write(scope, "Beslutade", tx -> {
            SentenceSql.add(
                    tx, meeting.id(), item, UUID.randomUUID(), new Decision.Content(sentence, granted, null, null));
            return SittingSql.settle(tx, item, ItemOutcome.DECIDED);
        });
    }

    private List<String> rows(String table, int year) {
        Table computed = database.read(
                scope,
                tx -> facts.tables().stream()
                        .filter(offer -> offer.id().equals(table))
                        .findFirst()
                        .orElseThrow()
                        .compute()
                        .apply(tx, request(year)));
        return computed.rows().stream()
                .map(row -> row.label() + " | "
                        + String.join(
                                " | ",
                                row.cells().stream().map(Table.Cell::text).toList()))
                .toList();
    }

    private FigureValue figure(String id) {
        return database.read(
                scope,
                tx -> facts.figures().stream()
                        .filter(offer -> offer.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .compute()
                        .apply(tx, request(2017)));
    }

    private Evidence evidence(String id) {
        SourceAddress address = Objects.requireNonNull(figure(id).source()).address();
        return database.read(scope, tx -> facts.evidence(tx, address)).orElseThrow();
    }

    private ReportRequest request(int year) {
        return new ReportRequest(
                "delarsrapport", scope.association(), Period.ofYear(year), TestDatabase.CLOCK.instant());
    }
}
