package se.samklang.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is found in one file: every fault is counted, the first thousand are kept to be shown. */
public final class Findings {
    static final int LISTED = 1_000;

    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private int faultCount;
    private int remarkCount;

    /** A fault: nothing of the file is stored. {@code line} is 0 for the file as a whole. */
    public void fault(String code, int line, @Nullable String column, @Nullable String value, String message) {
        faultCount++;
        if (faults.size() < LISTED) {
            faults.add(new Finding(code, Severity.FEL, line, column, value, message));
        }
    }

    /** Something to look at; the file is stored all the same. */
    public void warning(String code, int line, @Nullable String column, @Nullable String value, String message) {
        remark(Severity.VARNING, code, line, column, value, message);
    }

    /** Something the person should know. */
    public void note(String code, int line, @Nullable String column, @Nullable String value, String message) {
        remark(Severity.INFO, code, line, column, value, message);
    }

    public boolean hasFaults() {
        return faultCount > 0;
    }

    /** At most a thousand, faults before the rest, in the order of the file; the last says how many are left out. */
    List<Finding> listed() {
        List<Finding> listed = new ArrayList<>(faults);
        listed.addAll(remarks.subList(0, Math.min(remarks.size(), LISTED - faults.size())));
        listed.sort(Comparator.comparingInt(Finding::line));
        int unlisted = faultCount + remarkCount - listed.size();
        if (unlisted > 0) {
            String message =
                    "Ytterligare " + unlisted + " anmärkningar visas inte. Rätta de som visas och försök igen.";
            listed.add(new Finding("FLER_ANMARKNINGAR", Severity.INFO, 0, null, null, message));
        }
        return List.copyOf(listed);
    }

    private void remark(
            Severity severity, String code, int line, @Nullable String column, @Nullable String value, String message) {
        remarkCount++;
        if (remarks.size() < LISTED) {
            remarks.add(new Finding(code, severity, line, column, value, message));
        }
    }
}
