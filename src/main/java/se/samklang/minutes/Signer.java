package se.samklang.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who is to verify the minutes.
 *
 * @param attendee the person in the list of those who were there
 * @param sections what the person verifies, empty where it is everything: nobody verifies what they have jäv in
 * @param signed how and when it was signed, line by line; empty before
 */
record Signer(UUID attendee, Duty duty, String name, String sections, List<String> signed) {

    /** What a signer was at the meeting, in the order they sign. */
    enum Duty {
        SECRETARY("Sekreterare"),
        CHAIR("Ordförande"),
        VERIFIER("Justerare");

        private final String label;

        Duty(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String inSentence() {
            return label.toLowerCase(Locale.ROOT);
        }

        static Map<Duty, String> inSentences() {
            return Arrays.stream(values()).collect(Collectors.toMap(duty -> duty, Duty::inSentence));
        }
    }

    /** Those the meeting named, in the order they sign. */
    static List<Signer> of(Proceedings proceedings) {
        List<Signer> signers = new ArrayList<>();
        for (Proceedings.Attendee person : proceedings.attendees()) {
            String duty = person.duty();
            if (duty != null) {
                signers.add(new Signer(
                        person.id(), Duty.valueOf(duty), person.personName(), own(proceedings, person), List.of()));
            }
        }
        signers.sort(Comparator.comparing(Signer::duty));
        return List.copyOf(signers);
    }

    /** The same, with how and when it was signed. */
    Signer signedWith(String line) {
        return new Signer(attendee, duty, name, sections, List.of(line));
    }

    private static String own(Proceedings proceedings, Proceedings.Attendee person) {
        boolean conflicted =
                proceedings.items().stream().anyMatch(item -> proceedings.isConflicted(person.id(), item.id()));
        return conflicted
                ? SectionText.several(proceedings.items(), item -> !proceedings.isConflicted(person.id(), item.id()))
                : "";
    }

    /** The lines of the person in the minutes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(name));
        if (!sections.isEmpty()) {
            lines.add("Avser " + sections);
        }
        lines.addAll(signed.isEmpty() ? List.of("Inte undertecknat än") : signed);
        return lines;
    }
}
