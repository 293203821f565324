package se.samklang;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.samklang.accounting.sie.SieChart;
import se.samklang.accounting.sie.SieEncoding;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.accounting.sie.SieType;
import se.samklang.accounting.sie.SieWriter;
import se.samklang.base.Period;

/** An invented ledger of any size as a SIE file of type 4E: the same bytes every time for the same size. */
final class BenchLedger {

    private static final int ACCOUNTS = 300;
    private static final int OBJECTS = 40;
    private static final int SEED = 20_260_131;
    private static final int YEAR = 2026;
    private static final String ORGANISATION = "222000-1982";
    private static final List<String> TEXTS = List.of(
            "Rekvisition från insats, kvartal ett",
            "Arvode till ledamöter i styrelsen",
            "Hyra av lokal för möten",
            "Utvärdering, delbetalning två",
            "Bidrag från medlem enligt beslut");

    private final Random random = new Random(SEED);
    private final List<String> accounts = new ArrayList<>();
    private final long[] changes = new long[ACCOUNTS];

    private final String organisation;
    private final int year;

    private BenchLedger(String organisation, int year) {
        this.organisation = organisation;
        this.year = year;
        for (int i = 0; i < ACCOUNTS; i++) {
            accounts.add(Integer.toString(1_000 + i * 25));
        }
    }

    /** Writes vouchers of two to five rows until there are so many rows. */
    static void write(Path file, int rows) throws IOException {
        write(file, rows, ORGANISATION, YEAR);
    }

    /** The same of another organisation and year. */
    static void write(Path file, int rows, String organisation, int year) throws IOException {
        BenchLedger ledger = new BenchLedger(organisation, year);
        try (OutputStream out = Files.newOutputStream(file);
                SieWriter writer = SieWriter.of(out, SieEncoding.CP437, ledger.head(), ledger.chart())) {
            ledger.vouchers(writer, rows);
            ledger.balances(writer);
        }
    }

    private SieHead head() {
        return new SieHead(
                SieType.TYPE_4E,
                SieHead.Flag.UNREAD,
                "Samklang, mätning",
                "1",
                LocalDate.of(year, 12, 31),
                "",
                "Samordningsförbundet Mätningen",
                organisation,
                "",
                "X",
                "BAS2026",
                "SEK",
                LocalDate.of(year, 12, 31),
                "",
                "",
                SieHead.Address.NONE,
                List.of(new SieHead.Year(0, Period.ofYear(year))));
    }

    private SieChart chart() {
        Map<String, SieChart.Account> declared = new LinkedHashMap<>();
        for (String account : accounts) {
            SieChart.Account.Kind kind =
                    account.charAt(0) < '3' ? SieChart.Account.Kind.ASSET : SieChart.Account.Kind.COST;
            declared.put(account, new SieChart.Account(account, "Konto för mätning " + account, kind, "", List.of()));
        }
        Map<ObjectReference, String> objects = new LinkedHashMap<>();
        for (int i = 0; i < OBJECTS; i++) {
            objects.put(object(i), "Mätinsats " + i);
        }
        return new SieChart(declared, Map.of("6", new SieChart.Dimension("6", "Projekt", null)), objects);
    }

    private void vouchers(SieWriter writer, int rows) throws IOException {
        int written = 0;
        for (int number = 1; written < rows; number++) {
            int count = Math.min(random.nextInt(2, 6), Math.max(2, rows - written));
            LocalDate date = LocalDate.ofYearDay(year, 1 + (int) (364L * written / rows));
            String text = TEXTS.get(number % TEXTS.size());
            writer.write(new Voucher(
                    0,
                    "A",
                    Integer.toString(number),
                    date,
                    text,
                    date,
                    "Åsa Exempel",
                    rows(count, date, text),
                    List.of(),
                    List.of()));
            written += count;
        }
    }

    private List<Row> rows(int count, LocalDate date, String text) {
        List<Row> rows = new ArrayList<>(count);
        long sum = 0;
        for (int i = 1; i < count; i++) {
            long ore = random.nextLong(-5_000_000, 5_000_000);
            sum += ore;
            rows.add(row(ore, date, text));
        }
        rows.add(row(-sum, date, text));
        return rows;
    }

    private Row row(long ore, LocalDate date, String text) {
        int account = random.nextInt(ACCOUNTS);
        changes[account] += ore;
        List<ObjectReference> objects = random.nextInt(5) < 2 ? List.of(object(random.nextInt(OBJECTS))) : List.of();
        return new Row(0, accounts.get(account), objects, ore, date, text, null, "");
    }

    private void balances(SieWriter writer) throws IOException {
        for (int i = 0; i < ACCOUNTS; i++) {
            Balance.Kind kind = accounts.get(i).charAt(0) < '3' ? Balance.Kind.CLOSING : Balance.Kind.RESULT;
            writer.write(new Balance(0, kind, 0, accounts.get(i), List.of(), changes[i], null));
        }
    }

    private static ObjectReference object(int number) {
        return new ObjectReference("6", "P" + number);
    }
}
