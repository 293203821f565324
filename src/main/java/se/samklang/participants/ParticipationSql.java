package se.samklang.participants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;
import tools.jackson.databind.json.JsonMapper;

/** The statements about single participations. */
final class ParticipationSql {

    private static final JsonMapper JSON = JsonMapper.shared();
    /** As many as one statement should store. */
    static final int CHUNK = 1_000;

    private ParticipationSql() {}

    static Optional<Participation> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT p.id, p.insats_id, p.code, p.sex, p.age_class, p.municipality_code, p.referrer, p.education,
                       p.support_duration, array_to_string(p.livelihoods_in, ',') AS livelihoods_in, p.occupation_in,
                       p.start_month, p.end_month, p.exit_reason, p.exit_kind,
                       array_to_string(p.livelihoods_out, ',') AS livelihoods_out, p.occupation_out, p.version
                FROM participants.participation p
                WHERE p.association_id = :association
                  AND p.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Participation.class)
                .optional();
    }

    /** False where another has changed it since the version. An ended participation is corrected, never reopened. */
    static boolean update(Write tx, Participation participation) {
        return tx.sql("""
                UPDATE participants.participation
                SET sex = :sex, age_class = :ageClass, municipality_code = :municipality, referrer = :referrer,
                    education = :education, support_duration = :duration,
                    livelihoods_in = string_to_array(:livelihoodsIn, ','), occupation_in = :occupationIn,
                    start_month = :start, end_month = :end, exit_reason = :reason, exit_kind = :kind,
                    livelihoods_out = string_to_array(:livelihoodsOut, ','), occupation_out = :occupationOut,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                  AND (end_month IS NULL OR CAST(:end AS date) IS NOT NULL)
                """)
                        .param("association", tx.scope().association())
                        .param("id", participation.id())
                        .param("version", participation.version())
                        .param("sex", participation.sex().name())
                        .param("ageClass", participation.ageClass())
                        .param("municipality", participation.municipalityCode())
                        .param("referrer", participation.referrer())
                        .param("education", participation.education())
                        .param("duration", participation.supportDuration())
                        .param("livelihoodsIn", participation.livelihoodsIn())
                        .param("occupationIn", participation.occupationIn())
                        .param("start", participation.startMonth())
                        .param("end", participation.endMonth())
                        .param("reason", participation.exitReason())
                        .param("kind", name(participation.exitKind()))
                        .param("livelihoodsOut", participation.livelihoodsOut())
                        .param("occupationOut", participation.occupationOut())
                        .update()
                == 1;
    }

    static int delete(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM participants.participation
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** Codes in use in the insats, for a check of many at once. */
    static List<String> codesOf(Read tx, UUID insats) {
        return tx.sql("""
                SELECT p.code
                FROM participants.participation p
                WHERE p.association_id = :association
                  AND p.insats_id = :insats
                ORDER BY p.code
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .query(String.class)
                .list();
    }

    /** The next free code of an insats and year, {@code FNS-2017-014}. Others wait for their turn meanwhile. */
    static String nextCode(Write tx, UUID insats, String prefix) {
        tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", "participants.code:" + insats)
                .query()
                .listOfRows();
        int last = tx.sql("""
                SELECT coalesce(max(p.code_serial), 0)
                FROM participants.participation p
                WHERE p.association_id = :association
                  AND p.insats_id = :insats
                  AND p.code_prefix = :prefix
                  AND p.code_serial IS NOT NULL
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .param("prefix", prefix)
                .query(Integer.class)
                .single();
        String serial = Integer.toString(last + 1);
        return prefix + "0".repeat(Math.max(0, 3 - serial.length())) + serial;
    }

    /** Lets PostgreSQL know at once how many there are now; for a few at a time its own rounds are enough. */
    static void analyze(Write tx) {
        tx.sql("SELECT participants.analyze_participation()").query().listOfRows();
    }

    /** Inserts up to {@link #CHUNK} participations. */
    static void insert(Write tx, List<Participation> participations) {
        String rows = JSON.writeValueAsString(
                participations.stream().map(ParticipationSql::fields).toList());
        tx.sql("""
                INSERT INTO participants.participation
                  (association_id, id, insats_id, code, sex, age_class, municipality_code, referrer, education,
                   support_duration, livelihoods_in, occupation_in, start_month, end_month, exit_reason, exit_kind,
                   livelihoods_out, occupation_out)
                SELECT :association, r.id, r.insats_id, r.code, r.sex, r.age_class, r.municipality_code, r.referrer,
                       r.education, r.support_duration, r.livelihoods_in, r.occupation_in, r.start_month, r.end_month,
                       r.exit_reason, r.exit_kind, r.livelihoods_out, r.occupation_out
                FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
                  id uuid, insats_id uuid, code text, sex text, age_class text, municipality_code text, referrer text,
                  education text, support_duration text, livelihoods_in text[], occupation_in text, start_month date,
                  end_month date, exit_reason text, exit_kind text, livelihoods_out text[], occupation_out text)
                """)
                .param("association", tx.scope().association())
                .param("rows", rows)
                .update();
    }

    private static Map<String, @Nullable Object> fields(Participation participation) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", participation.id().toString());
        fields.put("insats_id", participation.insatsId().toString());
        fields.put("code", participation.code());
        fields.put("sex", participation.sex().name());
        fields.put("age_class", participation.ageClass());
        fields.put("municipality_code", participation.municipalityCode());
        fields.put("referrer", participation.referrer());
        fields.put("education", participation.education());
        fields.put("support_duration", participation.supportDuration());
        fields.put("livelihoods_in", participation.in());
        fields.put("occupation_in", participation.occupationIn());
        fields.put("start_month", participation.startMonth().toString());
        fields.put("end_month", participation.endMonth() == null ? null : Objects.toString(participation.endMonth()));
        fields.put("exit_reason", participation.exitReason());
        fields.put("exit_kind", name(participation.exitKind()));
        fields.put("livelihoods_out", participation.out());
        fields.put("occupation_out", participation.occupationOut());
        return fields;
    }

    private static @Nullable String name(@Nullable ExitKind kind) {
        return kind == null ? null : kind.name();
    }
}
