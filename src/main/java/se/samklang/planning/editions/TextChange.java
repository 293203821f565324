package se.samklang.planning.editions;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph of the later document beside the earlier one, as pieces that were kept, taken out or put in. */
record TextChange(List<Piece> pieces) {

    /** Words begin and end where there is space; the space belongs to the word before it. */
    private static final Pattern WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    /** What became of a piece. */
    enum Kind {
        KEPT,
        OUT,
        IN
    }

    record Piece(Kind kind, String text) {}

    boolean isKept() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.KEPT);
    }

    /** Every paragraph of both, in order; a paragraph that was changed tells which words. */
    static List<TextChange> between(List<String> earlier, List<String> later) {
        List<TextChange> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later, true).getDeltas()) {
            List<String> out = delta.getSource().getLines();
            List<String> in = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> out.forEach(line -> changes.add(whole(Kind.KEPT, line)));
                case DELETE -> out.forEach(line -> changes.add(whole(Kind.OUT, line)));
                case INSERT -> in.forEach(line -> changes.add(whole(Kind.IN, line)));
                case CHANGE -> changed(out, in, changes);
            }
        }
        return changes;
    }

    private static void changed(List<String> out, List<String> in, List<TextChange> changes) {
        for (int line = 0; line < Math.max(out.size(), in.size()); line++) {
            if (line >= out.size()) {
                changes.add(whole(Kind.IN, in.get(line)));
            } else if (line >= in.size()) {
                changes.add(whole(Kind.OUT, out.get(line)));
            } else {
                changes.add(words(out.get(line), in.get(line)));
            }
        }
    }

    private static TextChange words(String earlier, String later) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        List.of(WORD.split(earlier)), List.of(WORD.split(later)), true)
                .getDeltas()) {
            boolean kept = delta.getType() == DeltaType.EQUAL;
            String out = String.join("", delta.getSource().getLines());
            String in = String.join("", delta.getTarget().getLines());
            if (kept) {
                pieces.add(new Piece(Kind.KEPT, out));
                continue;
            }
            if (!out.isEmpty()) {
                pieces.add(new Piece(Kind.OUT, out));
            }
            if (!in.isEmpty()) {
                pieces.add(new Piece(Kind.IN, in));
            }
        }
        return new TextChange(pieces);
    }

    private static TextChange whole(Kind kind, String line) {
        return new TextChange(List.of(new Piece(kind, line)));
    }
}
