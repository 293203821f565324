package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One person's unbroken time in one seat: mandates that overlap or follow upon each other, such as a board member who is
 * made chair within the term, or who is elected again.
 */
record Tenure(List<Mandate> mandates) {

    private static final Comparator<Mandate> LATEST = Comparator.comparing(Mandate::lastDay)
            .thenComparing(Mandate::office, Comparator.reverseOrder())
            .thenComparing(Mandate::fromDate)
            .thenComparing(Mandate::id);

    private static final Comparator<Mandate> HIGHEST = Comparator.comparing(Mandate::office)
            .thenComparing(Mandate::fromDate, Comparator.reverseOrder())
            .thenComparing(Mandate::id);

    /** The tenures that the mandates make up, in the order they began. */
    static List<Tenure> of(List<Mandate> mandates) {
        List<Tenure> tenures = new ArrayList<>();
        for (Mandate mandate : inOrder(mandates)) {
            Tenure open = null;
            for (Tenure earlier : tenures) {
                open = earlier.goesOnIn(mandate) ? earlier : open;
            }
            if (open == null) {
                tenures.add(new Tenure(new ArrayList<>(List.of(mandate))));
            } else {
                open.mandates.add(mandate);
            }
        }
        return tenures;
    }

    String person() {
        return mandates.getFirst().personName();
    }

    LocalDate from() {
        return mandates.getFirst().fromDate();
    }

    /** The last day of the last term. */
    LocalDate to() {
        return latest().lastDay();
    }

    boolean departed() {
        return latest().departed();
    }

    boolean runsOn(LocalDate day) {
        return !from().isAfter(day) && !to().isBefore(day);
    }

    /** What the person is on the day: the highest office of those that run, otherwise of the term that lapsed last. */
    Mandate on(LocalDate day) {
        return mandates.stream()
                .filter(mandate -> mandate.runsOn(day))
                .min(HIGHEST)
                .orElseGet(this::latest);
    }

    private boolean goesOnIn(Mandate mandate) {
        if (!person().equals(mandate.personName())) {
            return false;
        }
        boolean overlaps = !to().isBefore(mandate.fromDate());
        return overlaps || (!departed() && to().plusDays(1).equals(mandate.fromDate()));
    }

    private Mandate latest() {
        return mandates.stream().max(LATEST).orElseThrow();
    }

    private static List<Mandate> inOrder(List<Mandate> mandates) {
        return mandates.stream()
                .sorted(Comparator.comparing(Mandate::fromDate)
                        .thenComparing(Mandate::lastDay)
                        .thenComparing(Mandate::id))
                .toList();
    }
}
