package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.association.Associations;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.notices.Notices;

/** The demonstration on a day in its third year: what has been is verified and announced, what is to come is not. */
class DemonstrationTest {

    private static final Clock AUTUMN = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), SwedishDate.STOCKHOLM);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void held_meetings_are_verified_and_the_notices_of_the_latest_are_still_up() {
        Settings settings = Settings.local(folder, 0);
        try (ConfigurableApplicationContext program = Program.serve(settings, Program.database(settings), AUTUMN)) {
            for (int start = 0; start < 2; start++) {
                Demonstration.fill(program);
                Demonstration.verifyMinutes(program);
            }
            Scope scope = Scope.of(
                    program.getBean(Associations.class)
                            .withNumber(Demonstration.NUMBER)
                            .orElseThrow()
                            .associationId(),
                    "Prov");
            Database database = program.getBean(Database.class);

            assertThat(database.<String>read(
                            scope, tx -> tx.sql("""
                                    SELECT concat_ws(' ',
                                             (SELECT count(*) FROM meetings.meeting g WHERE g.status = 'VERIFIED'),
                                             (SELECT count(*) FROM meetings.meeting g WHERE g.status = 'PLANNED'),
                                             (SELECT count(*) FROM notices.notice n),
                                             (SELECT count(*) FROM minutes.minutes_extract e),
                                             (SELECT count(*) FROM minutes.setting s))
                                    """).query(String.class).single()))
                    .isEqualTo("23 1 23 4 1");
            UUID newest = database.read(
                    scope,
                    tx -> program.getBean(Notices.class).newestOfMinutes(tx).orElseThrow());
            assertThat(database.read(scope, tx -> program.getBean(Notices.class).certificate(tx, newest))
                            .title())
                    .isEqualTo("Bevis om anslag");
            String url = "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
            assertThat(TestVisitor.text(new TestVisitor(url, Scope.outside("Ingen"), "").get("/anslagstavla")))
                    .contains("styrelsemöte 12 november 2026", "styrelsemöte 22 oktober 2026")
                    .doesNotContain("17 september 2026");
        }
    }
}
