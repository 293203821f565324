package se.samklang.planning.editions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A member's comment as it is typed. */
final class PlanCommentForm {

    private PlanCommentForm() {}

    /** For a new one, that nobody has dealt with. */
    static Form blank() {
        return Form.opened(0, Map.of("utfall", PlanComment.Outcome.OPEN.name()));
    }

    /**
     * Meaningful only while the form is valid.
     *
     * @param members the members to choose among
     */
    static PlanComment.Content read(Form form, Map<String, String> members) {
        form.only("medlem", "kapitel", "synpunkt", "svar", "utfall");
        String member = form.choice("medlem", members);
        String chapter = form.optionalLine("kapitel", 200);
        String body = form.text("synpunkt", 20_000);
        if (body.isEmpty() && form.error("synpunkt") == null) {
            form.refuse("synpunkt", "Skriv vad medlemmen svarade, till exempel Inget att erinra.");
        }
        String answer = form.text("svar", 20_000);
        String outcome = form.choice("utfall", PlanComment.Outcome.choices());
        return new PlanComment.Content(
                member.isEmpty() ? new UUID(0, 0) : UUID.fromString(member),
                chapter,
                body,
                answer.isEmpty() ? null : answer,
                outcome.isEmpty() ? PlanComment.Outcome.OPEN : PlanComment.Outcome.valueOf(outcome));
    }

    static Form opened(PlanComment comment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("medlem", comment.memberId());
        fields.put("kapitel", comment.chapter() == null ? "" : comment.chapter());
        fields.put("synpunkt", comment.body());
        fields.put("svar", comment.answer() == null ? "" : comment.answer());
        fields.put("utfall", comment.outcome().name());
        return Form.opened(comment.version(), fields);
    }

    /** What two who changed the same comment are shown of it. */
    static Versions<PlanComment.Content> versions(Map<String, String> members) {
        return Versions.<PlanComment.Content>none()
                .with("Medlem", content -> members.get(content.memberId().toString()))
                .with("Kapitel", PlanComment.Content::chapter)
                .with("Synpunkt", PlanComment.Content::body)
                .with("Förbundets svar", PlanComment.Content::answer)
                .with("Utfall", content -> content.outcome().label());
    }
}
