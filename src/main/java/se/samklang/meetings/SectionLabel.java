package se.samklang.meetings;

import org.jspecify.annotations.Nullable;

/** How a paragraph is written. */
public final class SectionLabel {

    private SectionLabel() {}

    /** {@code SFV § 17}, {@code § 17}, or empty where there is no number yet. */
    public static String of(@Nullable String prefix, @Nullable Integer number) {
        return number == null ? "" : (prefix == null || prefix.isEmpty() ? "" : prefix + " ") + "§\u00a0" + number;
    }
}
