package se.samklang.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samklang.database.Read;
import se.samklang.documents.SourceAddress;

/** What an address of evidence narrows to, and what is then counted, in words. */
final class EvidenceWords {

    private static final String MONTHS =
            "Medelvärdet av antalet hela månader mellan start- och slutmånad för deltaganden som avslutats i perioden.";
    private static final Map<String, String> OUTCOMES = Map.of(
            "arbete-studier", "till arbete eller studier",
            "arbete-studier-sokande", "till arbete, studier eller arbetssökande");

    private final Read tx;
    private final SourceAddress address;
    private final EvidenceFilter filter;

    EvidenceWords(Read tx, SourceAddress address, EvidenceFilter filter) {
        this.tx = tx;
        this.address = address;
        this.filter = filter;
    }

    /** What is counted: the words of the table a cell of it leads from, or of the measure alone. */
    String definition() {
        if (filter.direction().equals("STRUCTURAL")) {
            return InsatsTables.STRUCTURAL;
        }
        if (filter.showsMonths()) {
            return MONTHS;
        }
        String measure = filter.measure().definition();
        if (!filter.livelihoodIn().isEmpty()) {
            return measure + " " + LivelihoodTables.AT_ENTRY;
        }
        if (!filter.livelihoodOut().isEmpty()) {
            return measure + " " + LivelihoodTables.AT_EXIT;
        }
        return filter.municipality().isEmpty() ? measure : measure + " " + MunicipalityTable.MUNICIPALITY;
    }

    /** What narrows the rows; "Alla" where nothing does. */
    String filter() {
        CodeLists codes = CodeLists.read(tx);
        List<String> words = new ArrayList<>();
        if (filter.insats() != null) {
            words.add("Insats: " + insats().orElse("okänd"));
        }
        if (!filter.municipality().isEmpty()) {
            words.add("Kommun: " + municipality());
        }
        add(words, "kon", "Kön", SexGroup.ofCode(value("kon")).words());
        add(words, "forsorjning_in", "Försörjning vid inskrivning", code(codes, CodeList.LIVELIHOOD, "forsorjning_in"));
        add(words, "forsorjning_ut", "Försörjning vid avslut", code(codes, CodeList.LIVELIHOOD, "forsorjning_ut"));
        add(words, "tid", "Tid i offentlig försörjning", code(codes, CodeList.SUPPORT_DURATION, "tid"));
        add(words, "anledning", "Avslutsanledning", code(codes, CodeList.EXIT_REASON, "anledning"));
        ExitKind kind = ExitKind.read(value("avslutstyp"));
        add(words, "avslutstyp", "Avslutstyp", kind == null ? "uppgift saknas" : kind.label());
        add(words, "utfall", "Utfall", OUTCOMES.getOrDefault(value("utfall"), ""));
        if (filter.rows().equals("antal")) {
            words.add("bara insatser som följs upp med antal");
        } else if (filter.rows().equals("deltaganden")) {
            words.add("bara insatser som följs upp person för person");
        }
        return words.isEmpty() ? "Alla" : String.join(", ", words);
    }

    private void add(List<String> words, String name, String label, String value) {
        if (!value(name).isEmpty()) {
            words.add(label + ": " + value);
        }
    }

    private String code(CodeLists codes, CodeList list, String name) {
        return value(name).equals("saknas") ? "uppgift saknas" : codes.label(list, value(name));
    }

    private String value(String name) {
        String value = address.value(name);
        return value == null ? "" : value;
    }

    private String municipality() {
        return filter.municipality().equals("saknas")
                ? "uppgift saknas"
                : EvidenceSql.municipality(tx, filter.municipality()).orElse(filter.municipality());
    }

    private Optional<String> insats() {
        return filter.insats() == null ? Optional.empty() : EvidenceSql.insats(tx, filter.insats());
    }
}
