package se.samklang.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.Evidence;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.education.AttendanceSql.Attendance;

class CourseTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 9);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 14);
    private static final LocalDate AUGUST = LocalDate.of(2017, 8, 29);

    private final Database database = TestDatabase.database();
    private final EducationFacts facts = new EducationFacts();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void the_seeds_courses_come_out_in_order_of_time_with_their_sum() {
        registerSeed(null);

        Table table = table();

        assertThat(table.rows().stream().map(Table.Row::label))
                .containsExactly(
                        "Lösningsfokuserade ledtrådar",
                        "Grundutbildning (GULF 17, mars)",
                        "Lösningsfokuserat ledarskap",
                        "Grundutbildning (GULF 18, augusti)",
                        "Summa");
        assertThat(table.rows().stream().map(row -> row.cells().getFirst().text()))
                .containsExactly("96", "18", "6", "33", "153");
        assertThat(table.columns()).hasSize(1);
        assertThat(table.counting()).isEqualTo(Table.Counting.PARTICIPANTS_OF_COURSES);
        assertThat(table.rows().getLast().id()).isEqualTo("summa");
        assertThat(table.rows().get(1).id()).isEqualTo("grundutbildning-gulf-17-mars");
    }

    @Test
    void participants_of_the_own_area_have_a_column_when_any_course_knows_them() {
        registerSeed(40);

        Table table = table();

        assertThat(table.columns().getLast().label()).isEqualTo("Varav ur förbundets område");
        assertThat(table.rows().stream().map(row -> row.cells().getLast().text()))
                .containsExactly("40", "–", "–", "–", "40");
        List<Finding> findings = database.read(scope, tx -> facts.findings(tx, request(AUGUST)));
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().severity()).isEqualTo(Finding.Severity.INFO);
    }

    @Test
    void the_first_day_decides_which_period_counts_a_course() {
        registerSeed(null);

        List<Course> courses =
                database.read(scope, tx -> CourseSql.begunBetween(tx, LocalDate.of(2017, 1, 1), AUGUST.minusDays(1)));

        assertThat(courses).hasSize(3);
    }

    @Test
    void the_evidence_of_every_cell_and_figure_ends_in_what_it_prints() {
        registerSeed(40);

        for (Table.Row row : table().rows()) {
            for (Table.Cell cell : row.cells()) {
                assertThat(evidence(Objects.requireNonNull(cell.source()).address())
                                .total())
                        .isEqualTo(cell.text());
            }
        }
        facts.figures().forEach(offer -> {
            var figure = database.read(scope, tx -> offer.compute().apply(tx, request(AUGUST)));
            assertThat(evidence(Objects.requireNonNull(figure.source()).address())
                            .total())
                    .isEqualTo(figure.text());
        });
    }

    @Test
    void a_period_without_courses_has_no_participants_at_all() {
        Table table = table();

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().cells().getFirst().text()).isEqualTo("0");
    }

    @Test
    void two_courses_of_the_same_name_are_told_apart_by_their_day() {
        write(tx -> add(tx, course("Seminarium", null, null, FEBRUARY, 10, null)));
        write(tx -> add(tx, course("Seminarium", null, null, MARCH, 12, null)));

        assertThat(table().rows().stream().map(Table.Row::label))
                .containsExactly("Seminarium, 9 februari 2017", "Seminarium, 14 mars 2017", "Summa");
        assertThat(table().rows().stream().map(Table.Row::id)).containsExactly("seminarium", "seminarium-2", "summa");
    }

    @Test
    void the_next_number_of_a_series_follows_the_highest() {
        registerSeed(null);

        List<CourseSql.NextNumber> next = database.read(scope, CourseSql::nextNumbers);

        assertThat(next).containsExactly(new CourseSql.NextNumber("GULF", 19));
    }

    @Test
    void a_number_is_used_once_in_a_series() {
        registerSeed(null);

        assertThatThrownBy(() -> write(tx -> add(tx, course("Grundutbildning", "GULF", 17, AUGUST, 5, null))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_course_number_in_series");
        assertThatThrownBy(() -> write(tx -> add(tx, course("Kurs", null, null, AUGUST, 5, 6))))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_course_own_area");
    }

    @Test
    void a_course_is_found_changed_and_removed_at_the_version_it_was_read() {
        UUID id = write(tx -> add(tx, course("Kurs", null, null, MARCH, 5, null)));

        int changed = write(tx -> CourseSql.change(tx, id, course("Kurs B", "K", 1, MARCH, 7, 2), 1));
        int stale = write(tx -> CourseSql.change(tx, id, course("Kurs C", null, null, MARCH, 7, null), 1));
        Course course =
                database.read(scope, tx -> CourseSql.numbered(tx, "K", 1)).orElseThrow();

        assertThat(changed).isOne();
        assertThat(stale).isZero();
        assertThat(course.content()).isEqualTo(course("Kurs B", "K", 1, MARCH, 7, 2));
        List<Course> hits = database.read(scope, tx -> CourseSql.matching(tx, "kurs b k 1", 10));
        assertThat(hits).containsExactly(course);
        assertThat((int) write(tx -> CourseSql.remove(tx, id, 2))).isOne();
        var gone = database.read(scope, tx -> CourseSql.find(tx, id));
        assertThat(gone).isEmpty();
    }

    @Test
    void attendance_is_replaced_as_a_whole() {
        UUID id = write(tx -> add(tx, course("Kurs", null, null, MARCH, 50, null)));
        Attendance region = new Attendance("Region Provland", 12);
        Attendance sala = new Attendance("Sala kommun", 7);

        replace(id, List.of(region, new Attendance("Fagersta kommun", 3)));
        replace(id, List.of(sala, region));

        List<Attendance> attendance = database.read(scope, tx -> AttendanceSql.ofCourse(tx, id));
        assertThat(attendance).containsExactly(region, sala);
    }

    @Test
    void a_course_without_number_is_found_by_name_and_day() {
        write(tx -> add(tx, course("Nätverksdag", null, null, MARCH, 5, null)));

        var found = database.read(scope, tx -> CourseSql.unnumbered(tx, "NÄTVERKSDAG", MARCH));
        var other = database.read(scope, tx -> CourseSql.unnumbered(tx, "Nätverksdag", AUGUST));

        assertThat(found).isPresent();
        assertThat(other).isEmpty();
    }

    private void replace(UUID course, List<Attendance> attendance) {
        write(tx -> {
            AttendanceSql.replace(tx, TestDatabase.CLOCK, course, attendance);
            return course;
        });
    }

    private void registerSeed(@Nullable Integer ownArea) {
        write(tx -> {
            add(tx, course("Grundutbildning", "GULF", 18, AUGUST, 33, null));
            add(tx, course("Lösningsfokuserade ledtrådar", null, null, FEBRUARY, 96, ownArea));
            add(tx, course("Lösningsfokuserat ledarskap", null, null, MARCH.plusDays(7), 6, null));
            return add(tx, course("Grundutbildning", "GULF", 17, MARCH, 18, null));
        });
    }

    private static Course.Content course(
            String name,
            @Nullable String series,
            @Nullable Integer number,
            LocalDate from,
            int participants,
            @Nullable Integer ownArea) {
        return new Course.Content(name, series, number, from, null, 3, "Förbundet", participants, ownArea);
    }

    private static UUID add(Write tx, Course.Content content) {
        UUID id = UUID.randomUUID();
        CourseSql.add(tx, id, content);
        return id;
    }

    private Table table() {
        return database.read(scope, tx -> facts.tables().getFirst().compute().apply(tx, request(AUGUST)));
    }

    private Evidence evidence(se.samklang.documents.SourceAddress address) {
        return database.read(scope, tx -> facts.evidence(tx, address)).orElseThrow();
    }

    private ReportRequest request(LocalDate to) {
        return new ReportRequest(
                "delarsrapport",
                scope.association(),
                new Period(LocalDate.of(2017, 1, 1), to),
                Instant.parse("2017-09-01T08:00:00Z"));
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
