package se.samklang.participants;

import org.jspecify.annotations.Nullable;

/** What is counted of participations in a period, as it stands in the address of evidence. */
enum ParticipationMeasure {
    TOTAL("totalt", "Deltaganden i perioden", MunicipalityTable.TOTAL),
    STARTED("nya", "Nya deltaganden", "Deltaganden vars startmånad börjar i perioden."),
    ENDED("avslutade", "Avslutade deltaganden", "Deltaganden vars slutmånad slutar i perioden."),
    OPENING("ingaende", "Ingående deltaganden", "Deltaganden som pågick när perioden började."),
    CLOSING(
            "utgaende",
            "Utgående deltaganden",
            "Deltaganden som pågår när perioden är slut: ingående och nya minus avslutade.");

    private final String code;
    private final String label;
    private final String definition;

    ParticipationMeasure(String code, String label, String definition) {
        this.code = code;
        this.label = label;
        this.definition = definition;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** In words, as a reader of the figure needs it. */
    String definition() {
        return definition;
    }

    /** What a registered count contributes. */
    long of(EvidenceSql.Count count) {
        return switch (this) {
            case TOTAL -> count.opening() + count.started();
            case STARTED -> count.started();
            case ENDED -> count.ended();
            case OPENING -> count.opening();
            case CLOSING -> count.opening() + count.started() - count.ended();
        };
    }

    /** The measure with the code; null where there is none. */
    static @Nullable ParticipationMeasure ofCode(String code) {
        for (ParticipationMeasure measure : values()) {
            if (measure.code.equals(code)) {
                return measure;
            }
        }
        return null;
    }
}
