package se.samklang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class FenceTest {

    private final Database database = TestDatabase.database();

    @Test
    void a_session_without_a_scope_sees_no_förbund() {
        TestDatabase.newAssociation();

        Long seen = JdbcClient.create(TestDatabase.dataSource())
                .sql("SELECT count(*) FROM association.member")
                .query(Long.class)
                .single();

        assertThat(seen).isZero();
    }

    @Test
    void a_förbund_sees_its_own_rows_and_no_others() {
        Scope mine = TestDatabase.newAssociation();
        TestDatabase.newAssociation();

        long members = database.read(mine, tx -> count(tx, "SELECT count(*) FROM association.member"));
        long associations = database.read(mine, tx -> count(tx, "SELECT count(*) FROM association.association"));

        assertThat(members).isEqualTo(3);
        assertThat(associations).isEqualTo(1);
    }

    @Test
    void the_application_role_can_neither_pass_the_fence_nor_own_a_table() {
        Boolean exempt = JdbcClient.create(TestDatabase.dataSource())
                .sql("SELECT rolsuper OR rolbypassrls OR rolcreaterole FROM pg_roles WHERE rolname = current_user")
                .query(Boolean.class)
                .single();
        Long owned = JdbcClient.create(TestDatabase.dataSource())
                .sql(
                        "SELECT count(*) FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)")
                .query(Long.class)
                .single();

        assertThat(exempt).isFalse();
        assertThat(owned).isZero();
    }

    @Test
    void a_row_cannot_be_written_into_another_förbund() {
        Scope mine = TestDatabase.newAssociation();
        Scope theirs = TestDatabase.newAssociation();

        assertThatThrownBy(() -> database.write(
                        mine,
                        "Smugglade",
                        tx -> tx.sql("""
                        INSERT INTO association.member (association_id, id, name, party_kind, position)
                        VALUES (:theirs, :id, 'Fel', 'REGION', 9)
                        """)
                                .param("theirs", theirs.association())
                                .param("id", UUID.randomUUID())
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_record_of_changes_cannot_be_altered() {
        Scope mine = TestDatabase.newAssociation();

        assertThatThrownBy(() -> database.write(
                        mine,
                        "Städade spår",
                        tx -> tx.sql("DELETE FROM database.change").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.write(
                        mine,
                        "Ändrade spår",
                        tx -> tx.sql("UPDATE database.act SET actor = 'X'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_read_cannot_write() {
        Scope mine = TestDatabase.newAssociation();

        assertThatThrownBy(() -> database.read(
                        mine,
                        tx -> tx.sql("UPDATE association.member SET position = 1")
                                .update()))
                .rootCause()
                .hasMessageContaining("read-only");
    }

    @Test
    void a_deletion_is_recorded_and_can_be_taken_back() {
        Scope mine = TestDatabase.newAssociation();
        UUID act = database.write(mine, "Raderade medlem", tx -> {
            tx.sql("DELETE FROM association.member WHERE name = 'Sala kommun'").update();
            return tx.actId();
        });

        Optional<String> refusal = database.write(mine, "Ångrade", tx -> Acts.undo(tx, act));
        Optional<String> again = database.write(mine, "Ångrade", tx -> Acts.undo(tx, act));

        assertThat(refusal).isEmpty();
        assertThat(again).contains("Åtgärden är redan ångrad.");
        long members = database.read(mine, tx -> count(tx, "SELECT count(*) FROM association.member"));
        assertThat(members).isEqualTo(3);
    }

    @Test
    void an_act_is_not_undone_when_a_row_was_changed_since() {
        Scope mine = TestDatabase.newAssociation();
        UUID act = database.write(mine, "Flyttade", tx -> {
            tx.sql("UPDATE association.member SET position = 7 WHERE name = 'Sala kommun'")
                    .update();
            return tx.actId();
        });
        database.write(
                mine,
                "Flyttade igen",
                tx -> tx.sql("UPDATE association.member SET position = 8 WHERE name = 'Sala kommun'")
                        .update());

        Optional<String> refusal = database.write(mine, "Ångrade", tx -> Acts.undo(tx, act));

        assertThat(refusal).hasValueSatisfying(reason -> assertThat(reason).contains("ändrats igen"));
    }

    @Test
    void every_change_says_who_when_before_and_after() {
        Scope mine = TestDatabase.newAssociation();
        UUID member = database.read(
                mine,
                tx -> tx.sql("SELECT id FROM association.member WHERE name = 'Sala kommun'")
                        .query(UUID.class)
                        .single());
        database.write(
                mine,
                "Bytte plats",
                tx -> tx.sql("UPDATE association.member SET position = 5 WHERE id = :id")
                        .param("id", member)
                        .update());

        var changes = database.read(mine, tx -> Acts.ofRow(tx, "association", "member", member));

        assertThat(changes).hasSize(2);
        assertThat(changes.getFirst().title()).isEqualTo("Bytte plats");
        assertThat(changes.getFirst().actor()).isEqualTo("Test Testsson");
        assertThat(changes.getFirst().before()).contains("\"position\": 1");
        assertThat(changes.getFirst().after()).contains("\"position\": 5");
    }

    private static long count(Read tx, String statement) {
        return tx.sql(statement).query(Long.class).single();
    }
}
