package se.samklang.participants;

import org.jspecify.annotations.Nullable;

/** What a participation came to, counted as a share of others (domain page on follow-up, section 2.4). */
enum ShareMeasure {
    ARBETE_STUDIER(
            "arbete-studier",
            "Andel till arbete eller studier",
            "Deltaganden som avslutats till osubventionerat arbete, subventionerat arbete eller studier",
            "WORK,STUDIES",
            ""),
    VIDARE(
            "vidare",
            "Andel vidare till arbete, studier eller rehabilitering",
            "Deltaganden som avslutats till arbete, studier eller fortsatt rehabilitering",
            "WORK,STUDIES",
            "fortsatt_rehabilitering"),
    EGEN_FORSORJNING(
            "egen-forsorjning",
            "Andel utan offentlig försörjning vid avslut",
            "Deltaganden som avslutats utan offentlig försörjning",
            "",
            ""),
    AVBROTT("avbrott", "Andel avbrott", "Deltaganden som avslutats med avslutstypen avbrott", "", "");

    private final String code;
    private final String title;
    private final String counted;
    private final String groups;
    private final String reasons;

    ShareMeasure(String code, String title, String counted, String groups, String reasons) {
        this.code = code;
        this.title = title;
        this.counted = counted;
        this.groups = groups;
        this.reasons = reasons;
    }

    /** As it stands in the id of the measure and in addresses. */
    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** What the numerator counts. */
    String counted() {
        return counted;
    }

    /** Comma between the groups of exit reasons that count. */
    String groups() {
        return groups;
    }

    /** Comma between further exit reasons that count. */
    String reasons() {
        return reasons;
    }

    /** Null where there is none with the code. */
    static @Nullable ShareMeasure ofCode(@Nullable String code) {
        for (ShareMeasure measure : values()) {
            if (measure.code.equals(code)) {
                return measure;
            }
        }
        return null;
    }
}
