package se.samklang.meetings.agenda;

import java.util.UUID;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Where the paragraphs of a calendar year begin and have come to. */
public final class SectionSeries {

    private static final int HIGHEST = 9_999;

    private SectionSeries() {}

    /** The number the year's next paragraph gets. */
    public static int next(Read tx, int year) {
        return tx.sql("""
                SELECT coalesce(max(s.last_number), 0) + 1
                FROM meetings.section_series s
                WHERE s.association_id = :association
                  AND s.calendar_year = :year
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** What a person wrote as the first paragraph of a year whose earlier meetings are not in the program; empty is 1. */
    public static int first(String written) {
        String digits = written.strip();
        if (digits.isEmpty()) {
            return 1;
        }
        if (!digits.matches("[1-9][0-9]{0,3}")) {
            throw new Refused(
                    "forsta-paragraf",
                    "Första paragrafen skrivs som ett heltal från 1 till " + HIGHEST + ", till exempel 17.");
        }
        return Integer.parseInt(digits);
    }

    /** Lets the year's series begin at a number; one that has begun goes on from where it is. */
    static void begin(Write tx, UUID id, int year, int first) {
        if (first == 1) {
            return;
        }
        int begun = tx.sql("""
                INSERT INTO meetings.section_series (association_id, id, calendar_year, last_number)
                VALUES (:association, :id, :year, :before)
                ON CONFLICT (association_id, calendar_year) DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", year)
                .param("before", first - 1)
                .update();
        if (begun == 0) {
            throw new Refused(
                    "paborjad-paragrafserie",
                    "Paragrafserien för " + year + " är redan påbörjad och fortsätter efter § " + (next(tx, year) - 1)
                            + ". Lämna första paragraf tom.");
        }
    }
}
