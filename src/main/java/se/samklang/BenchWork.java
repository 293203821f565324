package se.samklang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.documents.Renderings;

/** The work that is measured: pages over HTTP by several users at once, and the report by one. */
final class BenchWork implements AutoCloseable {

    private static final int WINDOWS = 3;
    private static final double PAGE_MILLIS = 20;
    private static final double MEETING_MILLIS = 50;
    private static final double SAVE_MILLIS = 15;
    private static final double TABLES_MILLIS = 100;
    private static final double COMPOSE_MILLIS = 250;
    private static final double PDF_MILLIS = 1_000;
    private static final double ANNUAL_PDF_MILLIS = 1_500;
    private static final double ANNUAL_DOCX_MILLIS = 1_000;
    private static final double MINUTES_MILLIS = 2_000;
    private static final double PACK_MILLIS = 30_000;

    private final Output output;
    private final BenchLoad load;
    private final BenchDocuments documents;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    private record Measure(double bar, DoubleFunction<BenchTimes> window) {}

    BenchWork(ConfigurableApplicationContext context, BenchAssociation association, int users, Output output) {
        this.output = output;
        String address = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
        load = new BenchLoad(IntStream.range(0, users)
                .mapToObj(i -> {
                    BenchUser user = new BenchUser(address);
                    user.signIn(association.newUser(context));
                    return user;
                })
                .toList());
        documents = new BenchDocuments(context, association);
        String insats = documents.insats();
        page("Deltaganden, första sidan (p95)", PAGE_MILLIS, BenchScenario.firstPage());
        page("Deltaganden, sök del av kod (p95)", PAGE_MILLIS, BenchScenario.searchInList());
        page("Sök i allt, del av kod (p95)", PAGE_MILLIS, BenchScenario.searchEverywhere());
        String meeting = documents.longMeeting();
        page("Möte med 300 ärenden, dagordningen (p95)", MEETING_MILLIS, BenchScenario.meeting(meeting));
        page("Möte med 300 ärenden, vid mötet (p95)", MEETING_MILLIS, BenchScenario.meeting(meeting + "/pagar"));
        saving("Spara nytt deltagande med historik", BenchScenario.registration(insats));
        saving("Spara ändring med historik", BenchScenario.correction(insats));
        alone("T1–T7, delårsrapport åtta månader (p95)", TABLES_MILLIS, documents::tables);
        alone("T1–T7, hela perioden 2019–2026 (p95)", TABLES_MILLIS, documents::tablesOfAllYears);
        alone("Delårsrapport, sammanställd och kontrollerad (p95)", COMPOSE_MILLIS, documents::report);
        alone(
                "PDF, " + documents.interim().pages() + " sidor (p95)",
                PDF_MILLIS,
                () -> documents.interim().pdf());
        BenchReport annual = documents.annual();
        alone("Årsredovisning, " + annual.pages() + " sidor → PDF (p95)", ANNUAL_PDF_MILLIS, annual::pdf);
        alone("Årsredovisning, " + annual.pages() + " sidor → DOCX (p95)", ANNUAL_DOCX_MILLIS, annual::docx);
        BenchMinutes minutes = new BenchMinutes(context.getBean(Renderings.class));
        alone("Protokoll, 40 §§, 60 sidor → PDF (p95)", MINUTES_MILLIS, minutes::pdf);
        alone("Mötespaket, 500 bilagesidor (p95)", PACK_MILLIS, minutes::pack);
    }

    /** Uses the program in all the ways that are measured, a second at a time, until it is as fast as it gets. */
    void warmUp(int seconds) {
        output.line("Värmer upp i " + seconds + " sekunder …");
        List<Measure> all = List.copyOf(measures.values());
        int done = 0;
        for (int second = 0; second < seconds; second++) {
            done += all.get(second % all.size()).window().apply(1).count();
        }
        output.line("Uppvärmt med " + done + " anrop.");
    }

    List<BenchFigure> measure(double seconds) {
        List<BenchFigure> figures = new ArrayList<>();
        measures.forEach((name, measure) -> {
            List<BenchTimes> windows = new ArrayList<>();
            output.line(name + "  (belastning " + BenchMachine.load() + ")");
            for (int i = 1; i <= WINDOWS; i++) {
                double before = BenchMachine.processorMillis();
                BenchTimes times = measure.window().apply(seconds);
                double each = (BenchMachine.processorMillis() - before) / Math.max(1, times.count());
                output.line("  fönster " + i + ": " + times.printed() + "  processortid " + BenchFigure.number(each)
                        + " ms var");
                windows.add(times);
            }
            figures.add(figure(name, measure.bar(), windows));
        });
        return figures;
    }

    @Override
    public void close() {
        load.close();
    }

    /** The middle window counts; the others stand beside it. */
    private static BenchFigure figure(String name, double bar, List<BenchTimes> windows) {
        double[] sorted = windows.stream()
                .mapToDouble(window -> window.percentile(0.95))
                .sorted()
                .toArray();
        return new BenchFigure(
                name,
                bar,
                sorted[sorted.length / 2],
                "ms",
                "mellan " + BenchFigure.number(sorted[0]) + " och " + BenchFigure.number(sorted[sorted.length - 1]));
    }

    private void page(String name, double bar, BenchScenario scenario) {
        measures.put(name, new Measure(bar, seconds -> load.window(scenario, load.users(), seconds)));
    }

    private void saving(String name, BenchScenario scenario) {
        measures.put(
                name + ", en användare (p95)",
                new Measure(SAVE_MILLIS, seconds -> recorded(load.window(scenario, 1, seconds))));
        measures.put(
                name + ", " + load.users() + " användare i samma insats (p95)",
                new Measure(SAVE_MILLIS, seconds -> recorded(load.window(scenario, load.users(), seconds))));
    }

    /** A save that left no history would be measured as something it is not. */
    private BenchTimes recorded(BenchTimes times) {
        load.places().stream().filter(place -> place.startsWith("/deltagande/")).forEach(documents::requireHistory);
        return times;
    }

    private void alone(String name, double bar, Runnable once) {
        measures.put(name, new Measure(bar, seconds -> repeated(once, seconds)));
    }

    private static BenchTimes repeated(Runnable once, double seconds) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            once.run();
            times.add(System.nanoTime() - begun);
        }
        return new BenchTimes(times.stream().mapToLong(Long::longValue).toArray());
    }
}
