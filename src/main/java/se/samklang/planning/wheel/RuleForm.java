package se.samklang.planning.wheel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;
import se.samklang.web.Role;
import se.samklang.web.Versions;

/** A rule of the year wheel as it is typed. */
final class RuleForm {

    static final Versions<WheelRule.Content> VERSIONS = Versions.<WheelRule.Content>none()
            .with("Rubrik", WheelRule.Content::title)
            .with("Källa", WheelRule.Content::source)
            .with("Klar senast", WheelRule.Content::dayPrinted)
            .with("Påminn dagar före", WheelRule.Content::leadDays)
            .with("Ansvarig", content -> content.ownerRole().label())
            .with("Sida", WheelRule.Content::path)
            .with("Första år", WheelRule.Content::fromYear)
            .with("Sista år", WheelRule.Content::toYear);

    private RuleForm() {}

    /** Meaningful only while the form is valid. */
    static WheelRule.Content read(Form form) {
        form.only("rubrik", "kalla", "manad", "dag", "paminn", "ansvarig", "sida", "fran_ar", "till_ar");
        String title = form.line("rubrik", 200);
        String source = form.line("kalla", 300);
        String chosen = form.choice("manad", WheelForms.months());
        int month = chosen.isEmpty() ? 1 : Integer.parseInt(chosen);
        int day = Objects.requireNonNullElse(form.required("dag", typed -> WheelForms.whole(typed, 1, 31)), 1);
        if (day > WheelForms.longest(month)) {
            form.refuse(
                    "dag",
                    "Dagen finns inte: " + SwedishDate.monthNames().get(month - 1) + " har högst "
                            + WheelForms.longest(month) + " dagar.");
        }
        int leadDays = WheelForms.leadDays(form);
        Role role = WheelForms.role(form);
        Integer from = form.required("fran_ar", WheelForms::year);
        Integer to = form.optional("till_ar", WheelForms::year);
        if (from != null && to != null && to < from) {
            form.refuse("till_ar", "Sista året kan inte vara före det första, " + from + ".");
        }
        return new WheelRule.Content(
                title,
                source,
                month,
                day,
                leadDays,
                role,
                WheelForms.path(form),
                Objects.requireNonNullElse(from, 2000),
                to);
    }

    static Form opened(WheelRule rule) {
        WheelRule.Content content = rule.content();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rubrik", content.title());
        values.put("kalla", content.source());
        values.put("manad", content.month());
        values.put("dag", content.day());
        values.put("paminn", content.leadDays());
        values.put("ansvarig", content.ownerRole().code());
        values.put("sida", WheelForms.text(content.path()));
        values.put("fran_ar", content.fromYear());
        values.put("till_ar", WheelForms.text(content.toYear()));
        return Form.opened(rule.version(), values);
    }
}
