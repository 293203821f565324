package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.MeasureOffer.Unit;
import se.samklang.documents.MeasureRequest.Base;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.planning.Goal;
import se.samklang.planning.PlanSql;

/** Import kind {@code matbara-mal}: the measurable targets of goals. One that is there already, known by its words, gets the file's content. */
@Component
final class TargetImport implements ImportKind {

    private static final Map<String, String> UNITS =
            Map.of("antal", "Antal", "procent", "Procent", "manader", "Månader", "kronor", "Kronor", "poang", "Poäng");
    private static final Map<String, String> BASES =
            Map.of("avslutade", "Avslutade", "paborjade", "Påbörjade", "alla", "Alla");

    private final MeasureCatalogue measures;

    TargetImport(MeasureCatalogue measures) {
        this.measures = measures;
    }

    @Override
    public String name() {
        return "matbara-mal";
    }

    @Override
    public String title() {
        return "Mätbara mål";
    }

    @Override
    public String list() {
        return "/planer";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "ett av planens år", "2008"),
                ImportColumn.required("mal", "rubriken på målet", "RESAM"),
                ImportColumn.required("matbart_mal", "vad som ska nås, i ord", "minst 50 % till arbete eller studier"),
                ImportColumn.optional(
                        "matt", "ett mått ur programmet, annars skrivs värdet in", "deltagare.arbete-studier"),
                ImportColumn.optional("enhet", "antal, procent, manader, kronor eller poang", "procent"),
                ImportColumn.optional("forandring", "ja om gränserna gäller förändringen mot året före", "nej"),
                ImportColumn.optional("lagst", "lägsta värde", "50"),
                ImportColumn.optional("hogst", "högsta värde", "20"),
                ImportColumn.optional("delvis", "delvis uppfyllt från", "40"),
                ImportColumn.optional("namnare", "avslutade, paborjade eller alla", "avslutade"),
                ImportColumn.optional("inom_manader", "inom så många månader från starten", "12"),
                ImportColumn.optional("fran", "egen period, första dag; annars året som bedöms", "2008-01-01"),
                ImportColumn.optional("till", "egen period, sista dag", "2008-06-30"),
                ImportColumn.optional("kon", "ja om kvinnor och män ska nå målet var för sig", "ja"),
                ImportColumn.optional("kalla", "källa för ett inskrivet värde", "försörjningsmåttet"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Target> targets = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (ImportRow row : rows) {
            Target target = read(tx, row);
            if (target != null && isFirst(row, target, lines)) {
                targets.add(target);
            }
        }
        return new Plan(targets);
    }

    private static boolean isFirst(ImportRow row, Target target, Map<String, Integer> lines) {
        Integer earlier = lines.putIfAbsent(target.goalId() + "|" + target.title(), row.line());
        if (earlier != null) {
            row.fault(
                    "matbart_mal",
                    "DUBBLETT",
                    "Samma mätbara mål finns redan på rad " + earlier + ". Behåll en av raderna.");
        }
        return earlier == null;
    }

    private static @Nullable BigDecimal number(ImportRow row, String column) {
        BigDecimal number = row.number(column);
        if (number != null && !TargetForm.fits(number)) {
            row.fault(column, "ORIMLIGT", TargetForm.TOO_EXACT);
            return null;
        }
        return number;
    }

    private @Nullable Target read(Read tx, ImportRow row) {
        UUID goal = goal(tx, row);
        String title = row.text("matbart_mal", 500);
        String measure = row.text("matt", 100);
        MeasureOffer offer = measures.find(measure).orElse(null);
        if (measure != null && offer == null) {
            row.fault(
                    "matt",
                    "OKANT_MATT",
                    "Det finns inget sådant mått. Välj något av: "
                            + String.join(", ", measures.choices().keySet()) + ".");
        }
        String source = row.text("kalla", 500);
        String unit = row.code("enhet", UNITS);
        String base = row.code("namnare", BASES);
        boolean change = Boolean.TRUE.equals(row.yesNo("forandring"));
        if (goal == null || title == null) {
            return null;
        }
        Target target = new Target(
                Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC)),
                goal,
                0,
                title,
                offer == null ? null : offer.id(),
                offer == null ? unit(unit) : offer.unit(),
                change ? Target.Basis.CHANGE : Target.Basis.LEVEL,
                number(row, "lagst"),
                number(row, "hogst"),
                number(row, "delvis"),
                base == null ? null : base(base),
                row.integer("inom_manader", 1, 120),
                Boolean.TRUE.equals(row.yesNo("kon")),
                row.date("fran"),
                row.date("till"),
                offer == null ? source : null,
                0);
        Map<String, String> faults = TargetRules.faults(target, offer);
        faults.forEach(
                (field, sentence) -> row.fault(field.equals("inom") ? "inom_manader" : field, "ORIMLIGT", sentence));
        return faults.isEmpty() ? target : null;
    }

    private static @Nullable UUID goal(Read tx, ImportRow row) {
        Integer year = row.integer("ar", 1990, 2100);
        String title = row.text("mal", 500);
        if (year == null || title == null) {
            return null;
        }
        List<UUID> goals = PlanSql.ofYear(tx, year).stream()
                .flatMap(plan -> PlanSql.goals(tx, plan.id()).stream())
                .filter(each -> each.title().equalsIgnoreCase(title))
                .map(Goal::id)
                .toList();
        if (goals.isEmpty()) {
            row.fault("mal", "OKANT_MAL", "Årets plan har inget mål med den rubriken.");
        } else if (goals.size() > 1) {
            row.fault(
                    "mal",
                    "TVETYDIGT",
                    "Årets plan har flera mål med den rubriken. Ge dem olika rubriker, eller skriv in det här för hand.");
        }
        return goals.size() == 1 ? goals.getFirst() : null;
    }

    private static Unit unit(@Nullable String code) {
        return switch (code == null ? "antal" : code) {
            case "procent" -> Unit.PERCENT;
            case "manader" -> Unit.MONTHS;
            case "kronor" -> Unit.KRONOR;
            case "poang" -> Unit.POINTS;
            default -> Unit.COUNT;
        };
    }

    private static Base base(String code) {
        return switch (code) {
            case "paborjade" -> Base.STARTED;
            case "alla" -> Base.ALL;
            default -> Base.ENDED;
        };
    }

    private record Plan(List<Target> targets) implements ImportPlan {
        @Override
        public int accepted() {
            return targets.size();
        }

        @Override
        public void store(Write tx) {
            for (Target target : targets) {
                Target present = TargetSql.of(tx, null, target.goalId()).stream()
                        .filter(each -> each.title().equals(target.title()))
                        .findFirst()
                        .orElse(null);
                if (present == null) {
                    TargetSql.add(tx, target);
                } else if (!target.at(present).says(present)) {
                    TargetSql.change(tx, target.at(present), present.version());
                }
            }
        }
    }
}
