package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.meetings.YearDays;
import se.samklang.web.Waiting;

/**
 * A step as a page prints it; an evaluation's last day stands among them as one, and what the rows of other modules ask for.
 *
 * @param id null for what is no step
 * @param page the page of the step itself, empty where the visitor may not open it
 * @param path the page where it is done, empty where there is none the visitor may open
 * @param open whether it waits to be done
 * @param finishable whether the visitor may say that it is done
 */
record StepLine(
        @Nullable UUID id,
        int version,
        LocalDate dueDate,
        String title,
        String source,
        String owner,
        String words,
        String tag,
        String note,
        String page,
        String path,
        boolean open,
        boolean finishable) {

    static StepLine of(WheelStep step, LocalDate today, String path, boolean mayFinish) {
        WheelStep.Content content = step.content();
        return new StepLine(
                step.id(),
                step.version(),
                content.dueDate(),
                content.title(),
                content.source() == null ? "" : content.source(),
                content.ownerRole().label(),
                words(content, today),
                tag(content, today),
                content.note() == null ? "" : content.note(),
                StepController.LIST + "/" + step.id(),
                path,
                step.isOpen(),
                mayFinish && step.isOpen());
    }

    static StepLine of(EvaluationDueSql.Due due, LocalDate today) {
        Waiting.Entry entry = new Waiting.Entry(due.title(), "", due.dueDate(), "/utvarderingar/" + due.id());
        LocalDate delivered = due.deliveredDate();
        return new StepLine(
                null,
                0,
                due.dueDate(),
                "Utvärdering: " + due.title(),
                "Utvärderingsplanen",
                due.responsible() == null ? "" : due.responsible(),
                delivered == null ? entry.words(today) : "Klar " + SwedishDate.print(delivered),
                delivered == null ? tag(entry.urgency(today)) : "tag-done",
                "",
                entry.path(),
                "",
                delivered == null,
                false);
    }

    /** @param mayOpen whether the visitor may open the page it leads to */
    static StepLine of(YearDays.Day day, LocalDate today, boolean mayOpen) {
        Waiting.Entry entry = new Waiting.Entry(day.title(), "", day.date(), day.path());
        LocalDate done = day.doneDate();
        return new StepLine(
                null,
                0,
                day.date(),
                day.title(),
                day.source(),
                day.owner(),
                switch (day.progress()) {
                    case OPEN -> entry.words(today);
                    case DONE -> done == null ? "Klart" : "Klart " + SwedishDate.print(done);
                    case NOT_WATCHED -> StepStatus.NOT_WATCHED.label();
                },
                switch (day.progress()) {
                    case OPEN -> tag(entry.urgency(today));
                    case DONE -> "tag-done";
                    case NOT_WATCHED -> "tag-ended";
                },
                "",
                mayOpen ? day.path() : "",
                "",
                day.progress() == YearDays.Progress.OPEN,
                false);
    }

    String dueDatePrinted() {
        return SwedishDate.print(dueDate);
    }

    private static String words(WheelStep.Content content, LocalDate today) {
        return switch (content.status()) {
            case OPEN -> entry(content).words(today);
            case DONE ->
                content.doneDate() == null
                        ? content.status().label()
                        : content.status().label() + " " + SwedishDate.print(content.doneDate());
            case NOT_NEEDED, NOT_WATCHED -> content.status().label();
        };
    }

    private static String tag(WheelStep.Content content, LocalDate today) {
        return switch (content.status()) {
            case OPEN -> tag(entry(content).urgency(today));
            case DONE -> "tag-done";
            case NOT_NEEDED, NOT_WATCHED -> "tag-ended";
        };
    }

    private static String tag(Waiting.Urgency urgency) {
        return switch (urgency) {
            case LATE -> "tag-error";
            case SOON -> "tag-warning";
            case LATER -> "tag-info";
        };
    }

    private static Waiting.Entry entry(WheelStep.Content content) {
        return new Waiting.Entry(content.title(), "", content.dueDate(), "");
    }
}
