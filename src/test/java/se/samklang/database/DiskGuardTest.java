package se.samklang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samklang.base.Refused;

/** While the disk is nearly full people read, and nothing more is written (fault F10). */
class DiskGuardTest {

    private static final long GIGABYTE = 1_000_000_000;

    @ParameterizedTest
    @CsvSource({
        // A small disk: one gigabyte is kept. A middling one: a twentieth. A big one: two gigabytes.
        "10, 999999999, true",
        "10, 1000000000, false",
        "30, 1499999999, true",
        "30, 1500000000, false",
        "2000, 1999999999, true",
        "2000, 2000000000, false"
    })
    void room_is_kept_for_what_the_database_must_write(long gigabytes, long free, boolean full) {
        DiskGuard guard = new NearlyFullDisk(gigabytes * GIGABYTE, free).guard();

        assertThat(guard.reason().isPresent()).isEqualTo(full);
    }

    @Test
    void nothing_is_written_until_there_is_room_again_and_reading_goes_on() {
        NearlyFullDisk disk = new NearlyFullDisk(40 * GIGABYTE, 412_000_000);
        Database database = new Database(TestDatabase.dataSource(), TestDatabase.CLOCK, disk.guard());
        Scope scope = TestDatabase.newAssociation();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> move(database, scope, "Nyköping"))
                .satisfies(refused -> assertThat(refused.refusal().sentence()).contains("412 MB", "skrivskyddat"));
        assertThat(database.protection()).isPresent();
        assertThat(seat(database, scope)).isEqualTo("Provstad");
        disk.leave(3 * GIGABYTE);
        move(database, scope, "Nyköping");

        assertThat(database.protection()).isEmpty();
        assertThat(seat(database, scope)).isEqualTo("Nyköping");
    }

    @Test
    void people_can_still_sign_in() {
        Database database = new Database(
                TestDatabase.dataSource(), TestDatabase.CLOCK, new NearlyFullDisk(40 * GIGABYTE, 0).guard());

        int rows = database.write(
                Scope.outside("Prov"),
                "Inloggning",
                tx -> tx.sql("SELECT 1").query(Integer.class).single());

        assertThat(rows).isOne();
    }

    private static void move(Database database, Scope scope, String seat) {
        database.<Integer>write(
                scope,
                "Flyttade",
                tx -> tx.sql("""
                UPDATE association.association
                SET seat = :seat
                WHERE association_id = :association
                """)
                        .param("seat", seat)
                        .param("association", tx.scope().association())
                        .update());
    }

    private static String seat(Database database, Scope scope) {
        return database.read(
                scope,
                tx -> tx.sql("""
                SELECT a.seat
                FROM association.association a
                WHERE a.association_id = :association
                """)
                        .param("association", tx.scope().association())
                        .query(String.class)
                        .single());
    }
}
