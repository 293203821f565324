package se.samklang.planning.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A paragraph of the later document beside the earlier one, as pieces that were kept, taken out or put in. */
record TextChange(List<Piece> pieces) {

    /**
     * Words begin and end where there is space; the space belongs to the word before it. The groups of a number are one
     * word, so that 1 200 that becomes 1 500 is not told as 200 that becomes 500.
     */
    private static final Pattern WORD =
            Pattern.compile("(?<=\\s)(?=\\S)(?!(?<=(?<![0-9])[0-9]{1,3}(?: [0-9]{3}){0,3} )[0-9]{3}(?![0-9]))");

    /** Paragraphs of more words than this are shown whole, as they were and as they are. */
    private static final int LONGEST = 5_000;

    /** So many paragraphs ahead the rewritten form of one is looked for. */
    private static final int AHEAD = 20;

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
        int out = 0;
        int in = 0;
        for (CommonParts.Pair pair : CommonParts.of(earlier, later)) {
            changed(earlier.subList(out, pair.earlier()), later.subList(in, pair.later()), changes);
            changes.add(whole(Kind.KEPT, later.get(pair.later())));
            out = pair.earlier() + 1;
            in = pair.later() + 1;
        }
        changed(earlier.subList(out, earlier.size()), later.subList(in, later.size()), changes);
        return changes;
    }

    /** A paragraph beside the next one that says much the same; beside none it was taken out or put in. */
    private static void changed(List<String> out, List<String> in, List<TextChange> changes) {
        List<List<String>> written = in.stream().map(TextChange::words).toList();
        int next = 0;
        for (String gone : out) {
            List<String> before = words(gone);
            int alike = alike(before, written, next);
            if (alike < 0) {
                changes.add(whole(Kind.OUT, gone));
                continue;
            }
            in.subList(next, alike).forEach(line -> changes.add(whole(Kind.IN, line)));
            changes.add(rewritten(before, written.get(alike)));
            next = alike + 1;
        }
        in.subList(next, in.size()).forEach(line -> changes.add(whole(Kind.IN, line)));
    }

    /** The first from there on that shares half of its words with the paragraph; −1 for none. */
    private static int alike(List<String> before, List<List<String>> written, int from) {
        Set<String> known = new HashSet<>(stripped(before));
        for (int place = from; place < Math.min(from + AHEAD, written.size()); place++) {
            Set<String> words = new HashSet<>(stripped(written.get(place)));
            int both = known.size() + words.size();
            words.retainAll(known);
            boolean comparable = before.size() <= LONGEST && written.get(place).size() <= LONGEST;
            if (comparable && 4 * words.size() >= both) {
                return place;
            }
        }
        return -1;
    }

    private static TextChange rewritten(List<String> before, List<String> after) {
        List<Piece> pieces = new ArrayList<>();
        int out = 0;
        int in = 0;
        for (CommonParts.Pair pair : CommonParts.of(before, after)) {
            add(pieces, Kind.OUT, before.subList(out, pair.earlier()));
            add(pieces, Kind.IN, after.subList(in, pair.later()));
            add(pieces, Kind.KEPT, List.of(after.get(pair.later())));
            out = pair.earlier() + 1;
            in = pair.later() + 1;
        }
        add(pieces, Kind.OUT, before.subList(out, before.size()));
        add(pieces, Kind.IN, after.subList(in, after.size()));
        return new TextChange(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        String text = String.join("", words);
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Piece(kind, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }

    private static List<String> words(String line) {
        return List.of(WORD.split(line));
    }

    private static List<String> stripped(List<String> words) {
        return words.stream().map(String::strip).toList();
    }

    private static TextChange whole(Kind kind, String line) {
        return new TextChange(List.of(new Piece(kind, line)));
    }
}
