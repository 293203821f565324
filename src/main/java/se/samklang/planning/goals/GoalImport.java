package se.samklang.planning.goals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import se.samklang.planning.GoalLevel;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;

/**
 * Import kind {@code mal}: plans with their aims and goals, and what came of them. A plan, an aim or a goal that is there
 * already, known by its year, number and title, gets the file's content.
 */
@Component
final class GoalImport implements ImportKind {

    private static final Map<String, String> LEVELS =
            Map.of("mal", "Mål", "insats", "Mål för en insats", "omrade", "Övergripande mål");
    private static final Map<String, String> STATUSES =
            Map.of("uppfyllt", "Uppfyllt", "delvis_uppfyllt", "Delvis uppfyllt", "ej_uppfyllt", "Ej uppfyllt");

    /** So many years after its first a plan may have its last. */
    private static final int LONGEST_PLAN = 9;

    private static final int LONGEST_OUTCOME = 20_000;

    private final Insatser insatser;

    GoalImport(Insatser insatser) {
        this.insatser = insatser;
    }

    @Override
    public String name() {
        return "mal";
    }

    @Override
    public String title() {
        return "Planer och mål";
    }

    @Override
    public String list() {
        return "/planer";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("plan", "planens rubrik", "Verksamhetsplan 2019"),
                ImportColumn.required("fran_ar", "planens första år", "2019"),
                ImportColumn.optional("till_ar", "planens sista år", "2019"),
                ImportColumn.optional("slag", "vad inriktningen kallas", "Målinriktning"),
                ImportColumn.optional("nummer", "inriktningens nummer", "1"),
                ImportColumn.optional("inriktning", "inriktningens rubrik", "Att utveckla samverkanskultur"),
                ImportColumn.optional("inriktningstext", "inriktningens text", "För att samordning ska utvecklas …"),
                ImportColumn.required("mal", "målets rubrik", "Att stödja nätverk mellan sektorerna"),
                ImportColumn.optional("niva", "mal, insats eller omrade", "mal"),
                ImportColumn.optional("insats", "insatsens namn, för ett mål på en insats", "RESAM"),
                ImportColumn.optional("text", "mer om målet", "Teamet möter arbetslösa …"),
                ImportColumn.optional(
                        "punkter", "målets punkter, flera skiljs med |", "formella nätverk|informella nätverk"),
                ImportColumn.optional("ansvarig", "roll eller organisation", "Förbundschefen"),
                ImportColumn.optional("ar", "året utfallet gäller", "2019"),
                ImportColumn.optional("utfall", "vad som blev av målet", "Nio möten har hållits."),
                ImportColumn.optional("punkternas_utfall", "ett för varje punkt, skiljs med |", "inflödet minskade|"),
                ImportColumn.optional("status", "uppfyllt, delvis_uppfyllt eller ej_uppfyllt", "uppfyllt"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<ImportedGoal> goals = new ArrayList<>();
        Map<Integer, OperationalPlan> plans = new HashMap<>();
        PlanSql.all(tx).forEach(plan -> years(plan.fromYear(), plan.toYear()).forEach(year -> plans.put(year, plan)));
        Map<String, Integer> lines = new HashMap<>();
        for (ImportRow row : rows) {
            ImportedGoal goal = read(tx, row);
            if (goal != null && isOfOnePlan(row, goal.plan(), plans) && isFirst(row, goal, lines)) {
                goals.add(goal);
            }
        }
        return new Plan(goals);
    }

    private static IntStream years(int from, int to) {
        return IntStream.rangeClosed(from, to);
    }

    /** Every year has one plan, there already or further up in the file. */
    private static boolean isOfOnePlan(ImportRow row, PlanWriteSql.Content told, Map<Integer, OperationalPlan> plans) {
        OperationalPlan other = years(told.fromYear(), told.toYear())
                .mapToObj(plans::get)
                .filter(Objects::nonNull)
                .filter(plan -> plan.fromYear() != told.fromYear() || plan.toYear() != told.toYear())
                .findFirst()
                .orElse(null);
        if (other != null) {
            row.fault(
                    "fran_ar",
                    "AR_UPPTAGET",
                    "Ett av åren hör redan till planen ”" + other.title() + "” för " + other.years()
                            + ". Skriv samma år som den.");
            return false;
        }
        years(told.fromYear(), told.toYear())
                .forEach(year -> plans.putIfAbsent(
                        year, new OperationalPlan(new UUID(0, 0), told.title(), told.fromYear(), told.toYear(), 1)));
        return true;
    }

    /** A goal stands once for each year it is told of. */
    private static boolean isFirst(ImportRow row, ImportedGoal goal, Map<String, Integer> lines) {
        ImportedGoal.Aimed aim = goal.aim();
        String under = aim == null ? "" : aim.heading() + "|" + (aim.number() == null ? aim.title() : aim.number());
        String key = String.join(
                "|",
                String.valueOf(goal.plan().fromYear()),
                under,
                String.valueOf(goal.content().insatsId()),
                goal.content().title(),
                String.valueOf(goal.year()));
        Integer earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            row.fault("mal", "DUBBLETT", "Samma mål och år finns redan på rad " + earlier + ". Behåll en av raderna.");
        }
        return earlier == null;
    }

    private @Nullable ImportedGoal read(Read tx, ImportRow row) {
        String plan = row.text("plan", 200);
        Integer from = row.integer("fran_ar", 1990, 2100);
        Integer to = row.integer("till_ar", 1990, 2100);
        String title = row.text("mal", 500);
        String level = row.code("niva", LEVELS);
        UUID insats = insats(tx, row);
        Integer year = row.integer("ar", 1990, 2100);
        String status = row.code("status", STATUSES);
        List<String> points = row.texts("punkter", 2_000);
        ImportedGoal.Aimed aim = aim(row);
        if (from != null && to != null && to < from) {
            row.fault("till_ar", "ORIMLIGT", "Planens sista år kan inte vara före det första.");
        }
        if (from != null && to != null && to > from + LONGEST_PLAN) {
            row.fault("till_ar", "ORIMLIGT", "En plan gäller högst tio år.");
        }
        List<String> outcomes = outcomes(row);
        if (points.size() > GoalForm.MOST_POINTS) {
            row.fault("punkter", "FOR_MANGA", "Ett mål kan ha högst " + GoalForm.MOST_POINTS + " punkter.");
        }
        if (!outcomes.isEmpty() && points.isEmpty()) {
            row.fault("punkter", "SAKNAS", "Skriv målets punkter också, så att varje utfall hamnar vid sin punkt.");
        } else if (outcomes.stream().anyMatch(each -> each.length() > LONGEST_OUTCOME)) {
            row.fault("punkternas_utfall", "FOR_LANG", "Ett utfall för en punkt får ha högst 20 000 tecken.");
        } else if (outcomes.size() > points.size()) {
            row.fault(
                    "punkternas_utfall",
                    "ORIMLIGT",
                    "Målet har " + points.size() + " punkter men " + outcomes.size()
                            + " utfall. Skriv ett för varje punkt, tomt mellan strecken för en utan.");
        }
        if (aim == null && (level == null || level.equals("mal"))) {
            row.fault("inriktning", "SAKNAS", "Ett mål står under en inriktning. Skriv inriktningens rubrik.");
        }
        if ("insats".equals(level) != (insats != null)) {
            row.fault(
                    "insats",
                    "ORIMLIGT",
                    "Insats och nivå hör ihop: ett mål på nivån insats har en insats, andra ingen.");
        }
        if (year != null && from != null && (year < from || year > (to == null ? from : to))) {
            row.fault("ar", "ORIMLIGT", "Året ska vara ett av planens år.");
        }
        if (plan == null || from == null || title == null) {
            return null;
        }
        return new ImportedGoal(
                new PlanWriteSql.Content(plan, from, to == null ? from : to),
                aim,
                new GoalContent(
                        null,
                        level(level),
                        insats,
                        title,
                        Objects.requireNonNullElse(row.longText("text", 20_000), ""),
                        row.text("ansvarig", 200),
                        points,
                        List.of()),
                year == null ? from : year,
                Objects.requireNonNullElse(row.longText("utfall", 50_000), ""),
                outcomes,
                status == null ? null : status(status));
    }

    private static ImportedGoal.@Nullable Aimed aim(ImportRow row) {
        String title = row.text("inriktning", 500);
        String heading = row.text("slag", 60);
        Integer number = row.integer("nummer", 1, 99);
        String body = row.longText("inriktningstext", 20_000);
        return title == null
                ? null
                : new ImportedGoal.Aimed(
                        heading == null ? Aim.HEADING : heading, number, title, body == null ? "" : body);
    }

    /** An empty one between two bars is a point nobody has told of. */
    private static List<String> outcomes(ImportRow row) {
        String typed = row.longText("punkternas_utfall", 50_000);
        return typed == null
                ? List.of()
                : Stream.of(typed.split("\\|", -1)).map(String::strip).toList();
    }

    private @Nullable UUID insats(Read tx, ImportRow row) {
        String name = row.text("insats", 200);
        if (name == null) {
            return null;
        }
        UUID id = insatser.named(tx, name).map(Insats::id).orElse(null);
        if (id == null) {
            row.fault("insats", "OKAND_INSATS", "Det finns ingen insats med det namnet. Läs först in insatserna.");
        }
        return id;
    }

    private static GoalLevel level(@Nullable String code) {
        return code == null || code.equals("mal")
                ? GoalLevel.GOAL
                : code.equals("insats") ? GoalLevel.INSATS : GoalLevel.MACRO;
    }

    private static GoalStatus status(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "uppfyllt" -> GoalStatus.MET;
            case "delvis_uppfyllt" -> GoalStatus.PARTLY_MET;
            default -> GoalStatus.NOT_MET;
        };
    }

    private record Plan(List<ImportedGoal> goals) implements ImportPlan {
        @Override
        public int accepted() {
            return goals.size();
        }

        @Override
        public void store(Write tx) {
            goals.forEach(goal -> goal.store(tx));
        }
    }
}
