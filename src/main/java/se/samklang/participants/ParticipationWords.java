package se.samklang.participants;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samklang.insatser.Insats;
import se.samklang.web.Problems;

/** A participation as a person reads it: label and value of everything registered. */
record ParticipationWords(Insats insats, Map<String, String> entry, Map<String, String> exit) {

    static ParticipationWords of(
            Participation participation, Insats insats, CodeLists codes, Municipalities municipalities) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("Kön", participation.sex().label());
        entry.put("Folkbokföringskommun", municipalities.shortName(participation.municipalityCode()));
        entry.put("Startmånad", YearMonth.from(participation.startMonth()).toString());
        entry.put("Försörjning vid inskrivning", several(codes, participation.in()));
        entry.put(
                "Tid i offentlig försörjning",
                orDash(codes.label(CodeList.SUPPORT_DURATION, participation.supportDuration())));
        entry.put("Åldersklass", orDash(codes.label(CodeList.AGE_CLASS, participation.ageClass())));
        entry.put("Utbildning", orDash(codes.label(CodeList.EDUCATION, participation.education())));
        entry.put("Remittent", orDash(codes.label(CodeList.REFERRER, participation.referrer())));
        entry.put(
                "Sysselsättning vid inskrivning",
                orDash(codes.label(CodeList.OCCUPATION, participation.occupationIn())));
        return new ParticipationWords(insats, entry, exit(participation, codes));
    }

    List<Problems.Difference> differences(ParticipationWords theirs) {
        List<Problems.Difference> differences = new ArrayList<>();
        Map<String, String> mine = all();
        Map<String, String> others = theirs.all();
        mine.forEach((label, value) -> {
            String other = others.getOrDefault(label, "–");
            if (!other.equals(value)) {
                differences.add(new Problems.Difference(label, value, other));
            }
        });
        return differences;
    }

    private Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(entry);
        all.putAll(exit);
        return all;
    }

    private static Map<String, String> exit(Participation participation, CodeLists codes) {
        Map<String, String> exit = new LinkedHashMap<>();
        if (participation.endMonth() != null) {
            exit.put("Slutmånad", YearMonth.from(participation.endMonth()).toString());
            exit.put(
                    "Avslutsanledning",
                    participation.exitReason() == null
                            ? "Uppgift saknas"
                            : codes.label(CodeList.EXIT_REASON, participation.exitReason()));
            exit.put(
                    "Avslutstyp",
                    participation.exitKind() == null
                            ? "–"
                            : participation.exitKind().label());
            exit.put("Försörjning vid avslut", several(codes, participation.out()));
            exit.put(
                    "Sysselsättning vid avslut",
                    orDash(codes.label(CodeList.OCCUPATION, participation.occupationOut())));
        }
        return exit;
    }

    private static String several(CodeLists codes, List<String> livelihoods) {
        return orDash(livelihoods.stream()
                .map(code -> codes.label(CodeList.LIVELIHOOD, code))
                .collect(Collectors.joining(", ")));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
