package se.samklang.accounting.statements;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samklang.base.Refusal;

/** What the lines of a definition must be to each other. */
final class LineRules {

    private LineRules() {}

    /** Why the sums of a line cannot be made among these lines; empty where they can. */
    static Optional<String> faultOfSum(ReportLine line, List<ReportLine> all) {
        Map<String, ReportLine> byCode =
                all.stream().collect(Collectors.toMap(ReportLine::code, Function.identity(), (one, other) -> other));
        for (ReportLine.Part part : line.parts()) {
            ReportLine other = byCode.get(part.code());
            if (other == null) {
                return Optional.of("Raden " + part.code() + " finns inte i uppställningen.");
            }
            if (other.role() == ReportLine.Role.HEADING || other.role() == ReportLine.Role.OUTSIDE) {
                return Optional.of("Raden " + part.code()
                        + " har inget belopp att summera: den är en rubrik eller ligger utanför rapporten.");
            }
        }
        return reaches(line.code(), line, byCode, new HashSet<>())
                ? Optional.of("Summan går i cirkel: någon av raderna räknar i sin tur med den här raden.")
                : Optional.empty();
    }

    /** Why the line cannot be taken away; empty where it can. */
    static Optional<Refusal> faultOfRemoval(ReportLine line, List<ReportLine> all) {
        return all.stream()
                .filter(other ->
                        other.parts().stream().anyMatch(part -> part.code().equals(line.code())))
                .findFirst()
                .map(sum -> new Refusal(
                        "RADEN_INGAR_I_SUMMA",
                        "Raden ingår i en summa. Ta bort den ur summan först, sedan kan den raderas."));
    }

    private static boolean reaches(String code, ReportLine from, Map<String, ReportLine> byCode, Set<String> visited) {
        for (ReportLine.Part part : from.parts()) {
            ReportLine next = byCode.get(part.code());
            if (part.code().equals(code)
                    || (next != null && visited.add(part.code()) && reaches(code, next, byCode, visited))) {
                return true;
            }
        }
        return false;
    }
}
