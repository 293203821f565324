package se.samklang.participants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;
import se.samklang.participants.StatisticsSql.Subject;

/** What a reader of the figures must know of: missing answers, and counts that do not follow on each other. */
final class ParticipationFindings {

    private ParticipationFindings() {}

    static List<Finding> of(Read tx, Period period, Statistics statistics) {
        List<Finding> findings = new ArrayList<>();
        missingReasons(findings, statistics);
        missingDurations(findings, statistics);
        for (Gap gap : gaps(tx, period)) {
            findings.add(gap.finding());
        }
        return findings;
    }

    private static void missingReasons(List<Finding> findings, Statistics statistics) {
        long missing = statistics.persons(Subject.EXIT_REASON, null, SexGroup.ALL);
        if (missing > 0) {
            long ended = statistics.endedEpisodes();
            findings.add(new Finding(
                    "avslut-utan-anledning",
                    Severity.VARNING,
                    "avslutsanledningar",
                    SwedishNumber.print(ended) + " deltaganden är avslutade men avslutsanledning finns bara för "
                            + SwedishNumber.print(ended - missing) + ". Komplettera anledningen på de deltaganden som"
                            + " saknar den, eller låt raden Uppgift saknas stå kvar.",
                    SwedishNumber.print(ended),
                    SwedishNumber.print(ended - missing)));
        }
    }

    private static void missingDurations(List<Finding> findings, Statistics statistics) {
        long missing = statistics.persons(Subject.SUPPORT_DURATION, null, SexGroup.ALL);
        if (missing > 0) {
            long started = statistics.persons(Subject.SUPPORT_DURATION, SexGroup.ALL);
            findings.add(new Finding(
                    "nya-utan-tid-i-forsorjning",
                    Severity.INFO,
                    "tid-i-offentlig-forsorjning",
                    SwedishNumber.print(missing) + " av " + SwedishNumber.print(started)
                            + " nya deltaganden saknar uppgift om tid i offentlig försörjning.",
                    SwedishNumber.print(started),
                    SwedishNumber.print(started - missing)));
        }
    }

    /** Counts of an insats that do not begin where the earlier ones ended, or that reach over the period's edge. */
    private record Gap(
            UUID id,
            String insatsName,
            Sex sex,
            LocalDate fromDate,
            LocalDate toDate,
            long opening,
            long expected,
            String kind) {

        Finding finding() {
            String which = insatsName + ", " + sex.label() + ", " + fromDate + "–" + toDate;
            return kind.equals("EDGE")
                    ? new Finding(
                            "antal-over-periodgrans",
                            Severity.VARNING,
                            "deltagare-per-insats",
                            which + ": antalet går över rapportperiodens gräns och räknas inte med. Registrera det i"
                                    + " delar som följer perioden.",
                            null,
                            null)
                    : new Finding(
                            "antal-foljer-inte-pa-varandra",
                            Severity.VARNING,
                            "deltagare-per-insats",
                            which + ": ingående antal stämmer inte med det utgående antalet i tiden före.",
                            SwedishNumber.print(opening),
                            SwedishNumber.print(expected));
        }
    }

    private static List<Gap> gaps(Read tx, Period period) {
        return tx.sql("""
                WITH followed AS (
                  SELECT h.id, h.insats_id, h.sex, h.from_date, h.to_date, h.opening,
                         lag(h.opening + h.started - h.ended) OVER w AS expected
                  FROM participants.headcount h
                  WHERE h.association_id = :association
                    AND h.from_date <= :to
                  WINDOW w AS (PARTITION BY h.insats_id, h.sex ORDER BY h.from_date))
                SELECT f.id, i.name AS insats_name, f.sex, f.from_date, f.to_date, f.opening,
                       coalesce(f.expected, 0) AS expected,
                       CASE WHEN f.from_date < :from OR f.to_date > :to THEN 'EDGE' ELSE 'STEP' END AS kind
                FROM followed f
                JOIN insatser.insats i ON i.association_id = :association AND i.id = f.insats_id
                WHERE f.to_date >= :from
                  AND (f.from_date < :from OR f.to_date > :to OR f.expected <> f.opening)
                ORDER BY i.name COLLATE "sv-SE-x-icu", f.insats_id, f.from_date, f.sex, f.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(Gap.class)
                .list();
    }
}
