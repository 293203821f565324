package se.samklang.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Write;

/**
 * Carries a sent form into one transaction. A form that arrives twice (double click, F5, a retry after a broken
 * connection) has one effect and gets the same answer.
 */
@Component
public final class Submissions {

    private final Database database;

    Submissions(Database database) {
        this.database = database;
    }

    /**
     * Runs the work unless the form is wrong or has already had its effect. While nothing can be saved the form is
     * shown again with what was written and status 503; every page then tells why.
     *
     * @param act Swedish title of what is done, for the history ("Registrerade insats")
     * @param again the form's page, shown again with status 422 where a field does not hold
     */
    public Answer run(Visitor visitor, Form form, String act, Supplier<Page> again, Function<Write, Redirect> work) {
        if (!form.isValid()) {
            return again.get().status(422);
        }
        if (form.isReopened()) {
            return again.get();
        }
        if (database.protection().isPresent()) {
            return again.get().status(503);
        }
        try {
            return database.write(visitor.scope(), act, tx -> once(tx, form, work));
        } catch (Problems.FieldRefused refused) {
            form.refuse(refused.field(), refused.sentence());
            return again.get().status(422);
        } catch (Problems.Stale stale) {
            UUID row = stale.row();
            throw row == null
                    ? stale
                    : stale.savedAs(database.read(visitor.scope(), tx -> Acts.lastSaved(tx, row))
                            .orElse(null));
        }
    }

    private static Redirect once(Write tx, Form form, Function<Write, Redirect> work) {
        queue(tx, form.operation());
        Optional<Row> earlier = earlier(tx, form.operation());
        if (earlier.isPresent()) {
            return earlier.get().to(form.fingerprint());
        }
        Redirect redirect = work.apply(tx);
        tx.sql("""
                INSERT INTO web.submission (association_id, id, path, done, undo_act_id, content_sha256)
                VALUES (:association, :operation, :path, :done, :undo, :content)
                """)
                .param("association", tx.scope().association())
                .param("operation", form.operation())
                .param("path", redirect.path())
                .param("done", redirect.done())
                .param("undo", redirect.undoAct())
                .param("content", form.fingerprint())
                .update();
        return redirect;
    }

    /** The same form sent twice at once waits here, so that the second finds what the first did. */
    private static void queue(Write tx, UUID operation) {
        tx.sql("""
                SELECT pg_advisory_xact_lock(hashtextextended(:operation, 0))
                """).param("operation", operation.toString()).query().singleRow();
    }

    private static Optional<Row> earlier(Write tx, UUID operation) {
        return tx.sql("""
                SELECT s.path, s.done, s.undo_act_id, s.content_sha256
                FROM web.submission s
                WHERE s.association_id = :association
                  AND s.id = :operation
                """)
                .param("association", tx.scope().association())
                .param("operation", operation)
                .query(Row.class)
                .optional();
    }

    private record Row(
            String path, @Nullable String done, @Nullable UUID undoActId, String contentSha256) {

        /** Where the form led; not for other content, whose sender would believe it saved. */
        Redirect to(String fingerprint) {
            if (!contentSha256.isEmpty() && !contentSha256.equals(fingerprint)) {
                throw new Refused(new Refusal(
                        "redan-skickat",
                        "Formuläret är redan sparat, med annat innehåll än det du skickade nu. Öppna det på nytt"
                                + " och ändra där."));
            }
            return new Redirect(path, done, undoActId, null);
        }
    }
}
