package se.samklang.planning.editions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What two sequences have in common, in the order of both: the longest such. What only one of them has is put aside
 * first, for the cost grows with the square of what differs and a document may be written anew from end to end.
 */
final class CommonParts {

    private CommonParts() {}

    /** A part that both have: where it stands in each. */
    record Pair(int earlier, int later) {}

    static List<Pair> of(List<String> earlier, List<String> later) {
        List<Integer> before = shared(earlier, later);
        List<Integer> after = shared(later, earlier);
        List<Pair> pairs = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(at(before, earlier), at(after, later), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                for (int part = 0; part < delta.getSource().size(); part++) {
                    pairs.add(new Pair(
                            before.get(delta.getSource().getPosition() + part),
                            after.get(delta.getTarget().getPosition() + part)));
                }
            }
        }
        return pairs;
    }

    /** The places of those that the other has too. */
    private static List<Integer> shared(List<String> parts, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return IntStream.range(0, parts.size())
                .filter(place -> known.contains(parts.get(place)))
                .boxed()
                .toList();
    }

    private static List<String> at(List<Integer> places, List<String> parts) {
        return places.stream().map(parts::get).toList();
    }
}
