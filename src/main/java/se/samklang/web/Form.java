package se.samklang.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.base.PersonalNumber;
import se.samklang.base.PlainText;
import se.samklang.base.Sha256;

/**
 * What somebody typed into a form: the raw text, what is wrong with it, the operation the form carries so that the same
 * submission has one effect, and the version of the object it was opened on.
 */
public final class Form {

    static final String REOPENED = "ateroppna";

    static final Set<String> CARRIED = Set.of("_csrf", "operation", "version", REOPENED);
    private static final Parsed<String> MISSING = Parsed.unreadable("Fyll i fältet.");

    private final Map<String, List<String>> values;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final UUID operation;
    private final int version;

    private Form(Map<String, List<String>> values, UUID operation, int version) {
        this.values = values;
        this.operation = operation;
        this.version = version;
    }

    /** An empty form for something new. */
    public static Form blank() {
        return new Form(new LinkedHashMap<>(), UUID.randomUUID(), 0);
    }

    /** A form filled with an object's present content. */
    public static Form opened(int version, Map<String, ?> content) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        content.forEach((field, value) -> {
            if (value instanceof List<?> several) {
                values.put(field, several.stream().map(String::valueOf).toList());
            } else if (value != null) {
                values.put(field, List.of(String.valueOf(value)));
            }
        });
        return new Form(values, UUID.randomUUID(), version);
    }

    /** A form as it was sent. */
    public static Form sent(Map<String, List<String>> parameters) {
        String operation = first(parameters, "operation");
        String version = first(parameters, "version");
        UUID id = operation == null ? null : Ids.read(operation).orNull();
        int number = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
        return new Form(new LinkedHashMap<>(parameters), id == null ? UUID.randomUUID() : id, number);
    }

    /** Refuses fields the form does not have, so that nothing can be slipped in. */
    public Form only(String... fields) {
        for (String name : values.keySet()) {
            if (!CARRIED.contains(name) && !List.of(fields).contains(name)) {
                refuse(name, "Okänt fält: " + name + ".");
            }
        }
        return this;
    }

    /** The field as typed; empty where nothing was. A field of one value that was sent twice has none that counts. */
    public String value(String field) {
        if (values(field).size() > 1) {
            refuse(field, "Fältet kom flera gånger med olika innehåll. Ladda om sidan och fyll i det igen.");
        }
        String value = first(values, field);
        return value == null ? "" : value;
    }

    /** Everything chosen in a field of several choices. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** True where the choice is made. */
    public boolean has(String field, String choice) {
        return values(field).contains(choice);
    }

    /** What is wrong with the field, or null. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** Field and sentence, in the order found. */
    public Map<String, String> errors() {
        return errors;
    }

    /** True where the form is not to be saved but shown again as it was sent, after another's change. */
    boolean isReopened() {
        return ticked(REOPENED);
    }

    /** What a field is called on the page; said by the field's own template while it is drawn. */
    public void call(String field, String label) {
        labels.put(field, label);
    }

    /** Field and sentence as the summary at the top says them: "Namn: fyll i fältet." */
    public Map<String, String> summary() {
        Map<String, String> summary = new LinkedHashMap<>();
        errors.forEach((field, sentence) -> {
            String label = labels.get(field);
            summary.put(field, label == null ? sentence : label + ": " + begunSmall(sentence));
        });
        return summary;
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    public UUID operation() {
        return operation;
    }

    public int version() {
        return version;
    }

    /** The same for forms of the same content, whoever and however often they are sent. */
    String fingerprint() {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(values).forEach((field, several) -> {
            if (!field.equals("_csrf") && !field.equals("operation")) {
                content.append(field)
                        .append('\0')
                        .append(String.join("\0", several))
                        .append("\0\0");
            }
        });
        return Sha256.hash(content.toString());
    }

    /** Marks a field as wrong. The first sentence about a field stays. */
    public void refuse(String field, String sentence) {
        errors.putIfAbsent(field, sentence);
    }

    /** A line that must be there. Empty string and an error where it is not. */
    public String line(String field, int maxLength) {
        String value = required(field, text -> nobodysNumber(PlainText.line(text, maxLength)));
        return value == null ? "" : value;
    }

    /** A line that may be left empty (null). */
    public @Nullable String optionalLine(String field, int maxLength) {
        return optional(field, text -> nobodysNumber(PlainText.line(text, maxLength)));
    }

    /** Text of several lines that may be empty. */
    public String text(String field, int maxLength) {
        String value = optional(field, text -> nobodysNumber(PlainText.text(text, maxLength)));
        return value == null ? "" : value;
    }

    /** The same where what is pasted from other programs is cleaned before it is read. */
    public String text(String field, int maxLength, UnaryOperator<String> cleaning) {
        String value = optional(field, text -> nobodysNumber(PlainText.text(cleaning.apply(text), maxLength)));
        return value == null ? "" : value;
    }

    /** A value that must be there, read by the given reader. Null and an error where it is missing or unreadable. */
    public <T> @Nullable T required(String field, Function<String, Parsed<T>> reader) {
        String typed = value(field).strip();
        if (typed.isEmpty()) {
            refuse(field, String.valueOf(MISSING.reason()));
            return null;
        }
        return read(field, typed, reader);
    }

    /** A value that may be left empty. */
    public <T> @Nullable T optional(String field, Function<String, Parsed<T>> reader) {
        String typed = value(field).strip();
        return typed.isEmpty() ? null : read(field, typed, reader);
    }

    /** A choice that must be made among the given codes. */
    public String choice(String field, Map<String, String> choices) {
        String typed = value(field);
        if (choices.containsKey(typed)) {
            return typed;
        }
        refuse(field, typed.isEmpty() ? "Välj ett alternativ." : "Välj ett av alternativen i listan.");
        return "";
    }

    /** A choice that may be left open; null also where it is refused, so that nobody reads a code that is none. */
    public @Nullable String optionalChoice(String field, Map<String, String> choices) {
        return value(field).isEmpty() || choice(field, choices).isEmpty() ? null : value(field);
    }

    /** Several choices among the given codes. */
    public List<String> choices(String field, Map<String, String> choices) {
        List<String> chosen = new ArrayList<>();
        for (String code : values(field)) {
            if (choices.containsKey(code)) {
                chosen.add(code);
            } else if (!code.isEmpty()) {
                refuse(field, "Välj bland alternativen i listan.");
            }
        }
        return chosen;
    }

    /** A box that is ticked or not. */
    public boolean ticked(String field) {
        return !value(field).isEmpty();
    }

    /** Free text is no place for personal numbers, whatever the form is about. */
    private static Parsed<String> nobodysNumber(Parsed<String> text) {
        return PersonalNumber.occursIn(text.orNull())
                ? Parsed.unreadable("Texten ser ut att innehålla ett personnummer. Personnummer får inte registreras:"
                        + " ta bort det.")
                : text;
    }

    private static String begunSmall(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private <T> @Nullable T read(String field, String typed, Function<String, Parsed<T>> reader) {
        Parsed<T> parsed = reader.apply(typed);
        if (!parsed.isValue()) {
            refuse(field, String.valueOf(parsed.reason()));
        }
        return parsed.orNull();
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
