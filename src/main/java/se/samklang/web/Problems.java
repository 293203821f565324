package se.samklang.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import se.samklang.base.Refused;
import se.samklang.database.Acts;

/** The ways a request can fail, apart from errors in a form: not there, not allowed, changed by another meanwhile. */
public final class Problems {

    private Problems() {}

    /**
     * Runs a statement; where its key is taken, the field is refused with the sentence.
     *
     * @throws FieldRefused where another row has the key
     */
    public static <T> T refusedWhereTaken(String field, String sentence, Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DuplicateKeyException taken) {
            throw new FieldRefused(field, sentence);
        }
    }

    /**
     * Removes rows; where other rows rest on them, whichever module they belong to, the removal is refused with the sentence.
     *
     * @param code lasting name of the refusal
     * @throws Refused where something rests on them
     */
    public static <T> T refusedWhereUsed(String code, String sentence, Supplier<T> removal) {
        try {
            return removal.get();
        } catch (DataIntegrityViolationException used) {
            throw new Refused(code, sentence);
        }
    }

    /** The object does not exist, or not for this visitor: both look the same. */
    public static final class NotFound extends RuntimeException {
        public NotFound() {
            super("not found", null, false, false);
        }
    }

    /** The visitor sees the object but may not do this. */
    public static final class Forbidden extends RuntimeException {
        public Forbidden(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** A form field does not hold against the rows; found inside the transaction, which rolls back. */
    public static final class FieldRefused extends RuntimeException {
        private final String field;

        public FieldRefused(String field, String sentence) {
            super(sentence, null, false, false);
            this.field = field;
        }

        public String field() {
            return field;
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** One field in both versions, as printed. */
    public record Difference(String label, String mine, String theirs) {}

    /** Another changed the object since the form was opened. Shows both versions; nothing is saved. */
    public static final class Stale extends RuntimeException {
        private final transient List<Difference> differences;
        private final transient @Nullable UUID row;
        private final transient Acts.@Nullable Saved saved;
        private final String path;

        /** @param path where the form is opened again with the present content */
        public Stale(String path, List<Difference> differences) {
            this(path, differences, null, null);
        }

        private Stale(String path, List<Difference> differences, @Nullable UUID row, Acts.@Nullable Saved saved) {
            super("stale version", null, false, false);
            this.path = path;
            this.differences = List.copyOf(differences);
            this.row = row;
            this.saved = saved;
        }

        /** The same, with the row that was changed: so it can be told who did it, and the form sent goes on from there. */
        public Stale about(UUID changed) {
            return new Stale(path, differences, changed, saved);
        }

        Stale savedAs(Acts.@Nullable Saved last) {
            return new Stale(path, differences, row, last);
        }

        public String path() {
            return path;
        }

        public List<Difference> differences() {
            return differences;
        }

        @Nullable
        UUID row() {
            return row;
        }

        Acts.@Nullable Saved saved() {
            return saved;
        }
    }
}
