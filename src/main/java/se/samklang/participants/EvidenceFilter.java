package se.samklang.participants;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.documents.SourceAddress;

/**
 * What the address of evidence narrows the rows to; empty where nothing is narrowed.
 *
 * @param measure totalt, nya, avslutade, ingaende or utgaende
 * @param sexes comma between those counted
 * @param reasonGroups comma between the groups of exit reasons counted
 * @param direction INDIVIDUAL or STRUCTURAL
 */
record EvidenceFilter(
        String measure,
        @Nullable UUID insats,
        String municipality,
        String sexes,
        String livelihoodIn,
        String livelihoodOut,
        String duration,
        String reason,
        String exitKind,
        String reasonGroups,
        String direction,
        String rows,
        boolean showsMonths) {

    static EvidenceFilter of(SourceAddress address) {
        String insats = value(address, "insats");
        SexGroup group = SexGroup.ofCode(value(address, "kon"));
        return new EvidenceFilter(
                address.value("matt") == null ? "totalt" : value(address, "matt"),
                insats.isEmpty() ? null : Ids.read(insats).orNull(),
                value(address, "kommun"),
                group == SexGroup.ALL ? "" : sexes(group),
                value(address, "forsorjning_in"),
                value(address, "forsorjning_ut"),
                value(address, "tid"),
                value(address, "anledning"),
                exitKind(value(address, "avslutstyp")),
                groups(value(address, "utfall")),
                value(address, "inriktning").equals("struktur") ? "STRUCTURAL" : "INDIVIDUAL",
                value(address, "rader"),
                value(address, "visa").equals("manader"));
    }

    /** False where the address can only mean counts: their municipality is never known, nor are structural episodes. */
    boolean hasEpisodes() {
        return direction.equals("INDIVIDUAL") && !municipality.equals("saknas") && !rows.equals("antal");
    }

    /** Counts say nothing of livelihoods, reasons or municipalities. */
    boolean hasCounts() {
        return (rows.isEmpty() || rows.equals("antal"))
                && (municipality.isEmpty() || municipality.equals("saknas"))
                && (livelihoodIn + livelihoodOut + duration + reason + exitKind + reasonGroups).isEmpty();
    }

    private static String value(SourceAddress address, String name) {
        String value = address.value(name);
        return value == null ? "" : value;
    }

    private static String sexes(SexGroup group) {
        return Arrays.stream(Sex.values()).filter(group).map(Sex::name).collect(Collectors.joining(","));
    }

    private static String exitKind(String code) {
        ExitKind kind = ExitKind.read(code);
        return kind == null ? code : kind.name();
    }

    private static String groups(String outcome) {
        return switch (outcome) {
            case "arbete-studier" -> "WORK,STUDIES";
            case "arbete-studier-sokande" -> "WORK,STUDIES,JOB_SEEKING";
            default -> "";
        };
    }
}
