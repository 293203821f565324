package se.samklang.minutes;

import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** How the förbund verifies; one row, or none before anybody has said. */
final class SettingSql {

    private SettingSql() {}

    static Optional<Setting> find(Read tx) {
        return tx.sql("""
                SELECT s.signing_order, s.verification_days, s.storage_place, s.responsible, s.version
                FROM minutes.setting s
                WHERE s.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Setting.class)
                .optional();
    }

    /** The first, or the next version. 0 where somebody else changed it meanwhile. */
    static int put(Write tx, UUID id, Setting setting) {
        return tx.sql("""
                INSERT INTO minutes.setting
                  (association_id, id, signing_order, verification_days, storage_place, responsible)
                VALUES (:association, :id, :order, :days, :place, :responsible)
                ON CONFLICT (association_id) DO UPDATE
                SET signing_order = excluded.signing_order,
                    verification_days = excluded.verification_days,
                    storage_place = excluded.storage_place,
                    responsible = excluded.responsible,
                    version = setting.version + 1
                WHERE setting.version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("order", setting.signingOrder().name())
                .param("days", setting.verificationDays())
                .param("place", setting.storagePlace())
                .param("responsible", setting.responsible())
                .param("version", setting.version())
                .update();
    }
}
