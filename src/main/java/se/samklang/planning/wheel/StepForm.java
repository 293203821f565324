package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;
import se.samklang.web.Role;
import se.samklang.web.Versions;

/** A step as it is typed. */
final class StepForm {

    static final Versions<WheelStep.Content> VERSIONS = Versions.<WheelStep.Content>none()
            .with("Rubrik", WheelStep.Content::title)
            .with("Källa", WheelStep.Content::source)
            .with("Klar senast", WheelStep.Content::dueDate)
            .with("Påminn dagar före", WheelStep.Content::leadDays)
            .with("Ansvarig", content -> content.ownerRole().label())
            .with("Sida", WheelStep.Content::path)
            .with("Status", content -> content.status().label())
            .with("Klart den", WheelStep.Content::doneDate)
            .with("Anteckning", WheelStep.Content::note);

    private StepForm() {}

    /**
     * Meaningful only while the form is valid.
     *
     * @param today the day of a step that is done without saying when
     */
    static WheelStep.Content read(Form form, LocalDate today) {
        form.only("rubrik", "kalla", "senast", "paminn", "ansvarig", "sida", "status", "klart", "anteckning");
        String title = form.line("rubrik", 200);
        String source = form.optionalLine("kalla", 300);
        LocalDate due = form.required("senast", SwedishDate::read);
        if (due != null && !WheelForms.isYear(Integer.toString(due.getYear()))) {
            form.refuse("senast", "Skriv en dag från 1990 till 2100.");
        }
        int leadDays = WheelForms.leadDays(form);
        Role role = WheelForms.role(form);
        String path = WheelForms.path(form);
        String chosen = form.choice("status", StepStatus.choices());
        StepStatus status = chosen.isEmpty() ? StepStatus.OPEN : StepStatus.valueOf(chosen);
        LocalDate done = done(form, status, today);
        String note = form.optionalLine("anteckning", 1000);
        if (status == StepStatus.NOT_NEEDED && note == null) {
            form.refuse("anteckning", "Skriv varför steget inte behövs i år.");
        }
        return new WheelStep.Content(title, source, WheelForms.orEpoch(due), leadDays, role, path, status, done, note);
    }

    static Form opened(WheelStep step) {
        WheelStep.Content content = step.content();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rubrik", content.title());
        values.put("kalla", WheelForms.text(content.source()));
        values.put("senast", content.dueDate());
        values.put("paminn", content.leadDays());
        values.put("ansvarig", content.ownerRole().code());
        values.put("sida", WheelForms.text(content.path()));
        values.put("status", content.status().name());
        values.put("klart", WheelForms.text(content.doneDate()));
        values.put("anteckning", WheelForms.text(content.note()));
        return Form.opened(step.version(), values);
    }

    private static @Nullable LocalDate done(Form form, StepStatus status, LocalDate today) {
        LocalDate done = form.optional("klart", SwedishDate::read);
        if (done != null && done.isAfter(today)) {
            form.refuse("klart", "Dagen har inte varit än.");
        }
        if (done != null && status != StepStatus.DONE) {
            form.refuse("klart", "Välj statusen Klart, eller lämna dagen tom.");
        }
        return status == StepStatus.DONE && done == null ? today : done;
    }
}
