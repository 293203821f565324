package se.samklang.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Undoing;

class CourseImportTest {

    private static final String HEADER = "namn;serie;nummer;datum;slutdatum;dagar;organisation;deltagare;ur_omradet\n";

    private final Database database = TestDatabase.database();
    private final Imports imports = imports();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void courses_come_in_with_series_and_number() {
        store("Grundutbildning;GULF;17;2017-03-14;2017-03-16;3;Förbundet;18;12\nLedtrådar;;;2017-02-09;;;;96;\n");

        assertThat(courses())
                .extracting(Course::label, Course::participantCount, Course::participantCountOwnArea)
                .containsExactly(tuple("Ledtrådar", 96, null), tuple("Grundutbildning (GULF 17, mars)", 18, 12));
    }

    @Test
    void a_corrected_file_changes_its_courses_and_doubles_none() {
        store("Grundutbildning;GULF;17;2017-03-14;;;;18;\nLedtrådar;;;2017-02-09;;;;96;\n");
        store("Grundutbildning;GULF;17;2017-03-14;;;;19;\nledtrådar;;;2017-02-09;;;;96;\n");

        assertThat(courses()).extracting(Course::participantCount).containsExactly(96, 19);
        assertThat(courses()).extracting(Course::version).containsExactly(2, 2);
    }

    @Test
    void every_fault_is_said_with_what_would_be_right() {
        Receipt receipt =
                run("Kurs;;3;2017-03-14;;;;18;\nKurs;;;2017-03-14;2017-03-01;;;18;19\nKurs;;;2017-05-01;;0;;-1;\n"
                        + "Dag;;;2017-06-01;;;;5;\nDAG;;;2017-06-01;;;;6;\n");

        assertThat(receipt.findings())
                .extracting(Finding::code, Finding::line, Finding::column)
                .containsExactly(
                        tuple("ORIMLIGT", 2, "serie"),
                        tuple("ORIMLIGT", 3, "slutdatum"),
                        tuple("ORIMLIGT", 3, "ur_omradet"),
                        tuple("UTANFOR", 4, "dagar"),
                        tuple("UTANFOR", 4, "deltagare"),
                        tuple("DUBBLETT", 6, "namn"));
        assertThat(courses()).isEmpty();
    }

    private List<Course> courses() {
        return database.read(
                scope, tx -> CourseSql.begunBetween(tx, LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31)));
    }

    private void store(String rows) {
        assertThat(run(rows).findings().stream().map(Finding::message)).isEmpty();
    }

    private Receipt run(String rows) {
        byte[] content = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return imports.run(scope, "utbildningar", "utbildningar.csv", content, Imports.Mode.STORE);
    }

    private Imports imports() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(Imports.class, CourseImport.class);
        beans.refresh();
        return beans.getBean(Imports.class);
    }
}
