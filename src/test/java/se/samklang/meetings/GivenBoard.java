package se.samklang.meetings;

import java.time.LocalDate;
import java.util.UUID;
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
                """, id, UUID.randomUUID(), name, "", position);
        return id;
    }

    public static UUID mandate(Scope scope, UUID member, String person, String office) {
        UUID id = UUID.randomUUID();
        write(scope, """
                INSERT INTO association.mandate (association_id, id, person_name, member_id, office, from_date)
                VALUES (:association, :id, :name, :member, :office, :from)
                """, id, member, person, office, 0);
        return id;
    }

    private static void write(
            Scope scope, String statement, UUID id, UUID member, String name, String office, int position) {
        RunningApplication.bean(Database.class)
                .write(
                        scope,
                        "Prov",
                        tx -> tx.sql(statement)
                                .param("association", tx.scope().association())
                                .param("id", id)
                                .param("member", member)
                                .param("name", name)
                                .param("office", office)
                                .param("position", position)
                                .param("from", LocalDate.of(2010, 1, 1))
                                .update());
    }
}
