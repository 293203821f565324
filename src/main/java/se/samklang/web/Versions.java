package se.samklang.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person is shown of an object that two have changed at once: its fields with their Swedish labels, as the form
 * shows them. Declared once for each kind of object.
 */
public final class Versions<T> {

    private final List<Field<T>> fields;

    private Versions(List<Field<T>> fields) {
        this.fields = fields;
    }

    private record Field<T>(String label, Function<T, ? extends @Nullable Object> value) {
        private Problems.Difference difference(T mine, T theirs) {
            return new Problems.Difference(label, printed(mine), printed(theirs));
        }

        private String printed(T version) {
            return Objects.toString(value.apply(version), "");
        }
    }

    /** Of an object no field is told of yet. */
    public static <T> Versions<T> none() {
        return new Versions<>(List.of());
    }

    /** With one more field, last. The value is shown as its {@code toString()}, null as empty. */
    public Versions<T> with(String label, Function<T, ? extends @Nullable Object> value) {
        return new Versions<>(Stream.concat(fields.stream(), Stream.of(new Field<>(label, value)))
                .toList());
    }

    /**
     * Another changed the object since the form was opened: shows the fields that differ.
     *
     * @param path where the form is opened again with the present content
     */
    public Problems.Stale stale(String path, T mine, T theirs) {
        return new Problems.Stale(
                path,
                fields.stream()
                        .map(field -> field.difference(mine, theirs))
                        .filter(difference -> !difference.mine().equals(difference.theirs()))
                        .toList());
    }
}
