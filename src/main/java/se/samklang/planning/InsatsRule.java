package se.samklang.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the förbund asks of an insats: something the program can look for, or a principle for people to weigh. */
public record InsatsRule(UUID id, Content content, int version) {

    /** What a rule asks for. */
    public enum Kind {
        PARTIES("Minst så många parter"),
        OWNER("Ägs av en medlem"),
        EVALUATION("Utvärdering planeras före start"),
        PRINCIPLE("Princip i ord");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In Swedish. */
        public String label() {
            return label;
        }

        /** Label by name, in the order they are shown. */
        public static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            for (Kind kind : values()) {
                choices.put(kind.name(), kind.label);
            }
            return choices;
        }
    }

    /**
     * What can be said of it.
     *
     * @param leastParties with {@link Kind#PARTIES} alone
     * @param toYear null while no end is set
     * @param position where it stands among the rules
     */
    public record Content(
            Kind kind,
            String title,
            String body,
            @Nullable Integer leastParties,
            int fromYear,
            @Nullable Integer toYear,
            int position) {

        /** The same at another place among the rules. */
        public Content at(int place) {
            return new Content(kind, title, body, leastParties, fromYear, toYear, place);
        }

        /** What it asks for, as a page prints it. */
        public String asked() {
            return leastParties == null ? kind.label() : "Minst " + leastParties + " parter";
        }

        /** {@code från 2008} or {@code 2008–2010}. */
        public String yearsPrinted() {
            return toYear == null ? "från " + fromYear : fromYear + "–" + toYear;
        }
    }

    /** Whether it is asked for in the year. */
    public boolean holdsIn(int year) {
        Integer last = content.toYear();
        return content.fromYear() <= year && (last == null || year <= last);
    }
}
