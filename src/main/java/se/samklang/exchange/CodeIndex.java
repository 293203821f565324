package se.samklang.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/** The codes of a column by every way they are written; files repeat few texts many times, so each is folded once. */
final class CodeIndex {
    private static final int REMEMBERED = 1_000;

    private final Map<String, String> byFolded = new HashMap<>();
    private final Map<String, Optional<String>> byTyped = new HashMap<>();

    /** A code wins over a label that folds to the same. */
    CodeIndex(Map<String, String> labelByCode) {
        labelByCode.forEach((code, label) -> byFolded.putIfAbsent(Code.of(label), code));
        labelByCode.keySet().forEach(code -> byFolded.put(Code.of(code), code));
    }

    @Nullable
    String find(String typed) {
        Optional<String> known = byTyped.get(typed);
        if (known == null) {
            known = Optional.ofNullable(byFolded.get(Code.of(typed)));
            if (byTyped.size() < REMEMBERED) {
                byTyped.put(typed, known);
            }
        }
        return known.orElse(null);
    }
}
