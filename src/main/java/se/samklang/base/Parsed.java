package se.samklang.base;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading something a person typed or a file held: a value, or the reason why it cannot be read.
 *
 * @param <T> what was read
 */
public sealed interface Parsed<T> {

    /**
     * It could be read.
     *
     * @param value what was understood
     * @param remark a Swedish sentence when the reading took a liberty the person should see, else null
     */
    record Value<T>(T value, @Nullable String remark) implements Parsed<T> {
        @Override
        public boolean isValue() {
            return true;
        }

        @Override
        public T orNull() {
            return value;
        }

        @Override
        public @Nullable String reason() {
            return null;
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> function) {
            return new Value<>(function.apply(value), remark);
        }
    }

    /**
     * It could not be read.
     *
     * @param reason a Swedish sentence that says what is wrong and what would be right; never repeats what was typed,
     *     since that may be an identity number
     */
    record Unreadable<T>(String reason) implements Parsed<T> {
        @Override
        public boolean isValue() {
            return false;
        }

        @Override
        public @Nullable T orNull() {
            return null;
        }

        @Override
        public <R> Parsed<R> map(Function<? super T, ? extends R> function) {
            return new Unreadable<>(reason);
        }
    }

    /** A value read as it stands. */
    static <T> Parsed<T> of(T value) {
        return new Value<>(value, null);
    }

    /** A value whose reading took a liberty; {@code remark} tells the person which. */
    static <T> Parsed<T> of(T value, @Nullable String remark) {
        return new Value<>(value, remark);
    }

    /** Nothing could be read; {@code reason} is the Swedish sentence shown beside the field. */
    static <T> Parsed<T> unreadable(String reason) {
        return new Unreadable<>(reason);
    }

    /** Whether there is a value. */
    boolean isValue();

    /** The value, or null when unreadable. */
    @Nullable
    T orNull();

    /** The Swedish reason, or null when there is a value. */
    @Nullable
    String reason();

    /** The same outcome with its value turned into another; remark and reason are kept. */
    <R> Parsed<R> map(Function<? super T, ? extends R> function);
}
