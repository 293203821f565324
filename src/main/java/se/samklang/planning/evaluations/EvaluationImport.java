package se.samklang.planning.evaluations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Decided;

/**
 * Import kind {@code utvarderingar}. One that is there already, known by its insats, title and first day, gets the file's
 * content.
 */
@Component
final class EvaluationImport implements ImportKind {

    private static final Map<String, String> MODELS = new LinkedHashMap<>();

    static {
        MODELS.put("sjalvvardering", EvaluationModel.SELF.label());
        MODELS.put("medbedomare", EvaluationModel.SELF_AND_ASSESSOR.label());
        MODELS.put("extern", EvaluationModel.EXTERNAL.label());
    }

    private final Insatser insatser;

    EvaluationImport(Insatser insatser) {
        this.insatser = insatser;
    }

    @Override
    public String name() {
        return "utvarderingar";
    }

    @Override
    public String title() {
        return "Utvärderingar";
    }

    @Override
    public String list() {
        return EvaluationController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.optional("insats", "insatsens namn; tomt när förbundet självt utvärderas", "RESAM"),
                ImportColumn.required("rubrik", "vad utvärderingen kallas", "Utvärdering av RESAM"),
                ImportColumn.required("modell", String.join(", ", MODELS.keySet()), "medbedomare"),
                ImportColumn.required("datum", "första dagen som utvärderas", "2008-01-01"),
                ImportColumn.required("slutdatum", "sista dagen som utvärderas", "2008-06-30"),
                ImportColumn.required("klar_senast", "när den ska vara klar", "2008-08-31"),
                ImportColumn.optional("ansvarig", "roll eller organisation", "Förbundets samordnare"),
                ImportColumn.optional("medbedomare", "extern medbedömare eller utvärderare", "Högskolan"),
                ImportColumn.optional("lamnad", "dagen den lämnades", "2008-08-20"),
                ImportColumn.optional("resultat", "vad den kom fram till", "Sex av tio …"),
                ImportColumn.optional("beslutad", "mötets dag", "2008-09-12"),
                ImportColumn.optional("paragraf", "beslutets paragraf", "§ 45"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Evaluation.Content> evaluations = new ArrayList<>();
        LocalDate today = SwedishDate.day(tx.now());
        for (ImportRow row : rows) {
            Evaluation.Content evaluation = read(tx, row, today);
            if (evaluation != null) {
                evaluations.add(evaluation);
            }
        }
        return new Plan(evaluations);
    }

    private Evaluation.@Nullable Content read(Read tx, ImportRow row, LocalDate today) {
        UUID insats = insats(tx, row);
        String title = row.text("rubrik", 300);
        EvaluationModel model = model(row.code("modell", MODELS));
        LocalDate from = row.date("datum");
        LocalDate to = row.date("slutdatum");
        LocalDate due = row.date("klar_senast");
        String responsible = row.text("ansvarig", 200);
        String assessor = row.text("medbedomare", 200);
        LocalDate delivered = row.date("lamnad");
        String result = row.longText("resultat", 50_000);
        Decided decided = new Decided(null, row.date("beslutad"), row.text("paragraf", 100));
        fault(row, "slutdatum", EvaluationRules.period(from, to));
        fault(row, "klar_senast", EvaluationRules.due(from, due));
        fault(row, "medbedomare", EvaluationRules.assessor(model, assessor));
        fault(row, "lamnad", EvaluationRules.delivered(delivered, result, today));
        if (title == null || model == null || from == null || to == null || due == null || to.isBefore(from)) {
            return null;
        }
        return new Evaluation.Content(
                insats, title, model, new Period(from, to), due, responsible, assessor, delivered, result, decided);
    }

    private @Nullable UUID insats(Read tx, ImportRow row) {
        String name = row.text("insats", 200);
        UUID id = name == null ? null : insatser.named(tx, name).map(Insats::id).orElse(null);
        if (name != null && id == null) {
            row.fault("insats", "OKAND_INSATS", "Det finns ingen insats med det namnet. Läs först in insatserna.");
        }
        return id;
    }

    private static void fault(ImportRow row, String column, @Nullable String sentence) {
        if (sentence != null) {
            row.fault(column, "ORIMLIGT", sentence);
        }
    }

    private static @Nullable EvaluationModel model(@Nullable String code) {
        return switch (code) {
            case "sjalvvardering" -> EvaluationModel.SELF;
            case "medbedomare" -> EvaluationModel.SELF_AND_ASSESSOR;
            case "extern" -> EvaluationModel.EXTERNAL;
            case null, default -> null;
        };
    }

    private record Plan(List<Evaluation.Content> evaluations) implements ImportPlan {
        @Override
        public int accepted() {
            return evaluations.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            evaluations.forEach(evaluation -> store(tx, clock, evaluation.registered(tx)));
        }

        private static void store(Write tx, Clock clock, Evaluation.Content content) {
            Evaluation present = EvaluationSql.within(tx, content.period()).stream()
                    .filter(each -> isSame(each.content(), content))
                    .findFirst()
                    .orElse(null);
            if (present == null) {
                EvaluationSql.add(tx, Ids.next(clock), content);
            } else {
                EvaluationSql.change(tx, present.id(), merged(content, present.content()), present.version());
            }
        }

        /** What the file leaves empty is left as it is. */
        private static Evaluation.Content merged(Evaluation.Content told, Evaluation.Content present) {
            boolean alone = told.model() == EvaluationModel.SELF;
            return new Evaluation.Content(
                    told.insatsId(),
                    told.title(),
                    told.model(),
                    told.period(),
                    told.dueDate(),
                    told.responsible() == null ? present.responsible() : told.responsible(),
                    told.assessor() == null && !alone ? present.assessor() : told.assessor(),
                    told.deliveredDate() == null ? present.deliveredDate() : told.deliveredDate(),
                    told.result() == null ? present.result() : told.result(),
                    told.decided().equals(Decided.NOT) ? present.decided() : told.decided());
        }

        private static boolean isSame(Evaluation.Content one, Evaluation.Content other) {
            return Objects.equals(one.insatsId(), other.insatsId())
                    && one.title().equals(other.title())
                    && one.period().from().equals(other.period().from());
        }
    }
}
