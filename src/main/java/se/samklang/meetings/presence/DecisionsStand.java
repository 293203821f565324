package se.samklang.meetings.presence;

import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.database.Write;

/** What has been decided and who has voted still holds after a change of who was there, of jäv or of the order. */
public final class DecisionsStand {

    private DecisionsStand() {}

    /** Asked last in the transaction that changed the attendance, which rolls back where it does not hold. */
    public static void require(Write tx, UUID meeting) {
        Presence presence = PresenceSql.of(tx, meeting);
        for (MovementSql.Standing standing : MovementSql.standing(tx, meeting)) {
            ItemPresence item = presence.at(standing.agendaItemId());
            UUID voter = standing.attendanceId();
            Optional<Refusal> refusal = voter == null ? item.refusal() : item.whyNot(voter);
            if (refusal.isPresent()) {
                throw new Refused(
                        voter == null ? "beslut-star-inte" : "rost-star-inte",
                        "”" + standing.title() + "” är redan "
                                + (voter == null ? "beslutat" : "avgjort genom votering")
                                + " och skulle inte gälla efter ändringen. "
                                + refusal.get().sentence()
                                + " Ta först bort " + (voter == null ? "beslutet" : "rösten")
                                + " om ändringen är riktig.");
            }
        }
    }
}
