package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.ApplicationContext;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.documents.Facts;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.TableOffer;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/**
 * How long budget, outcome and forecast of a year take over a ledger of 100 000 vouchers, and how long it takes from a small
 * ledger to the finished table.
 */
final class BenchBudget {

    private static final int YEAR = 2041;
    private static final int LEDGER_ROWS = 350_000;
    private static final int BUDGET_ROWS = 60;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;
    private static final double MILLIS = 40;
    private static final int SMALL_YEAR = 2042;
    private static final int SMALL_ROWS = 10_800;
    private static final int SMALL_WARM_UP = 4;
    private static final int SMALL_ROUNDS = 10;
    private static final double SMALL_SECONDS = 1;

    private final ApplicationContext context;
    private final Scope scope;

    private BenchBudget(ApplicationContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    static List<BenchFigure> measure(Path folder, ApplicationContext context, Scope scope, String organisation) {
        try {
            Files.createDirectories(folder);
            BenchBudget budget = new BenchBudget(context, scope);
            Path file = folder.resolve("ledger.se");
            return List.of(budget.ofLargeLedger(organisation, file), budget.fromFileToTable(organisation, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BenchFigure ofLargeLedger(String organisation, Path file) throws IOException {
        BenchLedger.write(file, LEDGER_ROWS, organisation, YEAR);
        take("sie", ImportContent.of("ledger.se", file));
        Files.delete(file);
        budget(YEAR);
        TableOffer table = table();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double each = millis(table, YEAR);
            if (round >= WARM_UP) {
                millis.add(each);
            }
        }
        Collections.sort(millis);
        return new BenchFigure(
                "Budget, utfall, prognos, 100 000 ver. (p95)",
                MILLIS,
                millis.get(ROUNDS * 95 / 100),
                "ms",
                BUDGET_ROWS + " rader, bäst " + BenchFigure.number(millis.getFirst()));
    }

    /** A file of a megabyte, another one each time, read in and the table made of it. */
    private BenchFigure fromFileToTable(String organisation, Path file) throws IOException {
        budget(SMALL_YEAR);
        TableOffer table = table();
        List<Double> seconds = new ArrayList<>();
        long bytes = 0;
        for (int round = 0; round < SMALL_WARM_UP + SMALL_ROUNDS; round++) {
            BenchLedger.write(file, SMALL_ROWS + round, organisation, SMALL_YEAR);
            bytes = Files.size(file);
            long begun = System.nanoTime();
            take("sie", ImportContent.of("ledger.se", file));
            double imported = (System.nanoTime() - begun) / 1e9;
            double each = imported + millis(table, SMALL_YEAR) / 1000;
            if (round >= SMALL_WARM_UP) {
                seconds.add(each);
            }
        }
        Files.delete(file);
        Collections.sort(seconds);
        return new BenchFigure(
                "SIE-fil läses in och tabellen räknas om",
                SMALL_SECONDS,
                seconds.getLast(),
                "s",
                BenchFigure.number(bytes / 1e6) + " MB, långsammast av " + SMALL_ROUNDS + ", bäst "
                        + BenchFigure.number(Math.rint(seconds.getFirst() * 1000)) + " ms");
    }

    private TableOffer table() {
        return context.getBeansOfType(Facts.class).values().stream()
                .flatMap(facts -> facts.tables().stream())
                .filter(offer -> offer.id().equals("budget-utfall-prognos"))
                .findFirst()
                .orElseThrow();
    }

    private void budget(int year) {
        take("budget", ImportContent.of("budget.csv", rows(year).getBytes(StandardCharsets.UTF_8)));
        take("prognos", ImportContent.of("prognos.csv", forecasts(year).getBytes(StandardCharsets.UTF_8)));
    }

    private double millis(TableOffer table, int year) {
        Database database = context.getBean(Database.class);
        LocalDate end = LocalDate.of(year, 12, 31);
        long begun = System.nanoTime();
        int rows = database.read(
                scope,
                tx -> table.compute()
                        .apply(
                                tx,
                                new ReportRequest(
                                        "ekonomi",
                                        scope.association(),
                                        new Period(LocalDate.of(year, 1, 1), end),
                                        tx.now()))
                        .rows()
                        .size());
        double millis = (System.nanoTime() - begun) / 1e6;
        if (rows < BUDGET_ROWS) {
            throw new IllegalStateException("the table has " + rows + " rows");
        }
        return millis;
    }

    private void take(String kind, ImportContent content) {
        Receipt receipt = context.getBean(Imports.class).run(scope, kind, content, Imports.Mode.STORE);
        if (receipt.refused()) {
            throw new IllegalStateException("the generated " + kind + " is refused: "
                    + receipt.findings().stream().limit(5).toList());
        }
    }

    /** Every other row takes whole accounts, the others one object of all. */
    private static String rows(int year) {
        StringBuilder rows = new StringBuilder("ar;rad;typ;budget;konton\n");
        for (int row = 0; row < BUDGET_ROWS; row++) {
            int account = 3_000 + 100 * row;
            String accounts = row % 2 == 0 ? account + "-" + (account + 99) + " | " + account : "3-9 objekt 6:P" + row;
            rows.append(year + ";Mätrad " + row + ";kostnad;100000;" + accounts + "\n");
        }
        return rows.toString();
    }

    private static String forecasts(int year) {
        StringBuilder rows = new StringBuilder("rad;per;belopp\n");
        for (int row = 0; row < BUDGET_ROWS; row++) {
            rows.append("Mätrad " + row + ";" + year + "-08-31;100000\n");
        }
        return rows.toString();
    }
}
