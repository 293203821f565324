package se.samklang.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;

/** A notice as it is typed. Meaningful only while the form is valid. */
final class NoticeForm {

    private static final String REASON = "skal";

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final LocalDate UNREAD = LocalDate.of(2000, 1, 1);

    private NoticeForm() {}

    /** A notice of something else than minutes. */
    static Notice.Content read(Form form, Instant now) {
        form.only("organ", "rubrik", "text", "anslas", "forvaring", "ansvarig");
        return held(form, content(form, Notice.Kind.OTHER, null, null), now);
    }

    /** Why a notice is put right. */
    static String reason(Form form) {
        return form.line(REASON, LONGEST_LINE);
    }

    /** A notice in place of another of the kind. */
    static Notice.Content correction(Form form, Notice.Kind kind, Instant now) {
        if (kind == Notice.Kind.OTHER) {
            form.only("organ", "rubrik", "text", "anslas", "forvaring", "ansvarig", REASON);
            return held(form, content(form, kind, null, null), now);
        }
        form.only("organ", "rubrik", "text", "anslas", "forvaring", "ansvarig", REASON, "sammantrade", "justerat");
        LocalDate meeting = form.required("sammantrade", SwedishDate::read);
        LocalDate verified = form.required("justerat", SwedishDate::read);
        return held(
                form,
                content(
                        form,
                        kind,
                        Objects.requireNonNullElse(meeting, UNREAD),
                        Objects.requireNonNullElse(verified, UNREAD)),
                now);
    }

    static Form blank(String organ, String responsible) {
        return Form.opened(0, Map.of("organ", organ, "ansvarig", responsible));
    }

    static Form opened(Notice notice) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("organ", notice.organ());
        content.put("rubrik", notice.title());
        content.put("text", notice.body());
        content.put("sammantrade", Objects.toString(notice.meetingDate(), ""));
        content.put("justerat", Objects.toString(notice.verifiedDate(), ""));
        content.put("forvaring", notice.storagePlace());
        content.put("ansvarig", notice.responsible());
        return Form.opened(0, content);
    }

    private static Notice.Content content(
            Form form, Notice.Kind kind, @Nullable LocalDate meeting, @Nullable LocalDate verified) {
        return new Notice.Content(
                kind,
                form.line("organ", LONGEST_LINE),
                form.line("rubrik", LONGEST_LINE),
                form.text("text", LONGEST_TEXT),
                meeting,
                verified,
                form.optional("anslas", SwedishDate::read),
                form.line("forvaring", LONGEST_LINE),
                form.line("ansvarig", LONGEST_LINE));
    }

    /** What the rules would refuse is said beside the field it is about, so that nothing typed is lost. */
    private static Notice.Content held(Form form, Notice.Content content, Instant now) {
        if (form.isValid()) {
            try {
                NoticeRules.correctedDate(content, now);
            } catch (Refused refused) {
                Refusal refusal = refused.refusal();
                form.refuse(refusal.code().equals(NoticeRules.BACK_DATED) ? "anslas" : "justerat", refusal.sentence());
            }
        }
        return content;
    }
}
