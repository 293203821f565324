package se.samklang.database;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import se.samklang.base.OrganisationNumber;

/**
 * A real PostgreSQL for the tests, started once per run, empty when it starts. Tests share it and keep apart by each
 * making its own förbund.
 */
public final class TestDatabase {

    /** The day the tests live in. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2017-09-01T08:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(1000);

    private TestDatabase() {}

    public static Database database() {
        return Running.DATABASE;
    }

    public static DataSource dataSource() {
        return Running.RUNNING.dataSource();
    }

    /** The folder of the running test database, so that a whole application can be started on it. */
    public static RunningDatabase running() {
        return Running.RUNNING;
    }

    /** A new invented förbund with three members: two municipalities and a region. */
    public static Scope newAssociation() {
        UUID id = UUID.randomUUID();
        Scope scope = Scope.of(id, "Test Testsson");
        return database().write(scope, "Skapade testförbund", tx -> {
            Tenants.add(tx, id);
            tx.sql("""
                    INSERT INTO association.association (association_id, id, organisation_number, name, seat)
                    VALUES (:id, :id, :number, 'Provbygdens samordningsförbund', 'Provstad')
                    """).param("id", id).param("number", newOrganisationNumber()).update();
            member(tx, "Sala kommun", "MUNICIPALITY", "1981", 1);
            member(tx, "Fagersta kommun", "MUNICIPALITY", "1982", 2);
            member(tx, "Region Provland", "REGION", null, 3);
            return scope;
        });
    }

    /** An organisation number no other test has. */
    public static String newOrganisationNumber() {
        String nine = "222" + String.format(Locale.ROOT, "%06d", ORGANISATIONS.incrementAndGet());
        return IntStream.range(0, 10)
                .mapToObj(check -> nine + check)
                .filter(digits -> OrganisationNumber.read(digits).isValue())
                .findFirst()
                .orElseThrow();
    }

    private static void member(
            Write tx, String name, String kind, @org.jspecify.annotations.Nullable String municipality, int position) {
        tx.sql("""
                INSERT INTO association.member
                  (association_id, id, name, party_kind, municipality_code, position)
                VALUES (:association, :id, :name, :kind, :municipality, :position)
                """)
                .param("association", tx.scope().association())
                .param("id", UUID.randomUUID())
                .param("name", name)
                .param("kind", kind)
                .param("municipality", municipality)
                .param("position", position)
                .update();
    }

    private static final class Running {
        static final RunningDatabase RUNNING = start();
        static final Database DATABASE = new Database(RUNNING.dataSource(), CLOCK);

        private static RunningDatabase start() {
            String external = System.getenv("SAMKLANG_TEST_DATABASE_URL");
            if (external != null) {
                return RunningDatabase.external(external);
            }
            Path target = Path.of("target");
            Path folder =
                    target.resolve("test-database-" + ProcessHandle.current().pid());
            DataFolder data = DataFolder.open(folder);
            RunningDatabase running = RunningDatabase.embedded(data, target.resolve("programs"));
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            return running;
        }
    }
}
