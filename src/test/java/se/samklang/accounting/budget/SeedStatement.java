package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The economy of an interim report for January–August 2017 as printed by a förbund, row by row. */
final class SeedStatement {

    static final LocalDate DATE = LocalDate.of(2017, 8, 31);
    static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    static final String FORECAST_NOTE = "Prognosen kan ändras om styrelsen beviljar fler medel under hösten.";
    static final String SHARED_NOTE = "Gemensamma kostnader fördelas i slutet av året.";
    static final String DRAWDOWN_NOTE = "Medel rekvireras varannan månad. Kostnaden är redovisad till och med juni.";

    private static final String TEAMS = "Finansiering av individinriktade insatser";
    private static final String KURATOR = "Kurator samordningsteamen";
    private static final String COURSES = "Utbildningsinsatser";
    private static final String EVALUATION = "Utvärderingsinsatser";

    private SeedStatement() {}

    static Statement statement(SignConvention convention) {
        return new Statement(2017, DATE, convention, 371_800_000L, lines(), Map.of(Measure.FORECAST, FORECAST_NOTE));
    }

    static List<StatementLine> lines() {
        return List.of(
                line("Medel från huvudmännen", null, Side.INCOME, 7_800_000, 6_337_500, 7_800_000),
                line("Styrelse", null, Side.COST, 839_500, 251_072, 804_939),
                memo("varav utvecklingsmedel för insatser", 400_000, 12_135, 363_235),
                line("Gemensam administration", null, Side.COST, 1_144_000, 690_341, 1_191_622),
                line("Bil, kostnad", "Bil", Side.COST, 75_000, 46_961, 75_000),
                line("Bil, intäkt (bruttolöneavdrag)", "Bil", Side.INCOME, 36_000, 24_000, 36_000),
                team("Samordningsteamet FNS", 1_897_000, 769_933, 1_687_000),
                team("Samordningsteamet Hallsta-Sura", 1_935_000, 592_634, 1_935_000),
                team("Samordningsteamet Sala", 1_815_500, 706_226, 1_765_000),
                line("Utvecklingsdag samordningsteamen", TEAMS, Side.COST, 15_000, 0, 10_000),
                noted("Kurator, kostnad", KURATOR, 695_000, 352_290, 695_000, null, DRAWDOWN_NOTE),
                line("Kurator, intäkt", KURATOR, Side.INCOME, 300_000, 0, 300_000),
                noted("Länsgemensamma utbildningsinsatser", COURSES, 140_000, 1_372, 165_000, SHARED_NOTE, null),
                line("Grundutbildningar lösningsfokus", COURSES, Side.COST, 144_000, 84_580, 191_580),
                line("Repetitionsutbildning lösningsfokus", COURSES, Side.COST, 76_000, 0, 0),
                line("Gruppledarutbildning lösningsfokus", COURSES, Side.COST, 0, 0, 83_500),
                line("Andra utbildningar/seminarier", COURSES, Side.COST, 75_000, 8_300, 63_300),
                line("Filmprojekt psykisk hälsa", COURSES, Side.COST, 0, 5_840, 5_840),
                line("Extern medbedömning", EVALUATION, Side.COST, 45_000, 10_167, 45_000),
                line("Andra utvärderingsinsatser", EVALUATION, Side.COST, 200_000, 0, 0));
    }

    static StatementLine line(
            String label, @Nullable String group, Side side, long budget, long outcome, long forecast) {
        return line(label, group, side, null, null, budget, outcome, forecast, null, null);
    }

    private static StatementLine memo(String label, long budget, long outcome, long forecast) {
        StatementLine line = line(label, null, Side.COST, budget, outcome, forecast);
        return new StatementLine(
                line.id(),
                label,
                null,
                Side.COST,
                null,
                null,
                true,
                null,
                line.budgetOre(),
                false,
                DATE,
                line.outcomeOre(),
                null,
                null,
                DATE,
                line.forecastOre(),
                null);
    }

    private static StatementLine team(String label, long budget, long outcome, long forecast) {
        return line(label, TEAMS, Side.COST, label, null, budget, outcome, forecast, null, DRAWDOWN_NOTE);
    }

    private static StatementLine noted(
            String label,
            String group,
            long budget,
            long outcome,
            long forecast,
            @Nullable String rowNote,
            @Nullable String cellNote) {
        return line(label, group, Side.COST, null, null, budget, outcome, forecast, rowNote, cellNote);
    }

    private static StatementLine line(
            String label,
            @Nullable String group,
            Side side,
            @Nullable String insats,
            @Nullable String insatsKind,
            long budget,
            long outcome,
            long forecast,
            @Nullable String rowNote,
            @Nullable String cellNote) {
        return new StatementLine(
                UUID.nameUUIDFromBytes(label.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                label,
                group,
                side,
                insats,
                insatsKind,
                false,
                rowNote,
                budget * 100,
                false,
                DATE,
                outcome * 100,
                cellNote == null ? null : JUNE,
                cellNote,
                DATE,
                forecast * 100,
                null);
    }
}
