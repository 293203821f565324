package se.samklang.accounting.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samklang.accounting.RowRange;
import se.samklang.base.Parsed;

/**
 * A ledger in öre that the whole outcome of {@link SeedStatement} comes out of, and which accounts its rows take. The
 * teams and the kurator are booked as they requisition, every second month, last in June.
 */
final class SeedBook {

    private static final Set<String> DRAWN_DOWN = Set.of(
            "Samordningsteamet FNS", "Samordningsteamet Hallsta-Sura", "Samordningsteamet Sala", "Kurator, kostnad");

    private SeedBook() {}

    static GivenBook book() {
        return new GivenBook(SeedStatement.DATE)
                .account("1930", "Bank")
                .booked("1930", 8, 284_178_400)
                .booked("3010", 1, -292_500_000)
                .booked("3020", 1, -195_000_000)
                .booked("3030", 4, -146_250_000)
                .booked("3910", 2, -900_000)
                .booked("3910", 8, -1_500_000)
                .booked("4510", 2, "6", "FNS", 25_664_433)
                .booked("4510", 4, "6", "FNS", 25_664_434)
                .booked("4510", 6, "6", "FNS", 25_664_433)
                .booked("4510", 6, "6", "HALLSTA", 59_263_400)
                .booked("4510", 4, "6", "SALA", 30_000_050)
                .booked("4510", 6, "6", "SALA", 40_622_550)
                .booked("4530", 6, 35_229_000)
                .booked("4610", 3, "6", "GRUND", 8_458_000)
                .booked("4610", 5, "6", "LANS", 137_200)
                .booked("4620", 2, "6", "ANDRA", 830_000)
                .booked("4620", 8, "6", "FILM", 584_000)
                .booked("4710", 7, "6", "EXTERN", 1_016_700)
                .booked("5010", 3, "1", "STYRELSE", 12_000_033)
                .booked("5010", 8, "1", "STYRELSE", 11_893_667)
                .booked("5010", 8, "1", "KANSLI", 60_034_067)
                .booked("6110", 8, "1", "KANSLI", 9_000_033)
                .booked("6900", 5, "1", "UTVECKLING", 1_213_500)
                .booked("6910", 8, 4_696_100);
    }

    static RowAccounts accounts(StatementLine line) {
        String ranges = Objects.requireNonNull(RANGES.get(line.label()), line.label());
        Parsed<List<RowRange>> read = RowRange.read(ranges);
        return new RowAccounts(
                Objects.requireNonNull(read.orNull(), ranges),
                DRAWN_DOWN.contains(line.label()),
                line.outcomeFootnote());
    }

    private static final Map<String, String> RANGES = ranges();

    private static Map<String, String> ranges() {
        Map<String, String> ranges = new LinkedHashMap<>();
        ranges.put("Medel från huvudmännen", "3000-3099");
        ranges.put("Styrelse", "50-69 objekt 1:STYRELSE | 6900 objekt 1:UTVECKLING");
        ranges.put("varav utvecklingsmedel för insatser", "6900 objekt 1:UTVECKLING");
        ranges.put("Gemensam administration", "50-69 objekt 1:KANSLI | 6100-6199 objekt 1:KANSLI");
        ranges.put("Bil, kostnad", "6910");
        ranges.put("Bil, intäkt (bruttolöneavdrag)", "3910");
        ranges.put("Samordningsteamet FNS", "4510 objekt 6:FNS");
        ranges.put("Samordningsteamet Hallsta-Sura", "4510 objekt 6:HALLSTA");
        ranges.put("Samordningsteamet Sala", "4510 objekt 6:SALA");
        ranges.put("Utvecklingsdag samordningsteamen", "4520");
        ranges.put("Kurator, kostnad", "4530");
        ranges.put("Kurator, intäkt", "3510");
        ranges.put("Länsgemensamma utbildningsinsatser", "46 objekt 6:LANS");
        ranges.put("Grundutbildningar lösningsfokus", "46 objekt 6:GRUND");
        ranges.put("Repetitionsutbildning lösningsfokus", "46 objekt 6:REPETITION");
        ranges.put("Gruppledarutbildning lösningsfokus", "46 objekt 6:GRUPP");
        ranges.put("Andra utbildningar/seminarier", "46 objekt 6:ANDRA");
        ranges.put("Filmprojekt psykisk hälsa", "46 objekt 6:FILM");
        ranges.put("Extern medbedömning", "47 objekt 6:EXTERN");
        ranges.put("Andra utvärderingsinsatser", "47 objekt 6:ANNAN");
        return ranges;
    }
}
