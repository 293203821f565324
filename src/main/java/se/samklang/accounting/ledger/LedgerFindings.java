package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieCheck;
import se.samklang.accounting.sie.SieFinding;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Findings;
import se.samklang.exchange.Severity;
import tools.jackson.databind.json.JsonMapper;

/** What is remarked on while a ledger is read in: told in the receipt, and kept with the snapshot. */
final class LedgerFindings {

    private static final int KEPT = 1_000;

    private final Findings findings;
    private final List<Map<String, @Nullable Object>> kept = new ArrayList<>();
    private int count;

    LedgerFindings(Findings findings) {
        this.findings = findings;
    }

    /** Everything the reader remarked on. */
    void addAll(SieSummary summary) {
        summary.findings()
                .forEach(finding ->
                        add(finding.code(), finding.severity(), finding.line(), finding.raw(), finding.sentence()));
        int left = summary.findingCount() - summary.findings().size();
        if (left > 0) {
            count += left;
            findings.note("FLER_ANMARKNINGAR", 0, null, null, "Ytterligare " + left + " anmärkningar visas inte.");
        }
    }

    /** Something the reader of a table remarked on. */
    void add(Finding finding) {
        switch (finding.severity()) {
            case FEL ->
                findings.fault(finding.code(), finding.line(), finding.column(), finding.value(), finding.message());
            case VARNING ->
                findings.warning(finding.code(), finding.line(), finding.column(), finding.value(), finding.message());
            case INFO ->
                findings.note(finding.code(), finding.line(), finding.column(), finding.value(), finding.message());
        }
        keep(
                finding.code(),
                finding.severity(),
                finding.line(),
                Objects.requireNonNullElse(finding.value(), ""),
                finding.message());
    }

    /** Something that comparing the file with what is stored has shown. */
    void add(SieCheck check, String sentence) {
        SieFinding finding = new SieFinding(check, 0, "", sentence);
        add(finding.code(), finding.severity(), 0, "", finding.sentence());
    }

    /** The same, only as something to look at, whatever the check weighs otherwise. */
    void remark(SieCheck check, String sentence) {
        add(check.code(), Severity.VARNING, 0, "", sentence);
    }

    /** Something to look at that has no place among the checks of SIE files. */
    void remark(String code, String sentence) {
        add(code, Severity.VARNING, 0, "", sentence);
    }

    /** A reason against the whole file that has no place among the checks of SIE files. */
    void refuse(String code, String sentence) {
        add(code, Severity.FEL, 0, "", sentence);
    }

    boolean hasFaults() {
        return findings.hasFaults();
    }

    int count() {
        return count;
    }

    /** An array of objects with code, severity, line, raw and sentence. */
    String json() {
        return JsonMapper.shared().writeValueAsString(kept);
    }

    private void add(String code, Severity severity, int line, String raw, String sentence) {
        switch (severity) {
            case FEL -> findings.fault(code, line, null, raw, sentence);
            case VARNING -> findings.warning(code, line, null, raw, sentence);
            case INFO -> findings.note(code, line, null, raw, sentence);
        }
        keep(code, severity, line, raw, sentence);
    }

    private void keep(String code, Severity severity, int line, String raw, String sentence) {
        count++;
        if (kept.size() < KEPT) {
            Map<String, @Nullable Object> finding = new LinkedHashMap<>();
            finding.put("code", code);
            finding.put("severity", severity.name());
            finding.put("line", line);
            finding.put("raw", StoredText.of(raw));
            finding.put("sentence", StoredText.of(sentence));
            kept.add(finding);
        }
    }
}
