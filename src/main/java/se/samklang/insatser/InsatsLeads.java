package se.samklang.insatser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Who leads an insats: may see and register in it also when leading insatser is all they do in the förbund. */
final class InsatsLeads {

    private InsatsLeads() {}

    record Lead(UUID id, UUID accountId, String name) {}

    private record Account(UUID id, String name) {}

    static List<Lead> of(Read tx, UUID insats) {
        return tx.sql("""
                SELECT l.id, l.account_id, a.name
                FROM insatser.lead l
                JOIN web.account a ON a.id = l.account_id
                WHERE l.association_id = :association
                  AND l.insats_id = :insats
                ORDER BY a.name COLLATE "sv-SE-x-icu", l.id
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .query(Lead.class)
                .list();
    }

    /** Accounts with the role that do not lead the insats yet. */
    static Map<String, String> possible(Read tx, UUID insats) {
        Map<String, String> possible = new LinkedHashMap<>();
        tx.sql("""
                SELECT a.id, a.name
                FROM web.account_role r
                JOIN web.account a ON a.id = r.account_id
                WHERE r.association_id = :association
                  AND r.role = 'INSATS_LEAD'
                  AND NOT EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = r.association_id
                                    AND l.insats_id = :insats
                                    AND l.account_id = r.account_id)
                ORDER BY a.name COLLATE "sv-SE-x-icu", a.id
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .query(Account.class)
                .list()
                .forEach(account -> possible.put(account.id.toString(), account.name));
        return possible;
    }

    static void add(Write tx, UUID id, UUID insats, UUID account) {
        tx.sql("""
                INSERT INTO insatser.lead (association_id, id, account_id, insats_id)
                VALUES (:association, :id, :account, :insats)
                ON CONFLICT DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("account", account)
                .param("insats", insats)
                .update();
    }

    static int remove(Write tx, UUID insats, UUID lead) {
        return tx.sql("""
                DELETE FROM insatser.lead
                WHERE association_id = :association
                  AND insats_id = :insats
                  AND id = :lead
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .param("lead", lead)
                .update();
    }
}
