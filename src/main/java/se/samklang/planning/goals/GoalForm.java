package se.samklang.planning.goals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalLevel;
import se.samklang.planning.PlanSql;
import se.samklang.web.Form;

/** Reads a goal as somebody typed it, and opens one to be changed. */
final class GoalForm {

    private static final int LONGEST_POINT = 2_000;
    static final int MOST_POINTS = 50;

    private GoalForm() {}

    /** What may be chosen, ids with names. */
    record Choices(Map<String, String> aims, Map<String, String> insatser, Map<String, String> goals) {

        static Choices of(Read tx, Insatser insatser, UUID plan, @Nullable UUID goal) {
            Map<String, String> aims = new LinkedHashMap<>();
            AimSql.of(tx, plan).forEach(aim -> aims.put(aim.id().toString(), aim.label()));
            Map<String, String> names = new LinkedHashMap<>();
            for (Insats insats : insatser.all(tx)) {
                names.put(insats.id().toString(), insats.name());
            }
            Map<String, String> goals = new LinkedHashMap<>();
            PlanSql.goals(tx, plan).stream()
                    .filter(other -> !other.id().equals(goal))
                    .forEach(other -> goals.put(other.id().toString(), other.title()));
            return new Choices(aims, names, goals);
        }
    }

    static GoalContent read(Form form, Choices choices) {
        form.only("rubrik", "niva", "inriktning", "insats", "text", "punkter", "ansvarig", "bidrar_till");
        String level = form.choice("niva", GoalLevel.choices());
        String aim = form.optionalChoice("inriktning", choices.aims());
        String insats = form.optionalChoice("insats", choices.insatser());
        if (level.equals("GOAL") && aim == null) {
            form.refuse("inriktning", "Välj vilken inriktning målet hör till.");
        }
        if (level.equals("INSATS") && insats == null) {
            form.refuse("insats", "Välj vilken insats målet gäller.");
        }
        if (!level.equals("INSATS") && insats != null) {
            form.refuse(
                    "insats",
                    "Ett mål för en insats har nivån Mål för en insats. Ändra nivån, eller ta bort insatsen.");
        }
        return new GoalContent(
                uuid(aim),
                level.isEmpty() ? GoalLevel.GOAL : GoalLevel.valueOf(level),
                uuid(insats),
                form.line("rubrik", 500),
                form.text("text", 20_000, PastedText::clean),
                form.optionalLine("ansvarig", 200),
                points(form),
                form.choices("bidrar_till", choices.goals()).stream()
                        .map(UUID::fromString)
                        .toList());
    }

    /** One a line, with or without a hyphen before it. */
    private static List<String> points(Form form) {
        List<String> points = new ArrayList<>();
        for (String line :
                form.text("punkter", 100_000, PastedText::clean).lines().toList()) {
            String point = line.strip().replaceFirst("^[-*–]\\s+", "");
            if (point.length() > LONGEST_POINT) {
                form.refuse("punkter", "En punkt får ha högst " + LONGEST_POINT + " tecken. Dela upp den i flera.");
            } else if (!point.isEmpty() && !points.contains(point)) {
                points.add(point);
            }
        }
        if (points.size() > MOST_POINTS) {
            form.refuse("punkter", "Ett mål kan ha högst " + MOST_POINTS + " punkter.");
        }
        return points;
    }

    static Form opened(Goal goal, List<GoalSql.Point> points, List<GoalSql.Named> served) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rubrik", goal.title());
        fields.put("niva", goal.level().name());
        fields.put("inriktning", goal.aimId() == null ? "" : goal.aimId());
        fields.put("insats", goal.insatsId() == null ? "" : goal.insatsId());
        fields.put("text", goal.body());
        fields.put(
                "punkter",
                String.join("\n", points.stream().map(GoalSql.Point::body).toList()));
        fields.put("ansvarig", goal.responsible() == null ? "" : goal.responsible());
        fields.put("bidrar_till", served.stream().map(GoalSql.Named::id).toList());
        return Form.opened(goal.version(), fields);
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
