package se.samklang.planning.evaluations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/** What must hold about an evaluation; each rule answers a sentence, or null where it holds. */
final class EvaluationRules {

    private EvaluationRules() {}

    static @Nullable String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null && to != null && to.isBefore(from)
                ? "Perioden kan inte sluta innan den börjar, " + SwedishDate.print(from) + "."
                : null;
    }

    static @Nullable String due(@Nullable LocalDate from, @Nullable LocalDate due) {
        return from != null && due != null && due.isBefore(from)
                ? "Utvärderingen kan inte vara klar innan perioden den avser börjar, " + SwedishDate.print(from) + "."
                : null;
    }

    static @Nullable String assessor(@Nullable EvaluationModel model, @Nullable String assessor) {
        if (model == EvaluationModel.SELF_AND_ASSESSOR && assessor == null) {
            return "Skriv vem som är extern medbedömare, eller välj en annan modell.";
        }
        return model == EvaluationModel.SELF && assessor != null
                ? "En självvärdering har ingen medbedömare. Välj modellen med extern medbedömare, eller lämna fältet"
                        + " tomt."
                : null;
    }

    static @Nullable String delivered(@Nullable LocalDate delivered, @Nullable String result, LocalDate today) {
        if (delivered == null) {
            return result == null ? null : "Skriv vilken dag utvärderingen lämnades. Den har ett resultat.";
        }
        return delivered.isAfter(today) ? "Dagen har inte varit än." : null;
    }
}
