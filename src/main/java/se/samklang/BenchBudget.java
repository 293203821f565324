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

/** How long budget, outcome and forecast of a year take over a ledger of 100 000 vouchers. */
final class BenchBudget {

    private static final int YEAR = 2041;
    private static final int LEDGER_ROWS = 350_000;
    private static final int BUDGET_ROWS = 60;
    private static final int WARM_UP = 20;
    private static final int ROUNDS = 60;
    private static final double MILLIS = 40;

    private final ApplicationContext context;
    private final Scope scope;

    private BenchBudget(ApplicationContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    static BenchFigure measure(Path folder, ApplicationContext context, Scope scope, String organisation) {
        try {
            Files.createDirectories(folder);
            return new BenchBudget(context, scope).measure(organisation, folder.resolve("ledger.se"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BenchFigure measure(String organisation, Path file) throws IOException {
        BenchLedger.write(file, LEDGER_ROWS, organisation, YEAR);
        take("sie", ImportContent.of("ledger.se", file));
        Files.delete(file);
        take("budget", ImportContent.of("budget.csv", budget().getBytes(StandardCharsets.UTF_8)));
        take("prognos", ImportContent.of("prognos.csv", forecasts().getBytes(StandardCharsets.UTF_8)));
        TableOffer table = context.getBeansOfType(Facts.class).values().stream()
                .flatMap(facts -> facts.tables().stream())
                .filter(offer -> offer.id().equals("budget-utfall-prognos"))
                .findFirst()
                .orElseThrow();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            double each = millis(table);
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

    private double millis(TableOffer table) {
        Database database = context.getBean(Database.class);
        LocalDate end = LocalDate.of(YEAR, 12, 31);
        long begun = System.nanoTime();
        int rows = database.read(
                scope,
                tx -> table.compute()
                        .apply(
                                tx,
                                new ReportRequest(
                                        "ekonomi",
                                        scope.association(),
                                        new Period(LocalDate.of(YEAR, 1, 1), end),
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
    private static String budget() {
        StringBuilder rows = new StringBuilder("ar;rad;typ;budget;konton\n");
        for (int row = 0; row < BUDGET_ROWS; row++) {
            int account = 3_000 + 100 * row;
            String accounts = row % 2 == 0 ? account + "-" + (account + 99) + " | " + account : "3-9 objekt 6:P" + row;
            rows.append(YEAR + ";Mätrad " + row + ";kostnad;100000;" + accounts + "\n");
        }
        return rows.toString();
    }

    private static String forecasts() {
        StringBuilder rows = new StringBuilder("rad;per;belopp\n");
        for (int row = 0; row < BUDGET_ROWS; row++) {
            rows.append("Mätrad " + row + ";" + YEAR + "-08-31;100000\n");
        }
        return rows.toString();
    }
}
