package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.meetings.SectionNumber;
import se.samklang.web.Form;

/** The forms of the page at the meeting: at most one of them has been sent, the others are as they are opened. */
record SittingForms(Form text, Form motion, Form reservation, Form assignment, Form correction) {

    private static final int LONGEST_TEXT = 200_000;

    /** What is typed about an item besides its outcome: what was said, and a decision in other words. */
    static final String[] TEXT = {"overlaggning", "grund", "vidare", "utfall", "sats"};

    /** As they are before anybody has typed. */
    static SittingForms blank() {
        return new SittingForms(Form.blank(), Form.blank(), Form.blank(), Form.blank(), Form.blank());
    }

    /** With the text as it is stored, where nothing was sent. */
    SittingForms opened(TreatedItem item) {
        return text.values("overlaggning").isEmpty() ? withText(Deliberation.opened(item)) : this;
    }

    SittingForms withText(Form sent) {
        return new SittingForms(sent, motion, reservation, assignment, correction);
    }

    SittingForms withMotion(Form sent) {
        return new SittingForms(text, sent, reservation, assignment, correction);
    }

    SittingForms withReservation(Form sent) {
        return new SittingForms(text, motion, sent, assignment, correction);
    }

    SittingForms withAssignment(Form sent) {
        return new SittingForms(text, motion, reservation, sent, correction);
    }

    SittingForms withCorrection(Form sent) {
        return new SittingForms(text, motion, reservation, assignment, sent);
    }

    boolean isValid() {
        return all().stream().allMatch(Form::isValid);
    }

    /** The one with something wrong in it; the first where there is none. */
    Form failed() {
        return all().stream().filter(form -> !form.isValid()).findFirst().orElse(text);
    }

    private List<Form> all() {
        return List.of(text, motion, reservation, assignment, correction);
    }

    static String deliberation(Form form) {
        return form.only(TEXT).text("overlaggning", LONGEST_TEXT);
    }

    static AssignmentSql.Content assignment(Form form) {
        form.only("ansvarig", "uppdrag", "senast");
        LocalDate due = form.optional("senast", SwedishDate::read);
        return new AssignmentSql.Content(form.line("ansvarig", 200), form.line("uppdrag", 2000), due);
    }

    /** Which paragraph an item corrects, null where none. */
    static @Nullable SectionNumber correction(Form form) {
        form.only("paragraf");
        return form.optional("paragraf", SectionNumber::readWithYear);
    }
}
