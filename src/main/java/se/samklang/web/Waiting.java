package se.samklang.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samklang.database.Read;

/**
 * What a module knows to be waiting for somebody to do; a bean per module. It is asked each time somebody opens the
 * overview and answers from what is registered, in that page's transaction and with one statement: nothing is stored, so
 * nothing is left behind when the thing is done.
 */
public interface Waiting {

    /** Days before the due date from which a thing is urgent; minutes that have 14 days are it from their seventh. */
    int URGENT_DAYS = 7;

    /** What waits for the visitor, by due date, at most as many as asked for; and how many there are in all. */
    Part waits(Read tx, Asked asked);

    /**
     * @param today the Swedish day
     * @param limit at most as many entries are wanted
     */
    record Asked(Visitor visitor, LocalDate today, int limit) {}

    /** @param count of all that waits, those beyond the limit too */
    record Part(List<Entry> entries, int count) {

        /** That nothing waits. */
        public static final Part NOTHING = new Part(List.of(), 0);
    }

    /**
     * A thing that waits.
     *
     * @param sentence what is to be done or has not been done, in Swedish, without a full stop
     * @param detail more about it: who is waited for, which rule sets the day
     * @param dueDate the last day it can be done in time
     * @param path the page where it is done; shown only to who may open it
     */
    record Entry(String sentence, String detail, LocalDate dueDate, String path) {

        /** How many days too late it is; 0 on the last day, negative before. */
        public long daysLate(LocalDate today) {
            return ChronoUnit.DAYS.between(dueDate, today);
        }

        public Urgency urgency(LocalDate today) {
            long late = daysLate(today);
            return late > 0 ? Urgency.LATE : late >= -URGENT_DAYS ? Urgency.SOON : Urgency.LATER;
        }

        /** {@code 3 dagar försenat}, {@code I dag}, {@code I morgon}, {@code Om 5 dagar}. */
        public String words(LocalDate today) {
            long late = daysLate(today);
            if (late > 0) {
                return late == 1 ? "En dag försenat" : late + " dagar försenat";
            }
            return late == 0 ? "I dag" : late == -1 ? "I morgon" : "Om " + -late + " dagar";
        }
    }

    /** How pressing a thing is. Follows from the clock alone. */
    enum Urgency {
        LATE("Försenat"),
        SOON("Brådskar"),
        LATER("Kommer");

        private final String label;

        Urgency(String label) {
            this.label = label;
        }

        /** In Swedish. */
        public String label() {
            return label;
        }
    }
}
