package se.samklang.meetings.summons;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/**
 * What has changed in a meeting since it was called, from the record of changes: what was changed back again has not
 * changed.
 */
final class SummonsChanges {

    private SummonsChanges() {}

    /** Since the meeting was last called; empty where it has not been. */
    static List<String> sinceLatest(Read tx, UUID meeting) {
        return SummonsSql.latest(tx, meeting).map(summons -> since(tx, summons)).orElse(List.of());
    }

    /** In sentences: first the meeting, then its items, then its papers. */
    private static List<String> since(Read tx, Summons summons) {
        List<String> sentences = new ArrayList<>();
        List<Change> changes = changes(tx, summons.meetingId(), summons.id());
        changes.stream().filter(Change::isTold).map(Change::sentence).forEach(sentences::add);
        if (changes.stream().anyMatch(Change::moved)) {
            sentences.add("Ärendenas ordning är ändrad.");
        }
        return List.copyOf(sentences);
    }

    /** @param moved another place in the agenda; @param replaced another file */
    private record Change(
            String tableName,
            @Nullable String titleWas,
            @Nullable String titleIs,
            boolean added,
            boolean removed,
            boolean changed,
            boolean moved,
            boolean replaced) {

        boolean isTold() {
            return added != removed || (!added && (changed || replaced));
        }

        String sentence() {
            return switch (tableName) {
                case "agenda_item" -> said("Nytt ärende: ", "Borttaget ärende: ", "Ändrat ärende: ");
                case "attachment" ->
                    said("Ny bilaga: ", "Borttagen bilaga: ", replaced ? "Utbytt bilaga: " : "Ändrad bilaga: ");
                default -> "Mötets tid, plats eller rubrik är ändrad.";
            };
        }

        private String said(String isNew, String isGone, String isOther) {
            return removed ? isGone + titleWas + "." : (added ? isNew : isOther) + titleIs + ".";
        }
    }

    private static List<Change> changes(Read tx, UUID meeting, UUID summons) {
        return tx.sql("""
                SELECT t.table_name,
                       t.was ->> 'title' AS title_was,
                       t.becomes ->> 'title' AS title_is,
                       t.was IS NULL AS added,
                       t.becomes IS NULL AS removed,
                       coalesce(t.was IS NOT NULL AND t.becomes IS NOT NULL AND EXISTS (
                         SELECT
                         FROM unnest(ARRAY['kind', 'title', 'background', 'proposal', 'presenter', 'agenda_item_id',
                                           'meeting_date', 'from_time', 'to_time', 'place']) AS f (field)
                         WHERE t.was -> f.field IS DISTINCT FROM t.becomes -> f.field), false) AS changed,
                       coalesce(t.was ->> 'position' <> t.becomes ->> 'position', false) AS moved,
                       coalesce(t.was ->> 'file_id' <> t.becomes ->> 'file_id', false) AS replaced
                FROM (SELECT c.table_name, c.row_id,
                             (array_agg(c.before ORDER BY c.id))[1] AS was,
                             (array_agg(c.after ORDER BY c.id DESC))[1] AS becomes
                      FROM database.change c
                      WHERE c.association_id = :association
                        AND c.schema_name = 'meetings'
                        AND c.table_name IN ('meeting', 'agenda_item', 'attachment')
                        AND coalesce(c.after, c.before) ->> CASE c.table_name WHEN 'meeting' THEN 'id' ELSE 'meeting_id' END
                            = :meeting
                        AND c.id > (SELECT max(s.id)
                                    FROM database.change s
                                    WHERE s.association_id = :association
                                      AND s.row_id = :summons
                                      AND s.table_name = 'summons')
                      GROUP BY c.table_name, c.row_id) t
                WHERE t.was IS NOT NULL
                   OR t.becomes IS NOT NULL
                ORDER BY array_position(ARRAY['meeting', 'agenda_item', 'attachment'], t.table_name),
                         coalesce(t.becomes, t.was) ->> 'title' COLLATE "sv-SE-x-icu", t.row_id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting.toString())
                .param("summons", summons)
                .query(Change.class)
                .list();
    }
}
