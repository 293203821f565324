package se.samklang.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Write;

/** Builds invented insatser, participations and counts with complete defaults. */
record Given(Write tx) {

    UUID insats(String name) {
        return insats(name, "INDIVIDUAL", "EPISODE");
    }

    UUID insats(String name, String direction, String grain) {
        UUID id = UUID.randomUUID();
        tx.sql("""
                INSERT INTO insatser.insats
                  (association_id, id, name, direction, follow_up_grain, from_date)
                VALUES (:association, :id, :name, :direction, :grain, DATE '2010-01-01')
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("name", name)
                .param("direction", direction)
                .param("grain", grain)
                .update();
        return id;
    }

    void headcount(UUID insats, String from, String to, String sex, int opening, int started, int ended) {
        tx.sql("""
                INSERT INTO participants.headcount
                  (association_id, id, insats_id, from_date, to_date, sex, opening, started, ended)
                VALUES (:association, :id, :insats, :from, :to, :sex, :opening, :started, :ended)
                """)
                .param("association", tx.scope().association())
                .param("id", UUID.randomUUID())
                .param("insats", insats)
                .param("from", LocalDate.parse(from))
                .param("to", LocalDate.parse(to))
                .param("sex", sex)
                .param("opening", opening)
                .param("started", started)
                .param("ended", ended)
                .update();
    }

    Episode participation(UUID insats, String code) {
        return new Episode(
                insats,
                code,
                "FEMALE",
                "1981",
                "1_3_ar",
                List.of("forsorjningsstod"),
                YearMonth.of(2017, 1),
                null,
                null,
                null,
                List.of());
    }

    /** A participation on its way into the database. */
    record Episode(
            UUID insats,
            String code,
            String sex,
            String municipality,
            @Nullable String duration,
            List<String> livelihoodsIn,
            YearMonth start,
            @Nullable YearMonth end,
            @Nullable String reason,
            @Nullable String kind,
            List<String> livelihoodsOut) {

        Episode of(String otherSex, String otherMunicipality) {
            return new Episode(
                    insats,
                    code,
                    otherSex,
                    otherMunicipality,
                    duration,
                    livelihoodsIn,
                    start,
                    end,
                    reason,
                    kind,
                    livelihoodsOut);
        }

        Episode entered(YearMonth month, @Nullable String otherDuration, String... livelihoods) {
            return new Episode(
                    insats,
                    code,
                    sex,
                    municipality,
                    otherDuration,
                    List.of(livelihoods),
                    month,
                    end,
                    reason,
                    kind,
                    livelihoodsOut);
        }

        Episode left(YearMonth month, @Nullable String otherReason, @Nullable String otherKind, String... livelihoods) {
            return new Episode(
                    insats,
                    code,
                    sex,
                    municipality,
                    duration,
                    livelihoodsIn,
                    start,
                    month,
                    otherReason,
                    otherKind,
                    List.of(livelihoods));
        }

        boolean isCounted() {
            return !"MISREGISTERED".equals(kind) && !"felregistrering".equals(reason);
        }

        UUID in(Write tx) {
            UUID id = UUID.randomUUID();
            tx.sql("""
                    INSERT INTO participants.participation
                      (association_id, id, insats_id, code, sex, municipality_code, support_duration, livelihoods_in,
                       start_month, end_month, exit_reason, exit_kind, livelihoods_out)
                    VALUES (:association, :id, :insats, :code, :sex, :municipality, :duration,
                            string_to_array(:livelihoodsIn, ','), :start, :end, :reason, :kind,
                            string_to_array(:livelihoodsOut, ','))
                    """)
                    .param("association", tx.scope().association())
                    .param("id", id)
                    .param("insats", insats)
                    .param("code", code)
                    .param("sex", sex)
                    .param("municipality", municipality)
                    .param("duration", duration)
                    .param("livelihoodsIn", String.join(",", livelihoodsIn))
                    .param("start", start.atDay(1))
                    .param("end", end == null ? null : end.atDay(1))
                    .param("reason", reason)
                    .param("kind", kind)
                    .param("livelihoodsOut", String.join(",", livelihoodsOut))
                    .update();
            return id;
        }
    }
}
