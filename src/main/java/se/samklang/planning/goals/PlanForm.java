package se.samklang.planning.goals;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samklang.base.Parsed;
import se.samklang.planning.OperationalPlan;
import se.samklang.web.Form;

/** Reads a plan as somebody typed it. */
final class PlanForm {

    private static final int LONGEST = 10;

    private PlanForm() {}

    static PlanWriteSql.Content read(Form form, Map<String, String> others) {
        form.only("rubrik", "fran", "till", "kopiera");
        String title = form.line("rubrik", 200);
        Integer from = form.required("fran", PlanForm::year);
        Integer to = form.optional("till", PlanForm::year);
        form.optionalChoice("kopiera", others);
        int first = from == null ? 2000 : from;
        int last = to == null ? first : to;
        if (form.isValid() && last < first) {
            form.refuse("till", "Planens sista år kan inte vara före det första, " + first + ".");
        } else if (form.isValid() && last - first >= LONGEST) {
            form.refuse("till", "En plan kan gälla högst tio år.");
        }
        return new PlanWriteSql.Content(title, first, last);
    }

    static Form opened(OperationalPlan plan) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rubrik", plan.title());
        fields.put("fran", plan.fromYear());
        fields.put("till", plan.toYear() == plan.fromYear() ? "" : plan.toYear());
        return Form.opened(plan.version(), fields);
    }

    private static Parsed<Integer> year(String typed) {
        boolean four = typed.matches("[0-9]{4}");
        int year = four ? Integer.parseInt(typed) : 0;
        return year >= 1990 && year <= 2100
                ? Parsed.of(year)
                : Parsed.unreadable("Året ska skrivas med fyra siffror, från 1990 till 2100.");
    }
}
