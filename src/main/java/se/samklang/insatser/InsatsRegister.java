package se.samklang.insatser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Reads and writes whole insatser: the row, its owners and its planned years. */
final class InsatsRegister {

    private InsatsRegister() {}

    private record Row(
            UUID id,
            String name,
            Direction direction,
            FollowUpGrain followUpGrain,
            String parties,
            String targetGroup,
            boolean esfFunded,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            int version) {}

    private record PlannedRow(int year, int participants) {}

    private record OwnerRow(
            @Nullable UUID memberId, @Nullable String name) {}

    static Optional<InsatsDraft> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT i.id, i.name, i.direction, i.follow_up_grain, array_to_string(i.party_kinds, ',') AS parties,
                       i.target_group, i.esf_funded, i.from_date, i.to_date, i.version
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND i.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> draft(tx, row));
    }

    static int insert(Write tx, InsatsDraft draft) {
        int inserted = tx.sql("""
                INSERT INTO insatser.insats
                  (association_id, id, name, direction, follow_up_grain, party_kinds, target_group, esf_funded,
                   from_date, to_date)
                VALUES
                  (:association, :id, :name, :direction, :grain, string_to_array(:parties, ','), :target, :esf,
                   :from, :to)
                """)
                .param("association", tx.scope().association())
                .param("id", draft.id())
                .param("name", draft.name())
                .param("direction", draft.direction().name())
                .param("grain", draft.followUpGrain().name())
                .param("parties", String.join(",", draft.parties()))
                .param("target", draft.targetGroup())
                .param("esf", draft.isEsf())
                .param("from", draft.fromDate())
                .param("to", draft.toDate())
                .update();
        insertParts(tx, draft);
        return inserted;
    }

    /** False where another has changed the insats since the draft's version. */
    static boolean update(Write tx, InsatsDraft draft) {
        int changed = tx.sql("""
                UPDATE insatser.insats
                SET name = :name, direction = :direction, follow_up_grain = :grain,
                    party_kinds = string_to_array(:parties, ','), target_group = :target, esf_funded = :esf,
                    from_date = :from, to_date = :to, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", draft.id())
                .param("version", draft.version())
                .param("name", draft.name())
                .param("direction", draft.direction().name())
                .param("grain", draft.followUpGrain().name())
                .param("parties", String.join(",", draft.parties()))
                .param("target", draft.targetGroup())
                .param("esf", draft.isEsf())
                .param("from", draft.fromDate())
                .param("to", draft.toDate())
                .update();
        if (changed == 1) {
            InsatsDraft present = find(tx, draft.id()).orElseThrow();
            if (!present.owners().equals(draft.owners()) || !present.planned().equals(draft.planned())) {
                deleteParts(tx, draft.id());
                insertParts(tx, draft);
            }
        }
        return changed == 1;
    }

    static int delete(Write tx, UUID id) {
        deleteParts(tx, id);
        tx.sql("""
                DELETE FROM insatser.lead
                WHERE association_id = :association
                  AND insats_id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
        return tx.sql("""
                DELETE FROM insatser.insats
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** Keeps others from registering in the insats, or changing it, until the transaction is over. */
    static void hold(Write tx, UUID id) {
        tx.sql("""
                SELECT i.id
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND i.id = :id
                FOR UPDATE
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query()
                .listOfRows();
    }

    private static void insertParts(Write tx, InsatsDraft draft) {
        List<InsatsDraft.Owner> owners = draft.owners();
        for (int position = 0; position < owners.size(); position++) {
            tx.sql("""
                    INSERT INTO insatser.owner (association_id, id, insats_id, member_id, name, position)
                    VALUES (:association, :id, :insats, :member, :name, :position)
                    """)
                    .param("association", tx.scope().association())
                    .param("id", nextId(tx))
                    .param("insats", draft.id())
                    .param("member", owners.get(position).memberId())
                    .param("name", owners.get(position).name())
                    .param("position", position)
                    .update();
        }
        draft.planned()
                .forEach((year, participants) -> tx.sql("""
                INSERT INTO insatser.planned_year (association_id, id, insats_id, year, participants)
                VALUES (:association, :id, :insats, :year, :participants)
                """)
                        .param("association", tx.scope().association())
                        .param("id", nextId(tx))
                        .param("insats", draft.id())
                        .param("year", year)
                        .param("participants", participants)
                        .update());
    }

    private static void deleteParts(Write tx, UUID insats) {
        tx.sql("""
                DELETE FROM insatser.owner
                WHERE association_id = :association
                  AND insats_id = :insats
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .update();
        tx.sql("""
                DELETE FROM insatser.planned_year
                WHERE association_id = :association
                  AND insats_id = :insats
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .update();
    }

    private static InsatsDraft draft(Read tx, Row row) {
        return new InsatsDraft(
                row.id,
                row.name,
                row.direction,
                row.followUpGrain,
                row.parties.isEmpty() ? List.of() : List.of(row.parties.split(",")),
                row.targetGroup,
                row.esfFunded ? InsatsDraft.Financing.ESF : InsatsDraft.Financing.FORBUND,
                row.fromDate,
                row.toDate,
                owners(tx, row.id),
                planned(tx, row.id),
                row.version);
    }

    private static List<InsatsDraft.Owner> owners(Read tx, UUID insats) {
        return new ArrayList<>(tx
                .sql("""
                SELECT o.member_id, o.name
                FROM insatser.owner o
                WHERE o.association_id = :association
                  AND o.insats_id = :insats
                ORDER BY o.position, o.id
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .query(OwnerRow.class)
                .list()
                .stream()
                .map(owner -> new InsatsDraft.Owner(owner.memberId, owner.name))
                .toList());
    }

    private static Map<Integer, Integer> planned(Read tx, UUID insats) {
        Map<Integer, Integer> planned = new TreeMap<>();
        tx.sql("""
                SELECT y.year, y.participants
                FROM insatser.planned_year y
                WHERE y.association_id = :association
                  AND y.insats_id = :insats
                ORDER BY y.year
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .query(PlannedRow.class)
                .list()
                .forEach(row -> planned.put(row.year, row.participants));
        return planned;
    }

    private static UUID nextId(Write tx) {
        return Ids.next(java.time.Clock.fixed(tx.now(), java.time.ZoneOffset.UTC));
    }
}
