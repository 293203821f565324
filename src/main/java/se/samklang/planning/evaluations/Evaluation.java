package se.samklang.planning.evaluations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;

/**
 * An evaluation of an insats or of the förbund itself.
 *
 * @param insats name of the insats, null for the förbund itself
 */
record Evaluation(UUID id, @Nullable String insats, Content content, int version) {

    static final String ASSOCIATION = "Förbundet";

    /**
     * What can be said of it.
     *
     * @param insatsId null for the förbund itself
     * @param period the time that is evaluated
     * @param assessor who judges it from outside
     * @param deliveredDate when it was handed over, null until then
     * @param result what came of it, null while nothing is told
     * @param decided what the board made of it, or that it was to be done
     */
    record Content(
            @Nullable UUID insatsId,
            String title,
            EvaluationModel model,
            Period period,
            LocalDate dueDate,
            @Nullable String responsible,
            @Nullable String assessor,
            @Nullable LocalDate deliveredDate,
            @Nullable String result,
            Decided decided) {

        /** Model and, where somebody outside is named, who. */
        String modelPrinted() {
            return assessor == null ? model.label() : model.label() + ", " + assessor;
        }

        /** The same with a typed decision as the one of the register it is. */
        Content registered(Read tx) {
            return new Content(
                    insatsId,
                    title,
                    model,
                    period,
                    dueDate,
                    responsible,
                    assessor,
                    deliveredDate,
                    result,
                    decided.registered(tx));
        }
    }

    String subject() {
        return insats == null ? ASSOCIATION : insats;
    }

    /** Before it is handed over a decision is about doing it, and changes nothing. */
    Standing standing(LocalDate today) {
        if (content.deliveredDate() == null) {
            return content.dueDate().isBefore(today) ? Standing.LATE : Standing.PLANNED;
        }
        return content.decided().equals(Decided.NOT) ? Standing.DELIVERED : Standing.DECIDED;
    }

    String duePrinted() {
        return SwedishDate.print(content.dueDate());
    }
}
