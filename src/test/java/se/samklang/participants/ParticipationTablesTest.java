package se.samklang.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Evidence;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;
import se.samklang.participants.Given.Episode;

/** Every cell of every table, on random participations, against counting by hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParticipationTablesTest {

    private final ParticipantFacts facts = new ParticipantFacts();
    private final RandomEpisodes random = new RandomEpisodes();
    private final long seed = random.seed();

    @Test
    void every_cell_equals_a_count_by_hand_and_the_rows_behind_it() {
        Scope scope = TestDatabase.newAssociation();
        List<Episode> episodes = random.in(scope, 400);
        List<Period> periods = List.of(
                new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 8, 31)),
                Period.ofYear(2016),
                new Period(LocalDate.of(2016, 3, 10), LocalDate.of(2017, 2, 14)),
                new Period(LocalDate.of(2016, 5, 2), LocalDate.of(2016, 5, 20)));
        for (Period period : periods) {
            read(scope, tx -> {
                check(tx, request(scope, period), new Oracle(episodes, period));
                return null;
            });
        }
    }

    @Test
    void what_goes_in_and_comes_minus_what_leaves_is_what_remains() {
        Scope scope = TestDatabase.newAssociation();
        List<Episode> episodes = random.in(scope, 120);
        Period period = new Period(LocalDate.of(2016, 4, 1), LocalDate.of(2017, 3, 31));
        Oracle oracle = new Oracle(episodes, period);
        Map<String, FigureValue> figures = figures(scope, period);
        assertThat(number(figures, "ingaende")).as("seed %d", seed).isEqualTo(oracle.count(oracle::opening));
        assertThat(number(figures, "nya")).isEqualTo(oracle.count(oracle::started));
        assertThat(number(figures, "avslutade")).isEqualTo(oracle.count(oracle::ended));
        assertThat(number(figures, "utgaende")).isEqualTo(oracle.count(oracle::closing));
        assertThat(number(figures, "ingaende") + number(figures, "nya") - number(figures, "avslutade"))
                .isEqualTo(number(figures, "utgaende"));
    }

    @Test
    void every_figure_leads_to_rows_that_add_up_to_it() {
        Scope scope = TestDatabase.newAssociation();
        random.in(scope, 80);
        Period period = Period.ofYear(2016);
        read(scope, tx -> {
            for (var offer : facts.figures()) {
                FigureValue figure = offer.compute().apply(tx, request(scope, period));
                var source = Objects.requireNonNull(figure.source());
                Evidence evidence = facts.evidence(tx, source.address()).orElseThrow();
                var expected = source.numerator() != null && !offer.id().equals("deltagare.medelmanader")
                        ? SwedishNumber.print(Objects.requireNonNull(source.numerator()), 0)
                        : figure.text();
                assertThat(evidence.total()).as("%s, seed %d", offer.id(), seed).isEqualTo(expected);
            }
            return null;
        });
    }

    @Test
    void the_members_municipalities_come_first_also_when_nobody_lives_there_and_others_follow_by_name() {
        Scope scope = TestDatabase.newAssociation();
        TestDatabase.database().write(scope, "Registrerade deltaganden", tx -> {
            Given given = new Given(tx);
            UUID insats = given.insats("Teamet");
            given.participation(insats, "a").of("MALE", "1984").in(tx);
            given.participation(insats, "b").of("FEMALE", "1982").in(tx);
            given.participation(insats, "c").of("OTHER", "1961").in(tx);
            UUID counted = given.insats("Gruppen", "INDIVIDUAL", "COUNT");
            given.headcount(counted, "2017-01-01", "2017-04-30", "FEMALE", 3, 2, 1);
            given.headcount(counted, "2017-05-01", "2017-08-31", "FEMALE", 4, 1, 2);
            return null;
        });
        Table table =
                table(scope, "deltagare-per-kommun", new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 8, 31)));
        assertThat(table.rows().stream().map(Table.Row::label))
                .containsExactly("Sala", "Fagersta", "Arboga", "Hallstahammar", "Uppgift saknas om kommun", "Totalt");
        assertThat(printed(table))
                .containsExactly(
                        "1981 0 0 0 0",
                        "1982 1 1 0 0",
                        "1984 1 0 1 0",
                        "1961 1 0 0 1",
                        "saknas 6 6 0 0",
                        "totalt 9 7 1 1");
    }

    @Test
    void an_exit_without_reason_stands_as_missing_and_is_the_only_finding() {
        Scope scope = TestDatabase.newAssociation();
        TestDatabase.database().write(scope, "Registrerade deltaganden", tx -> {
            Given given = new Given(tx);
            UUID insats = given.insats("Teamet");
            YearMonth january = YearMonth.of(2017, 1);
            given.participation(insats, "a")
                    .left(january.plusMonths(3), "studier", "PLANNED", "studiemedel")
                    .in(tx);
            given.participation(insats, "b")
                    .left(january.plusMonths(4), "studier", null, "studiemedel")
                    .in(tx);
            given.participation(insats, "c")
                    .left(january.plusMonths(1), null, null, "okant")
                    .in(tx);
            given.participation(insats, "d")
                    .left(january, "felregistrering", "MISREGISTERED")
                    .in(tx);
            return null;
        });
        Period period = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 8, 31));
        Table table = table(scope, "avslutsanledningar", period);
        assertThat(printed(table)).containsExactly("studier 2 4 2 0", "saknas 1 1 1 0", "summa 3 3 3 0");
        assertThat(table.rows().getFirst().cells().get(1).value()).isEqualByComparingTo("3.5");
        var findings = read(scope, tx -> facts.findings(tx, request(scope, period)));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("avslut-utan-anledning");
            assertThat(finding.stated()).isEqualTo("3");
            assertThat(finding.computed()).isEqualTo("2");
        });
    }

    @Test
    void counts_that_do_not_follow_on_each_other_are_found() {
        Scope scope = TestDatabase.newAssociation();
        TestDatabase.database().write(scope, "Registrerade antal", tx -> {
            Given given = new Given(tx);
            UUID insats = given.insats("Gruppen", "INDIVIDUAL", "COUNT");
            given.headcount(insats, "2017-01-01", "2017-03-31", "MALE", 3, 2, 1);
            given.headcount(insats, "2017-04-01", "2017-06-30", "MALE", 5, 0, 0);
            given.headcount(insats, "2017-07-01", "2017-12-31", "MALE", 5, 0, 0);
            return null;
        });
        Period period = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 8, 31));
        var findings = read(scope, tx -> facts.findings(tx, request(scope, period)));
        assertThat(findings.stream().map(finding -> finding.code()))
                .containsExactly("antal-foljer-inte-pa-varandra", "antal-over-periodgrans");
    }

    @Test
    void structural_insatser_stand_in_a_table_of_their_own() {
        Scope scope = TestDatabase.newAssociation();
        TestDatabase.database().write(scope, "Registrerade antal", tx -> {
            Given given = new Given(tx);
            UUID insats = given.insats("Seminarier", "STRUCTURAL", "COUNT");
            given.headcount(insats, "2017-01-01", "2017-06-30", "UNKNOWN", 10, 20, 5);
            return null;
        });
        Period period = Period.ofYear(2017);
        assertThat(printed(table(scope, "strukturinsatser", period)))
                .containsExactly("seminarier 20 25", "totalt 20 25");
        assertThat(number(figures(scope, period), "totalt")).isZero();
    }

    private void check(Read tx, ReportRequest request, Oracle oracle) {
        for (TableOffer offer : facts.tables().subList(0, 5)) {
            Table table = offer.compute().apply(tx, request);
            TreeSet<String> rows = table.rows().stream()
                    .filter(row -> row.kind() != Table.RowKind.SUM)
                    .filter(row -> !row.cells().getFirst().text().equals("0"))
                    .map(Table.Row::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(rows)
                    .as("%s %s, seed %d", table.id(), request.period(), seed)
                    .isEqualTo(oracle.rows(table.id()));
            for (Table.Row row : table.rows()) {
                for (Table.Cell cell : row.cells()) {
                    checkCell(tx, table, row, cell, oracle);
                }
            }
        }
    }

    private void checkCell(Read tx, Table table, Table.Row row, Table.Cell cell, Oracle oracle) {
        String where = table.id() + "/" + row.id() + "/" + cell.column() + ", seed " + seed;
        BigDecimal expected = oracle.cell(table.id(), row.id(), cell.column());
        if (expected == null) {
            assertThat(cell.value()).as(where).isNull();
        } else {
            assertThat(cell.value()).as(where).isEqualByComparingTo(expected);
        }
        var source = Objects.requireNonNull(cell.source());
        Evidence evidence = facts.evidence(tx, source.address()).orElseThrow();
        assertThat(evidence.total()).as(where).isEqualTo(cell.text());
        if (!cell.column().equals("manader")) {
            assertThat(evidence.rows())
                    .as(where)
                    .hasSize(Objects.requireNonNull(cell.value()).intValue());
        }
    }

    private static List<String> printed(Table table) {
        return table.rows().stream()
                .map(row -> row.id() + " "
                        + row.cells().stream().map(Table.Cell::text).collect(Collectors.joining(" ")))
                .toList();
    }

    private Table table(Scope scope, String id, Period period) {
        return read(
                scope,
                tx -> facts.tables().stream()
                        .filter(offer -> offer.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .compute()
                        .apply(tx, request(scope, period)));
    }

    private Map<String, FigureValue> figures(Scope scope, Period period) {
        return read(
                scope,
                tx -> facts.figures().stream()
                        .collect(Collectors.toMap(
                                offer -> offer.id().replace("deltagare.", ""),
                                offer -> offer.compute().apply(tx, request(scope, period)))));
    }

    private static long number(Map<String, FigureValue> figures, String id) {
        return Objects.requireNonNull(Objects.requireNonNull(figures.get(id)).value())
                .longValue();
    }

    private static <T> T read(Scope scope, Function<Read, T> work) {
        return TestDatabase.database().read(scope, work);
    }

    private static ReportRequest request(Scope scope, Period period) {
        return new ReportRequest("delarsrapport", scope.association(), period, Instant.EPOCH);
    }
}
