package se.samklang.accounting.sie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samklang.exchange.Severity;

/** Gathers findings, as many as a person can use; of the rest only the number is kept. */
final class FindingList {
    private static final int MOST = 1_000;
    private static final int LONGEST_SUBJECT = 100;

    private final List<SieFinding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int count;
    private int faults;

    void add(SieCheck check, Place place, String sentence) {
        count++;
        if (check.severity() == Severity.FEL) {
            faults++;
        }
        if (findings.size() < MOST) {
            findings.add(new SieFinding(check, place.line(), place.raw(), sentence));
        }
    }

    /** Only the first time for this subject; later ones are the same remark again. */
    void addOnce(SieCheck check, String subject, Place place, String sentence) {
        String key = check.code() + subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
        if (told.size() < MOST && told.add(key)) {
            add(check, place, sentence);
        }
    }

    /** Found, whether or not it was kept. */
    int count() {
        return count;
    }

    int faults() {
        return faults;
    }

    boolean has(SieCheck check) {
        return findings.stream().anyMatch(finding -> finding.check() == check);
    }

    /** By line; what concerns the whole file first. */
    List<SieFinding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparingInt(SieFinding::line))
                .toList();
    }
}
