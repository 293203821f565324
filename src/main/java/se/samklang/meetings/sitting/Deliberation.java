package se.samklang.meetings.sitting;

import java.util.Map;
import se.samklang.base.Sha256;
import se.samklang.database.Write;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/**
 * What was said under an item, saved while it is typed. Two who write at once collide only where both have changed the
 * text; that something else in the item was changed meanwhile disturbs nobody.
 */
final class Deliberation {

    private static final Versions<String> VERSIONS = Versions.<String>none().with("Överläggning", text -> text);

    private Deliberation() {}

    /** The form with the text as it is stored, and what it was stored as. */
    static Form opened(TreatedItem item) {
        return Form.opened(
                item.version(), Map.of("overlaggning", item.deliberation(), "grund", digest(item.deliberation())));
    }

    /**
     * Saves the text sent with the form, where one was sent and it differs from the stored one.
     *
     * @throws se.samklang.web.Problems.Stale where another has changed the text since the form was opened
     */
    static void save(Write tx, TreatedItem item, String text, Form form) {
        if (form.values("overlaggning").isEmpty() || text.equals(item.deliberation())) {
            return;
        }
        boolean asOpened =
                form.version() == item.version() || form.value("grund").equals(digest(item.deliberation()));
        if (!asOpened) {
            throw VERSIONS.stale(SittingController.path(item), text, item.deliberation())
                    .about(item.id());
        }
        SittingSql.deliberate(tx, item.id(), text);
    }

    private static String digest(String text) {
        return Sha256.hash(text).substring(0, 32);
    }
}
