package se.samklang.planning.evaluations;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Decided;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** An evaluation as it is typed. */
final class EvaluationForm {

    static final Versions<Evaluation.Content> VERSIONS = Versions.<Evaluation.Content>none()
            .with("Rubrik", Evaluation.Content::title)
            .with("Modell", content -> content.model().label())
            .with("Från och med", content -> content.period().from())
            .with("Till och med", content -> content.period().to())
            .with("Klar senast", Evaluation.Content::dueDate)
            .with("Ansvarig", Evaluation.Content::responsible)
            .with("Medbedömare eller utvärderare", Evaluation.Content::assessor)
            .with("Lämnad", Evaluation.Content::deliveredDate)
            .with("Resultat", Evaluation.Content::result);

    private static final String[] FIELDS = {
        "insats",
        "rubrik",
        "modell",
        "fran",
        "till",
        "senast",
        "ansvarig",
        "medbedomare",
        "lamnad",
        "resultat",
        "beslut",
        "beslutad",
        "paragraf"
    };

    private EvaluationForm() {}

    /** @param insatser names by id */
    record Choices(Map<String, String> insatser, Map<String, String> decisions) {

        static Choices of(Read tx, Insatser insatser, @Nullable Evaluation evaluation) {
            Map<String, String> names = new LinkedHashMap<>();
            for (Insats insats : insatser.all(tx)) {
                names.put(insats.id().toString(), insats.name());
            }
            Decided decided =
                    evaluation == null ? Decided.NOT : evaluation.content().decided();
            return new Choices(names, decided.choices(tx, ""));
        }

        Map<String, String> models() {
            return EvaluationModel.choices();
        }
    }

    /** Meaningful only while the form is valid. */
    static Evaluation.Content read(Form form, Choices choices, LocalDate today) {
        form.only(FIELDS);
        String insats = form.optionalChoice("insats", choices.insatser());
        String title = form.line("rubrik", 300);
        String chosen = form.choice("modell", EvaluationModel.choices());
        EvaluationModel model = chosen.isEmpty() ? null : EvaluationModel.valueOf(chosen);
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.required("till", SwedishDate::read);
        LocalDate due = form.required("senast", SwedishDate::read);
        String responsible = form.optionalLine("ansvarig", 200);
        String assessor = form.optionalLine("medbedomare", 200);
        LocalDate delivered = form.optional("lamnad", SwedishDate::read);
        String result = form.text("resultat", 50_000);
        String told = result.isBlank() ? null : result;
        refuse(form, "till", EvaluationRules.period(from, to));
        refuse(form, "senast", EvaluationRules.due(from, due));
        refuse(form, "medbedomare", EvaluationRules.assessor(model, assessor));
        refuse(form, "lamnad", EvaluationRules.delivered(delivered, told, today));
        return new Evaluation.Content(
                insats == null ? null : UUID.fromString(insats),
                title,
                model == null ? EvaluationModel.SELF : model,
                form.isValid()
                        ? new Period(Objects.requireNonNull(from), Objects.requireNonNull(to))
                        : Period.ofYear(today.getYear()),
                Objects.requireNonNullElse(due, today),
                responsible,
                assessor,
                delivered,
                told,
                Decided.read(form, choices.decisions()));
    }

    static Form opened(Evaluation evaluation) {
        Evaluation.Content content = evaluation.content();
        Map<String, Object> fields = new LinkedHashMap<>(content.decided().fields());
        fields.put("insats", text(content.insatsId()));
        fields.put("rubrik", content.title());
        fields.put("modell", content.model().name());
        fields.put("fran", content.period().from());
        fields.put("till", content.period().to());
        fields.put("senast", content.dueDate());
        fields.put("ansvarig", text(content.responsible()));
        fields.put("medbedomare", text(content.assessor()));
        fields.put("lamnad", text(content.deliveredDate()));
        fields.put("resultat", text(content.result()));
        return Form.opened(evaluation.version(), fields);
    }

    private static void refuse(Form form, String field, @Nullable String sentence) {
        if (sentence != null) {
            form.refuse(field, sentence);
        }
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
