package se.samklang.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samklang.base.SwedishClock;
import se.samklang.documents.Block;

/** Who was there, as the first page tells it: those who decided, deputies beside, and others with their times. */
final class PresenceText {

    private static final String DEPUTY = "DEPUTY";

    private final Proceedings proceedings;

    PresenceText(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    List<Block.Particulars.Particular> rows() {
        List<String> deciding = new ArrayList<>(lines(this::isDecidingMember, this::member));
        deciding.addAll(lines(this::isServing, this::serving));
        return List.of(
                Blocks.row("Beslutande", deciding),
                Blocks.row("Ersättare", lines(person -> isBeside(person) && !isServing(person), this::member)),
                Blocks.row("Övriga deltagande", lines(this::isOther, this::other)));
    }

    private List<String> lines(Predicate<Proceedings.Attendee> asked, Function<Proceedings.Attendee, String> printed) {
        return proceedings.attendees().stream().filter(asked).map(printed).toList();
    }

    private boolean isDecidingMember(Proceedings.Attendee person) {
        return person.is("MEMBER") && !person.lapsed() && wasThere(person);
    }

    private boolean isBeside(Proceedings.Attendee person) {
        return person.is(DEPUTY) && !person.lapsed() && wasThere(person);
    }

    private boolean isServing(Proceedings.Attendee person) {
        return isBeside(person) && proceedings.items().stream().anyMatch(item -> serves(person, item));
    }

    private boolean isOther(Proceedings.Attendee person) {
        return person.isElected()
                ? person.lapsed() && wasThere(person)
                : !person.presence().equals("ABSENT") || wasThere(person);
    }

    /** A member who was there before there was an agenda counts too. */
    private boolean wasThere(Proceedings.Attendee person) {
        return person.presence().equals("PRESENT")
                || !proceedings.attended(person).isEmpty();
    }

    /** A deputy decides in an item in the place of a member who is away or has jäv. */
    private boolean serves(Proceedings.Attendee deputy, Proceedings.Item item) {
        Optional<Proceedings.Attendee> replaced = proceedings.attendee(deputy.replacesId());
        return replaced.isPresent() && canDecide(deputy, item) && !canDecide(replaced.get(), item);
    }

    private boolean canDecide(Proceedings.Attendee person, Proceedings.Item item) {
        return proceedings.attended(person).contains(item.place()) && !proceedings.isConflicted(person.id(), item.id());
    }

    private String member(Proceedings.Attendee person) {
        List<Integer> attended = proceedings.attended(person);
        return named(person) + bracketed(span(item -> attended.contains(item.place())));
    }

    private String serving(Proceedings.Attendee deputy) {
        return named(deputy) + ", tjänstgörande ersättare för "
                + proceedings
                        .attendee(deputy.replacesId())
                        .map(Proceedings.Attendee::personName)
                        .orElse("–")
                + bracketed(span(item -> serves(deputy, item)));
    }

    private String other(Proceedings.Attendee person) {
        String from = person.fromTime();
        String to = person.toTime();
        String time = from == null
                ? ""
                : "kl " + SwedishClock.print(from) + (to == null ? "–" : "–" + SwedishClock.print(to));
        List<Integer> attended = proceedings.attended(person);
        return named(person) + bracketed(time, span(item -> attended.contains(item.place())));
    }

    /** {@code Anna Alm, ordförande, Sala kommun}. */
    private static String named(Proceedings.Attendee person) {
        return String.join(
                ", ",
                Stream.of(person.personName(), role(person), person.organisation())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String role(Proceedings.Attendee person) {
        if (!person.title().isEmpty()) {
            return person.title();
        }
        return switch (Objects.requireNonNullElse(person.office(), Objects.requireNonNullElse(person.duty(), ""))) {
            case "CHAIR" -> "ordförande";
            case "VICE_CHAIR" -> "vice ordförande";
            case "SECRETARY" -> "sekreterare";
            default -> "";
        };
    }

    /** What there is of the parts: {@code (kl 13.15–13.30, från och med § 20)}. */
    private static String bracketed(String... parts) {
        String inside = Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return inside.isEmpty() ? "" : " (" + inside + ")";
    }

    /** Which items, where it is not all of them: {@code från och med § 20}. */
    private String span(Predicate<Proceedings.Item> asked) {
        List<Proceedings.Item> items = proceedings.items();
        long count = items.stream().filter(asked).count();
        if (count == items.size() || count == 0) {
            return "";
        }
        boolean first = asked.test(items.getFirst());
        boolean last = asked.test(items.getLast());
        if (!first && last && items.stream().dropWhile(asked.negate()).allMatch(asked)) {
            return "från och med "
                    + SectionText.several(
                            items, items.stream().filter(asked).findFirst().orElseThrow()::equals);
        }
        if (first && !last && items.stream().dropWhile(asked).noneMatch(asked)) {
            return "till och med " + SectionText.several(items, items.get((int) count - 1)::equals);
        }
        return SectionText.several(items, asked);
    }
}
