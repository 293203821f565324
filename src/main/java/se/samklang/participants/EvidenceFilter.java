package se.samklang.participants;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.documents.SourceAddress;

/**
 * What the address of evidence narrows the rows to; empty where nothing is narrowed.
 *
 * @param sexes comma between those counted
 * @param reasonGroups comma between the groups of exit reasons counted
 * @param direction INDIVIDUAL or STRUCTURAL
 */
record EvidenceFilter(
        ParticipationMeasure measure,
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

    private static final Set<String> NAMES = Set.of(
            "fran",
            "till",
            "matt",
            "insats",
            "kommun",
            "kon",
            "forsorjning_in",
            "forsorjning_ut",
            "tid",
            "anledning",
            "avslutstyp",
            "utfall",
            "inriktning",
            "rader",
            "visa",
            SourceAddress.FIGURE);

    /** Empty where the address has a filter or a choice there is not: other rows would answer another question. */
    static Optional<EvidenceFilter> of(SourceAddress address) {
        ParticipationMeasure measure = address.value("matt") == null
                ? ParticipationMeasure.TOTAL
                : ParticipationMeasure.ofCode(value(address, "matt"));
        String insats = value(address, "insats");
        UUID insatsId = insats.isEmpty() ? null : Ids.read(insats).orNull();
        if (measure == null || !isReadable(address) || (insatsId == null && !insats.isEmpty())) {
            return Optional.empty();
        }
        SexGroup group = SexGroup.ofCode(value(address, "kon"));
        return Optional.of(new EvidenceFilter(
                measure,
                insatsId,
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
                value(address, "visa").equals("manader")));
    }

    private static boolean isReadable(SourceAddress address) {
        String exitKind = value(address, "avslutstyp");
        return NAMES.containsAll(address.filter().keySet())
                && Set.of("", "kvinna", "man", "annat").contains(value(address, "kon"))
                && Set.of("", "arbete-studier", "arbete-studier-sokande").contains(value(address, "utfall"))
                && Set.of("", "individ", "struktur").contains(value(address, "inriktning"))
                && Set.of("", "antal", "deltaganden").contains(value(address, "rader"))
                && Set.of("", "manader").contains(value(address, "visa"))
                && (Set.of("", "saknas").contains(exitKind) || ExitKind.read(exitKind) != null);
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
