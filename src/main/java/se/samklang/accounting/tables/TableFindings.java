package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Severity;

/** What is remarked on while a table is read; liberties taken again and again are told once. */
final class TableFindings {

    private static final int MOST = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> repeated = new TreeMap<>();
    private final Map<String, Finding> firsts = new TreeMap<>();
    private int faults;

    void fault(String code, int line, @Nullable String column, @Nullable String value, String sentence) {
        faults++;
        if (faults <= MOST) {
            findings.add(new Finding(code, Severity.FEL, line, column, value, sentence));
        }
    }

    void warning(String code, String sentence) {
        findings.add(new Finding(code, Severity.VARNING, 0, null, null, sentence));
    }

    void note(String code, String sentence) {
        findings.add(new Finding(code, Severity.INFO, 0, null, null, sentence));
    }

    /** Told once, with the first place and how many more there were. */
    void noteOnce(String code, int line, @Nullable String column, @Nullable String value, String sentence) {
        repeated.merge(code + sentence, 1, Integer::sum);
        firsts.putIfAbsent(code + sentence, new Finding(code, Severity.INFO, line, column, value, sentence));
    }

    boolean hasFaults() {
        return faults > 0;
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings);
        firsts.forEach((key, first) -> {
            int more = repeated.getOrDefault(key, 1) - 1;
            String rest = more == 0 ? "" : " Detsamma gäller " + more + (more == 1 ? " rad till." : " rader till.");
            all.add(new Finding(
                    first.code(),
                    first.severity(),
                    first.line(),
                    first.column(),
                    first.value(),
                    first.message() + rest));
        });
        return all;
    }
}
