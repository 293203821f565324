package se.samklang.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.SectionLabel;

/** How paragraphs are named, alone and several together. */
final class SectionText {

    private SectionText() {}

    /** {@code SFV § 17}, {@code § 17}. */
    static String name(@Nullable String prefix, int number) {
        return SectionLabel.of(prefix, number);
    }

    /** {@code §§ 17–19, 21} of the items asked for; {@code ärende 3} where they are not numbered. */
    static String several(List<Proceedings.Item> items, Predicate<Proceedings.Item> asked) {
        List<List<Proceedings.Item>> runs = runs(items, asked);
        String printed = runs.stream().map(SectionText::run).collect(Collectors.joining(", "));
        boolean numbered = items.stream().allMatch(item -> item.number() != null);
        boolean single = runs.size() == 1 && runs.getFirst().size() == 1;
        return (numbered ? single ? "§\u00a0" : "§§\u00a0" : single ? "ärende\u00a0" : "ärendena\u00a0") + printed;
    }

    private static String run(List<Proceedings.Item> run) {
        int first = number(run.getFirst());
        int last = number(run.getLast());
        return first == last ? "" + first : first + "–" + last;
    }

    private static int number(Proceedings.Item item) {
        Integer number = item.number();
        return number == null ? item.place() : number;
    }

    private static List<List<Proceedings.Item>> runs(List<Proceedings.Item> items, Predicate<Proceedings.Item> asked) {
        List<List<Proceedings.Item>> runs = new ArrayList<>();
        boolean open = false;
        for (Proceedings.Item item : items) {
            boolean in = asked.test(item);
            if (in && !open) {
                runs.add(new ArrayList<>());
            }
            if (in) {
                runs.getLast().add(item);
            }
            open = in;
        }
        return runs;
    }
}
