package se.samklang.meetings;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.RunningApplication;
import se.samklang.database.Database;
import se.samklang.database.Scope;

/** Members and mandates of an invented förbund. */
public final class GivenBoard {

    private GivenBoard() {}

    public static UUID member(Scope scope, String name, int position) {
        UUID id = UUID.randomUUID();
        write(scope, """
                INSERT INTO association.member (association_id, id, name, party_kind, position)
                VALUES (:association, :id, :name, 'REGION', :position)
                """, spec -> spec.param("id", id).param("name", name).param("position", position));
        return id;
    }

    public static UUID mandate(Scope scope, UUID member, String person, String office) {
        return mandate(scope, member, person, office, LocalDate.of(2010, 1, 1));
    }

    public static UUID mandate(Scope scope, UUID member, String person, String office, LocalDate from) {
        UUID id = UUID.randomUUID();
        write(
                scope,
                """
                INSERT INTO association.mandate (association_id, id, person_name, member_id, office, from_date)
                VALUES (:association, :id, :name, :member, :office, :from)
                """,
                spec -> spec.param("id", id)
                        .param("member", member)
                        .param("name", person)
                        .param("office", office)
                        .param("from", from));
        return id;
    }

    /** The holder leaves at the end of the day. */
    public static void ends(Scope scope, UUID mandate, LocalDate last) {
        write(scope, """
                UPDATE association.mandate
                SET to_date = :last,
                    departed = true
                WHERE association_id = :association
                  AND id = :id
                """, spec -> spec.param("id", mandate).param("last", last));
    }

    private static void write(Scope scope, String statement, UnaryOperator<StatementSpec> values) {
        RunningApplication.bean(Database.class)
                .write(
                        scope,
                        "Prov",
                        tx -> values.apply(tx.sql(statement)
                                        .param("association", tx.scope().association()))
                                .update());
    }
}
