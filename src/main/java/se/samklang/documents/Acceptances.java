package se.samklang.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Findings people have accepted with a written reason. Accepting again replaces the reason. */
@Component
public class Acceptances {

    /**
     * Accepts a finding of a document.
     *
     * @throws Refused where no reason is written, or where no reason could do
     */
    public void accept(Write tx, String kind, Period period, Finding finding, String reason) {
        if (!finding.mayBeAccepted()) {
            throw new Refused(
                    "gar-inte-att-godta",
                    "Den anmärkningen går inte att godta. Rätta namnet på talet i texten, eller ta bort det.");
        }
        if (reason.isBlank()) {
            throw new Refused(
                    "godtagande-utan-orsak",
                    "Skriv varför avvikelsen godtas, till exempel ”rättas i nästa rapport”. Utan orsak står anmärkningen kvar.");
        }
        tx.sql("""
                INSERT INTO documents.acceptance
                  (association_id, id, kind, from_date, to_date, code, place, stated, computed, reason, accepted_by)
                VALUES
                  (:association, :id, :kind, :from, :to, :code, :place, :stated, :computed, :reason, :accepted_by)
                ON CONFLICT ON CONSTRAINT uq_acceptance_finding DO UPDATE
                SET reason = excluded.reason,
                    accepted_by = excluded.accepted_by
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC)))
                .param("kind", kind)
                .param("from", period.from())
                .param("to", period.to())
                .param("code", finding.code())
                .param("place", finding.where())
                .param("stated", finding.stated())
                .param("computed", finding.computed())
                .param("reason", reason.strip())
                .param("accepted_by", tx.scope().actor())
                .update();
    }

    /** What is accepted for a document, oldest first. */
    public List<Acceptance> of(Read tx, String kind, Period period) {
        return tx.sql("""
                SELECT a.code, a.place, a.stated, a.computed, a.reason, a.accepted_by, a.created_at
                FROM documents.acceptance a
                WHERE a.association_id = :association
                  AND a.kind = :kind
                  AND a.from_date = :from
                  AND a.to_date = :to
                ORDER BY a.created_at, a.id
                """)
                .param("association", tx.scope().association())
                .param("kind", kind)
                .param("from", period.from())
                .param("to", period.to())
                .query((row, number) -> new Acceptance(
                        row.getString("code"),
                        row.getString("place"),
                        row.getString("stated"),
                        row.getString("computed"),
                        row.getString("reason"),
                        row.getString("accepted_by"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
