package se.samklang.accounting.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samklang.accounting.sie.SieChart;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.accounting.sie.SieType;
import se.samklang.base.Period;

/**
 * A small förbund's ledger of 2016 with its balances of 2015, in öre such that every printed figure of a known annual
 * report comes out at once, the ones that look wrong by a krona too: the result is 304 416,80 and prints as 304 417
 * though its printed rows give 304 416, and short-term debts of 669 793,45 and 139 934,25 print as 809 728.
 */
final class SmallLedger {

    static final int YEAR = 2016;

    static final Map<String, Long> BUDGET = Map.of(
            "intakter", -330_768_400L,
            "nettokostnader", 257_038_400L,
            "personalkostnader", 64_300_000L,
            "ovriga-kostnader", 7_700_000L,
            "finansiella-kostnader", 500_000L);

    private static final String BANK = "1930";
    private static final String ACCRUED = "2990";

    private final Map<String, Long> opening = new TreeMap<>();
    private final List<Voucher> vouchers = new ArrayList<>();

    private SmallLedger() {
        opening.putAll(Map.of(
                "1650",
                1_862_000L,
                BANK,
                85_734_065L,
                "2091",
                -49_896_720L,
                "2099",
                29_280_000L,
                "2710",
                -140_000L,
                "2730",
                -39_345L,
                ACCRUED,
                -66_800_000L));
        beginning();
        income();
        insatser();
        office();
        yearEnd();
    }

    /** Balances first, then vouchers, as a file has them. */
    static List<SieRecord> records() {
        SmallLedger ledger = new SmallLedger();
        List<SieRecord> records = new ArrayList<>(lastYear());
        Map<String, Long> closing = ledger.closing();
        ledger.opening.forEach((account, ore) -> records.add(balance(Balance.Kind.OPENING, 0, account, ore)));
        closing.forEach((account, ore) -> records.add(
                balance(account.charAt(0) < '3' ? Balance.Kind.CLOSING : Balance.Kind.RESULT, 0, account, ore)));
        records.addAll(ledger.vouchers);
        return records;
    }

    static SieHead head() {
        return new SieHead(
                SieType.TYPE_4E,
                SieHead.Flag.UNREAD,
                "Exempelbok",
                "1",
                LocalDate.of(2017, 1, 31),
                "",
                "Samordningsförbundet Påhittet",
                "",
                "",
                "X",
                "BAS2016",
                "SEK",
                null,
                "",
                "",
                SieHead.Address.NONE,
                List.of(new SieHead.Year(0, Period.ofYear(YEAR)), new SieHead.Year(-1, Period.ofYear(YEAR - 1))));
    }

    static SieChart chart() {
        Map<String, SieChart.Account> accounts = new LinkedHashMap<>();
        ACCOUNTS.forEach(
                (number, name) -> accounts.put(number, new SieChart.Account(number, name, null, "", List.of())));
        Map<ObjectReference, String> objects = new LinkedHashMap<>();
        OBJECTS.forEach((number, name) -> objects.put(new ObjectReference("6", number), name));
        return new SieChart(accounts, Map.of("6", new SieChart.Dimension("6", "Projekt", null)), objects);
    }

    static final Map<String, String> OBJECTS = new TreeMap<>(Map.of(
            "P1", "SamCoach",
            "P2", "Österåsen Light",
            "P3", "På väg tillbaka",
            "P4", "Samverkan Sollefteå kommun och Försäkringskassan",
            "P5", "Vägvisaren",
            "P6", "Psykiatridagen",
            "P7", "Lokala mötesforum"));

    static final Map<String, String> ACCOUNTS = new TreeMap<>(Map.ofEntries(
            Map.entry("1220", "Inventarier"),
            Map.entry("1650", "Momsfordran"),
            Map.entry(BANK, "Bank"),
            Map.entry("2091", "Balanserat resultat"),
            Map.entry("2099", "Årets resultat"),
            Map.entry("2440", "Leverantörsskulder"),
            Map.entry("2710", "Personalskatt"),
            Map.entry("2730", "Sociala avgifter"),
            Map.entry(ACCRUED, "Interimsskulder"),
            Map.entry("3010", "Bidrag från staten"),
            Map.entry("3020", "Bidrag från landstinget"),
            Map.entry("3030", "Bidrag från kommunen"),
            Map.entry("3040", "Tillägg från staten"),
            Map.entry("3990", "Övriga intäkter"),
            Map.entry("4010", "Medfinansiering av insatser"),
            Map.entry("4090", "Samverkansstärkande insatser"),
            Map.entry("5010", "Lokalhyra"),
            Map.entry("5830", "Kost och logi"),
            Map.entry("6110", "Kontorsmateriel"),
            Map.entry("6210", "Telefon"),
            Map.entry("6420", "Revision"),
            Map.entry("6540", "Datatjänster"),
            Map.entry("6800", "Köpt samordning"),
            Map.entry("7010", "Förbundschef, köpt från kommunen"),
            Map.entry("7090", "Arvoden till styrelsen"),
            Map.entry("7510", "Sociala avgifter"),
            Map.entry("8490", "Bankkostnader och räntor"),
            Map.entry("8999", "Årets resultat")));

    private static List<SieRecord> lastYear() {
        List<SieRecord> records = new ArrayList<>();
        Map<String, Long> opened = new TreeMap<>(
                Map.of("1650", 1_200_000L, BANK, 100_000_000L, "2091", -49_896_720L, ACCRUED, -51_303_280L));
        opened.forEach((account, ore) -> records.add(balance(Balance.Kind.OPENING, -1, account, ore)));
        Map<String, Long> result = new TreeMap<>(Map.ofEntries(
                Map.entry("3010", -120_000_000L),
                Map.entry("3020", -60_000_000L),
                Map.entry("3030", -60_000_000L),
                Map.entry("3990", -400L),
                Map.entry("4010", 205_880_300L),
                Map.entry("7090", 1_724_300L),
                Map.entry("7510", 540_000L),
                Map.entry("6800", 54_000_000L),
                Map.entry("6420", 2_500_000L),
                Map.entry("5010", 1_200_000L),
                Map.entry("6110", 3_296_500L),
                Map.entry("8490", 139_300L),
                Map.entry("8999", -29_280_000L)));
        result.forEach((account, ore) -> records.add(balance(Balance.Kind.RESULT, -1, account, ore)));
        return records;
    }

    private void beginning() {
        book("2016-01-02", "Förra årets resultat", "2099", -29_280_000, "2091", 29_280_000);
        book("2016-01-15", "Reglerade interimsskulder", ACCRUED, 66_800_000, BANK, -66_800_000);
        book("2016-01-15", "Skatt och avgifter", "2710", 140_000, "2730", 39_345, BANK, -179_345);
    }

    private void income() {
        for (String month : List.of("01", "04", "07", "10")) {
            book(
                    "2016-" + month + "-20",
                    "Medlemsbidrag",
                    BANK,
                    78_645_000,
                    "3010",
                    -39_322_500,
                    "3020",
                    -19_661_250,
                    "3030",
                    -19_661_250);
        }
        book("2016-04-22", "Tillägg för särskild satsning", BANK, 16_200_000, "3040", -16_200_000);
        book("2016-12-12", "Återbäring", BANK, 264_440, "3990", -264_440);
    }

    private void insatser() {
        for (String month : List.of("04", "07", "10")) {
            pay("2016-" + month + "-10", "P1", 18_500_000);
        }
        pay("2016-06-10", "P2", 20_000_000);
        pay("2016-10-10", "P2", 16_188_400);
        pay("2016-11-10", "P3", 4_700_000);
        pay("2016-04-11", "P4", 17_575_000);
        pay("2016-07-11", "P4", 17_600_000);
        pay("2016-10-11", "P4", 17_600_000);
        pay("2016-03-11", "P5", 5_000_000);
        pay("2016-06-13", "P5", 6_582_900);
        pay("2016-05-20", "P7", 4_200_000);
        book("2016-09-15", "Samverkansdag", "4090", 3_953_020, BANK, -3_953_020);
        accrue("P1", 18_500_000);
        accrue("P4", 21_200_000);
        accrue("P4", 10_675_000);
        accrue("P5", 12_165_000);
        accrue("P5", 3_952_100);
        accrue("P6", 856_000);
    }

    private void office() {
        for (String month : List.of("04", "07", "10")) {
            book("2016-" + month + "-15", "Förbundschef", "7010", 13_365_600, BANK, -13_365_600);
        }
        book("2016-12-31", "Förbundschef kv 4", "7010", 13_365_600, ACCRUED, -13_365_600);
        book("2016-06-27", "Arvoden", "7090", 1_600_000, "7510", 500_000, BANK, -2_100_000);
        book(
                "2016-11-28",
                "Arvoden",
                "7090",
                1_694_000,
                "7510",
                538_380,
                "2710",
                -185_700,
                "2730",
                -55_500,
                BANK,
                -1_991_180);
        book("2016-03-18", "Revision", "6420", 2_500_000, "1650", 625_000, BANK, -3_125_000);
        book("2016-06-17", "Lokal", "5010", 1_200_000, "6210", 500_000, "1650", 125_000, BANK, -1_825_000);
        book("2016-09-16", "Datatjänster", "6540", 1_200_000, "1650", 300_000, BANK, -1_500_000);
        book(
                "2016-12-16",
                "Resor och kontor",
                "5830",
                800_000,
                "6110",
                255_680,
                "1650",
                142_660,
                "2440",
                -17_870,
                BANK,
                -1_180_470);
        book("2016-12-30", "Bank", "8490", 104_880, BANK, -104_880);
        book("2016-10-14", "Skrivare", "1220", 189_910, BANK, -189_910);
    }

    private void yearEnd() {
        book("2016-12-31", "Årets resultat", "8999", 30_441_680, "2099", -30_441_680);
    }

    private void pay(String day, String object, long ore) {
        voucher(day, "Utbetalning " + OBJECTS.get(object), List.of(row("4010", object, ore), row(BANK, "", -ore)));
    }

    private void accrue(String object, long ore) {
        voucher(
                "2016-12-31",
                "Upplupet " + OBJECTS.get(object),
                List.of(row("4010", object, ore), row(ACCRUED, "", -ore)));
    }

    /** @param pairs account and öre by turns */
    private void book(String day, String text, Object... pairs) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            rows.add(row((String) pairs[i], "", ((Number) pairs[i + 1]).longValue()));
        }
        voucher(day, text, rows);
    }

    private void voucher(String day, String text, List<Row> rows) {
        String number = Integer.toString(vouchers.size() + 1);
        vouchers.add(new Voucher(0, "A", number, LocalDate.parse(day), text, null, "", rows, List.of(), List.of()));
    }

    static Row row(String account, String object, long ore) {
        List<ObjectReference> objects = object.isEmpty() ? List.of() : List.of(new ObjectReference("6", object));
        return new Row(0, account, objects, ore, null, "", null, "");
    }

    private static Balance balance(Balance.Kind kind, int year, String account, long ore) {
        return new Balance(0, kind, year, account, List.of(), ore, null);
    }

    private Map<String, Long> closing() {
        Map<String, Long> closing = new TreeMap<>(opening);
        vouchers.forEach(voucher ->
                voucher.rows().forEach(row -> closing.merge(row.account(), row.amountOre(), Math::addExact)));
        return closing;
    }
}
