package se.samklang.meetings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Form;

/**
 * What an amount, a plan or a rule rests on: a decision of the register, or the day and paragraph of one that is not in it. Nothing of a
 * registered decision is copied, so that its § and day stand in one place.
 *
 * @param decision id in the register; then the others are null
 * @param date the meeting's day as typed
 * @param section the paragraph as typed
 */
public record Decided(
        @Nullable UUID decision,
        @Nullable LocalDate date,
        @Nullable String section) {

    public Decided {
        // Whoever types a number alone means the paragraph with it.
        section = section != null && BARE_NUMBER.matcher(section).matches() ? "§\u00a0" + section : section;
    }

    /** Not decided, as far as anybody has said. */
    public static final Decided NOT = new Decided(null, null, null);

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}(?: ?[a-z])?");

    /** So many of the latest decisions are offered besides those the text is found in. */
    private static final int OFFERED = 40;

    /** @param path of the decision's page; null where it is not in the register */
    public record Line(String label, @Nullable String path) {}

    /** The decisions to choose among, by id: the one that is chosen, those that hold the text, then the latest. */
    public Map<String, String> choices(Read tx, String text) {
        Map<String, String> choices = new LinkedHashMap<>();
        Optional.ofNullable(decision)
                .flatMap(id -> Decisions.find(tx, id))
                .ifPresent(chosen -> choices.put(chosen.id() + "", named(chosen)));
        Decisions.matching(tx, text, OFFERED).forEach(decision -> choices.put(decision.id() + "", named(decision)));
        Decisions.matching(tx, "", OFFERED).forEach(decision -> choices.put(decision.id() + "", named(decision)));
        return choices;
    }

    /** The typed day and paragraph as the decision of the register they are those of; as typed where there is no one such. */
    public Decided registered(Read tx) {
        if (date == null || section == null) {
            return this;
        }
        List<Decision> found = Decisions.matching(tx, section, OFFERED).stream()
                .filter(each ->
                        each.meetingDate().equals(date) && plain(each.section()).endsWith(plain(section)))
                .toList();
        return found.size() == 1 ? new Decided(found.getFirst().id(), null, null) : this;
    }

    /** The day and paragraph, wherever they stand. */
    public Decided typed(Read tx) {
        return Optional.ofNullable(decision)
                .flatMap(id -> Decisions.find(tx, id))
                .map(found ->
                        new Decided(null, found.meetingDate(), found.section().isEmpty() ? null : found.section()))
                .orElse(this);
    }

    /** Reads the fields {@code beslut}, {@code beslutad} and {@code paragraf}; a decision is told in one of the two ways. */
    public static Decided read(Form form, Map<String, String> choices) {
        String chosen = form.optionalChoice("beslut", choices);
        LocalDate date = form.optional("beslutad", SwedishDate::read);
        String section = form.optionalLine("paragraf", 100);
        if (chosen != null && (date != null || section != null)) {
            form.refuse(
                    "beslut",
                    "Välj beslutet, eller skriv dag och paragraf för ett beslut som inte finns i Samklang. Lämna det"
                            + " ena tomt.");
        }
        return new Decided(chosen == null ? null : UUID.fromString(chosen), date, section);
    }

    /** The same fields as a form is opened with them. */
    public Map<String, Object> fields() {
        return Map.of(
                "beslut", decision == null ? "" : decision,
                "beslutad", date == null ? "" : date,
                "paragraf", section == null ? "" : section);
    }

    /** As it is printed; a dash where nothing is told. */
    public Line shown(Read tx) {
        Optional<Decision> registered = Optional.ofNullable(decision).flatMap(id -> Decisions.find(tx, id));
        if (registered.isPresent()) {
            return new Line(registered.get().label(), registered.get().path());
        }
        String typed = ((date == null ? "" : SwedishDate.print(date)) + " " + (section == null ? "" : section)).strip();
        return new Line(typed.isEmpty() ? "–" : typed, null);
    }

    /** Whoever types a paragraph has an ordinary space where the printed one does not break. */
    private static String plain(String section) {
        return section.replace('\u00a0', ' ');
    }

    private static String named(Decision decision) {
        return decision.label() + ": " + decision.title();
    }
}
