package se.samklang;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.database.Database;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.planning.PlanSql;
import se.samklang.publications.ReportKind;
import se.samklang.publications.Reports;

/**
 * How long the pages of a plan with 200 goals and 2 000 activities take, and the måluppfyllelse made of them. Every tenth
 * goal has a measurable target whose share is computed from the participations.
 */
final class BenchGoals {

    private static final int YEAR = 2026;
    private static final int AIMS = 10;
    private static final int GOALS = 200;
    private static final int ACTIVITIES = 2_000;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;
    private static final int DOCUMENT_WARM_UP = 6;
    private static final int DOCUMENT_ROUNDS = 20;
    private static final double PAGE_MILLIS = 50;
    private static final double PDF_SECONDS = 2;

    private final ConfigurableApplicationContext context;
    private final BenchAssociation association;

    private BenchGoals(ConfigurableApplicationContext context, BenchAssociation association) {
        this.context = context;
        this.association = association;
    }

    static List<BenchFigure> measure(ConfigurableApplicationContext context, BenchAssociation association) {
        BenchGoals goals = new BenchGoals(context, association);
        goals.register();
        return goals.figures();
    }

    private void register() {
        take("mal", goals());
        take("matbara-mal", targets());
        take("genomfort", activities());
    }

    private List<BenchFigure> figures() {
        String plan = context.getBean(Database.class)
                .read(association.scope(), tx -> PlanSql.ofYear(tx, YEAR))
                .orElseThrow()
                .path();
        String address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        try (BenchUser user = new BenchUser(address)) {
            user.signIn(association.newUser(context));
            String goal = goal(user, plan);
            return List.of(
                    page(
                            "Plan, 200 mål och 2 000 aktiviteter (p95)",
                            () -> user.get(plan + "?ar=" + YEAR).nanos()),
                    page(
                            "Ett mål av 200, med mätbart mål (p95)",
                            () -> user.get(goal).nanos()),
                    document());
        }
    }

    /** The first goal on the plan's page: one with a measurable target. */
    private static String goal(BenchUser user, String plan) {
        String page = user.get(plan + "?ar=" + YEAR).response().body();
        int at = page.indexOf("/mal/");
        return page.substring(at, page.indexOf('"', at));
    }

    private static BenchFigure page(String name, LongSupplier once) {
        List<Double> millis = measured(once, WARM_UP, ROUNDS);
        return new BenchFigure(
                name,
                PAGE_MILLIS,
                millis.get(ROUNDS * 95 / 100),
                "ms",
                "bäst " + BenchFigure.number(millis.getFirst()));
    }

    private BenchFigure document() {
        Reports reports = context.getBean(Reports.class);
        Renderings renderings = context.getBean(Renderings.class);
        int[] bytes = new int[1];
        List<Double> millis = measured(
                () -> {
                    long begun = System.nanoTime();
                    Document document = reports.compose(
                            association.scope(), ReportKind.FULFILMENT, ReportKind.FULFILMENT.periodOf(YEAR));
                    bytes[0] = renderings.render(document, OutputFormat.PDF).length;
                    return System.nanoTime() - begun;
                },
                DOCUMENT_WARM_UP,
                DOCUMENT_ROUNDS);
        return new BenchFigure(
                "Måluppfyllelse, 200 mål, sammanställd → PDF",
                PDF_SECONDS,
                millis.getLast() / 1000,
                "s",
                bytes[0] / 1000 + " kB, långsammast av " + DOCUMENT_ROUNDS + ", bäst "
                        + BenchFigure.number(Math.rint(millis.getFirst())) + " ms");
    }

    private static List<Double> measured(LongSupplier once, int warmUp, int rounds) {
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < warmUp + rounds; round++) {
            long nanos = once.getAsLong();
            if (round >= warmUp) {
                millis.add(nanos / 1e6);
            }
        }
        Collections.sort(millis);
        return millis;
    }

    private void take(String kind, String rows) {
        Receipt receipt = context.getBean(Imports.class)
                .run(
                        association.scope(),
                        kind,
                        ImportContent.of(kind + ".csv", rows.getBytes(StandardCharsets.UTF_8)),
                        Imports.Mode.STORE);
        if (receipt.refused()) {
            throw new IllegalStateException("the generated " + kind + " is refused: "
                    + receipt.findings().stream().limit(5).toList());
        }
    }

    private static String goals() {
        StringBuilder rows =
                new StringBuilder("plan;fran_ar;nummer;inriktning;mal;punkter;utfall;punkternas_utfall;status\n");
        for (int goal = 0; goal < GOALS; goal++) {
            int aim = goal * AIMS / GOALS + 1;
            String status = goal % 3 == 0 ? "uppfyllt" : goal % 3 == 1 ? "delvis_uppfyllt" : "ej_uppfyllt";
            rows.append("Mätplan;" + YEAR + ";" + aim + ";Mätinriktning " + aim + ";Mätmål " + goal
                    + ";första punkten|andra punkten;Det har arbetats med målet under hela året.;gjort|påbörjat;"
                    + status + "\n");
        }
        return rows.toString();
    }

    private static String targets() {
        StringBuilder rows = new StringBuilder("ar;mal;matbart_mal;matt;lagst;kon\n");
        for (int goal = 0; goal < GOALS; goal += 10) {
            rows.append(YEAR + ";Mätmål " + goal
                    + ";minst 40 % till arbete eller studier;deltagare.arbete-studier;40;ja\n");
        }
        return rows.toString();
    }

    /** Each counts under two goals. */
    private static String activities() {
        StringBuilder rows = new StringBuilder("slag;rubrik;datum;antal;deltagare;mal\n");
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            rows.append("mote;Mätaktivitet " + activity + ";" + YEAR + "-0" + (1 + activity % 9) + "-1" + activity % 10
                    + ";1;" + activity % 50 + ";Mätmål " + activity % GOALS + "|Mätmål " + (activity + 7) % GOALS
                    + "\n");
        }
        return rows.toString();
    }
}
