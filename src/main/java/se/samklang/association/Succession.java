package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who sits on a day among those who hold seats of the same kind for the same member. A term that lapses lets its holder
 * stay until a successor has come, unless the holder has departed; a seat never has two holders. A newcomer takes
 *
 * <ol>
 *   <li>the seat that was the newcomer's own,
 *   <li>otherwise the seat of the one whose term lapsed longest ago,
 *   <li>otherwise the seat left empty last,
 *   <li>otherwise, when the newcomer came before a term that was running out, that seat once it has lapsed.
 * </ol>
 */
final class Succession {

    private static final Comparator<Tenure> LONGEST_LAPSED =
            Comparator.comparing(Tenure::to).thenComparing(Tenure::from).thenComparing(Tenure::person);

    private final List<Tenure> waiting = new ArrayList<>();
    private final List<Tenure> unplaced = new ArrayList<>();

    private Succession() {}

    /** Those who sit on the day, running terms first. What begins later than the day is as if it were not there. */
    static List<Tenure> sitting(List<Mandate> mandates, LocalDate day) {
        List<Tenure> begun = Tenure.of(
                mandates.stream().filter(mandate -> mandate.hasBegunBy(day)).toList());
        Succession succession = new Succession();
        succession.play(begun, day);
        List<Tenure> sitting = new ArrayList<>(
                begun.stream().filter(tenure -> tenure.runsOn(day)).toList());
        Set<String> persons = new HashSet<>();
        sitting.forEach(tenure -> persons.add(tenure.person()));
        succession.waiting.stream()
                .filter(Predicate.not(Tenure::departed))
                .filter(tenure -> persons.add(tenure.person()))
                .forEach(sitting::add);
        return sitting;
    }

    private void play(List<Tenure> tenures, LocalDate day) {
        for (LocalDate date : dates(tenures, day)) {
            tenures.stream()
                    .filter(tenure -> isFirstDayAfter(tenure, date))
                    .sorted(LONGEST_LAPSED)
                    .forEach(this::leave);
            tenures.stream().filter(tenure -> tenure.from().equals(date)).forEach(this::come);
        }
    }

    private void leave(Tenure old) {
        Optional<Tenure> successor =
                unplaced.stream().filter(newcomer -> outlives(newcomer, old)).findFirst();
        unplaced.remove(old);
        if (successor.isPresent()) {
            unplaced.remove(successor.get());
        } else {
            waiting.add(old);
        }
    }

    private void come(Tenure newcomer) {
        seatFor(newcomer).ifPresentOrElse(waiting::remove, () -> unplaced.add(newcomer));
    }

    private Optional<Tenure> seatFor(Tenure newcomer) {
        return waiting.stream()
                .filter(old -> old.person().equals(newcomer.person()))
                .findFirst()
                .or(() ->
                        waiting.stream().filter(Predicate.not(Tenure::departed)).min(LONGEST_LAPSED))
                .or(() -> waiting.stream().max(LONGEST_LAPSED));
    }

    private static boolean outlives(Tenure newcomer, Tenure old) {
        return newcomer.from().isAfter(old.from()) && newcomer.to().isAfter(old.to());
    }

    private static boolean isFirstDayAfter(Tenure tenure, LocalDate date) {
        return tenure.to().isBefore(LocalDate.MAX) && tenure.to().plusDays(1).equals(date);
    }

    private static Set<LocalDate> dates(List<Tenure> tenures, LocalDate day) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Tenure tenure : tenures) {
            dates.add(tenure.from());
            if (tenure.to().isBefore(day)) {
                dates.add(tenure.to().plusDays(1));
            }
        }
        return dates;
    }
}
