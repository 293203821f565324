package se.samklang.participants;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.insatser.InsatsUse;

/** Tells the register which insatser have participations or counts. */
@Component
final class Registrations implements InsatsUse {

    @Override
    public boolean isUsed(Read tx, UUID insatsId) {
        return tx.sql("""
                SELECT EXISTS (SELECT
                               FROM participants.participation p
                               WHERE p.association_id = :association
                                 AND p.insats_id = :insats)
                    OR EXISTS (SELECT
                               FROM participants.headcount h
                               WHERE h.association_id = :association
                                 AND h.insats_id = :insats)
                """)
                .param("association", tx.scope().association())
                .param("insats", insatsId)
                .query(Boolean.class)
                .single();
    }
}
