package se.samklang.exchange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samklang.base.Code;

/** A file's header row against the columns a kind takes: which column stands where, and every fault in it. */
final class ImportHeader {
    private static final int HEADER_LINE = 1;
    private static final int ABSENT = -1;
    private static final Set<String> IDENTITY_NAMES = Set.of(
            "personnummer",
            "personnr",
            "pnr",
            "person_nummer",
            "person_nr",
            "samordningsnummer",
            "fodelsenummer",
            "fodelsedatum");

    private final List<ImportColumn> columns;
    private final List<String> headers;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Map<String, String>, CodeIndex> codes = new IdentityHashMap<>();

    private ImportHeader(List<ImportColumn> columns, List<String> headers) {
        this.columns = columns;
        this.headers = headers;
    }

    static ImportHeader check(List<ImportColumn> columns, Sheet sheet, Findings findings) {
        ImportHeader header = new ImportHeader(columns, sheet.headers());
        for (int place = 0; place < header.headers.size(); place++) {
            header.checkHeader(place, findings);
        }
        header.reportMissing(findings);
        columns.forEach(column -> header.places.putIfAbsent(column.name(), ABSENT));
        return header;
    }

    /** Where the column stands in the file, or -1. */
    int index(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("The kind has no column " + column);
        }
        return place;
    }

    /** The column's header as the file writes it. */
    String written(String column) {
        int place = index(column);
        return place < 0 ? column : headers.get(place);
    }

    /** The index of a kind's codes; made once as long as the kind hands over the same map. */
    CodeIndex codes(Map<String, String> labelByCode) {
        return codes.computeIfAbsent(labelByCode, CodeIndex::new);
    }

    String headerAt(int place) {
        return isNamed(place) ? headers.get(place) : "kolumn " + (place + 1);
    }

    boolean isNamed(int place) {
        return place < headers.size() && !headers.get(place).isEmpty();
    }

    boolean hasEveryRequired() {
        return columns.stream().noneMatch(column -> column.required() && index(column.name()) == ABSENT);
    }

    List<ImportColumn> requiredInFile() {
        return columns.stream()
                .filter(column -> column.required() && index(column.name()) != ABSENT)
                .toList();
    }

    private void checkHeader(int place, Findings findings) {
        String written = headers.get(place);
        if (written.isEmpty()) {
            return;
        }
        String folded = Code.of(written);
        if (IDENTITY_NAMES.contains(folded)) {
            findings.fault(
                    RowCheck.IDENTITY_NUMBER,
                    HEADER_LINE,
                    written,
                    null,
                    "Personnummer och födelsedatum får inte läsas in. Ta bort kolumnen ur filen.");
            return;
        }
        for (ImportColumn column : columns) {
            if (Code.of(column.name()).equals(folded)) {
                if (places.putIfAbsent(column.name(), place) != null) {
                    findings.fault(
                            "DUBBEL_KOLUMN",
                            HEADER_LINE,
                            written,
                            null,
                            "Kolumnen ”" + column.name() + "” finns två gånger. Ta bort den ena.");
                }
                return;
            }
        }
        reportUnknown(written, folded, findings);
    }

    private void reportUnknown(String written, String folded, Findings findings) {
        String nearest = Nearest.of(folded, names());
        findings.fault(
                "OKAND_KOLUMN",
                HEADER_LINE,
                written,
                null,
                "Kolumnen ”" + written + "” känns inte igen." + (nearest == null ? "" : " Menades ”" + nearest + "”?")
                        + " Kolumnerna är: " + String.join(", ", names()) + ".");
    }

    private void reportMissing(Findings findings) {
        for (ImportColumn column : columns) {
            if (column.required() && !places.containsKey(column.name())) {
                findings.fault(
                        "SAKNAD_KOLUMN",
                        HEADER_LINE,
                        column.name(),
                        null,
                        "Kolumnen ”" + column.name() + "” saknas. Lägg till den: " + column.description()
                                + ", till exempel " + column.example() + ".");
            }
        }
    }

    private List<String> names() {
        return columns.stream().map(ImportColumn::name).toList();
    }
}
