package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;

/** Facts of an invented förbund: every kind of table, row, footnote and figure a document can hold. */
final class InventedFacts implements Facts {

    /** How many times each offer was computed. */
    final Map<String, Integer> computations = new ConcurrentHashMap<>();

    private final List<Table> tables = new ArrayList<>(List.of(perMunicipality(), livelihood(), exits(), budget()));

    /** Offers one more table, or another in the place of one with the same id. */
    InventedFacts with(Table table) {
        tables.removeIf(each -> each.id().equals(table.id()));
        tables.add(table);
        return this;
    }

    @Override
    public List<TableOffer> tables() {
        return tables.stream()
                .map(table ->
                        new TableOffer(table.id(), table.title(), "Så räknas " + table.title() + ".", (tx, request) -> {
                            computations.merge(table.id(), 1, Integer::sum);
                            return table;
                        }))
                .toList();
    }

    @Override
    public List<FigureOffer> figures() {
        return List.of(
                count(
                        "deltagare.totalt",
                        "Deltagare totalt",
                        "96",
                        Pattern.compile("(\\d[\\d \u00a0]*) personer deltog"),
                        Pattern.compile("totalt (\\d[\\d \u00a0]*) deltagare")),
                count("deltagare.kvinnor", "Kvinnor bland deltagarna", "59"),
                count("deltagare.man", "Män bland deltagarna", "37"),
                count("deltagare.ingaende", "Ingående deltagare", "68"),
                count("deltagare.nya", "Nya deltagare", "28"),
                count("deltagare.avslutade", "Avslutade deltagare", "26"),
                count("deltagare.utgaende", "Utgående deltagare", "70"),
                share("deltagare.andel-kvinnor", "Andel kvinnor bland deltagarna", 59, 96),
                share("ekonomi.andel-team", "Andel av budgeten till samordningsteam", 5_647_500, 9_096_000));
    }

    @Override
    public List<DiagramOffer> diagrams() {
        return List.of(
                new DiagramOffer(
                        "deltagare-stapel",
                        "Deltagare",
                        "Antal per kommun.",
                        (tx, request) -> new Diagram(
                                "deltagare-stapel",
                                "Deltagare per kommun och kön",
                                "Sala har flest deltagare, 35, och Skinnbo minst, 5. Kvinnorna är fler i alla kommuner.",
                                Diagram.Shape.STACKED_BARS,
                                "personer",
                                List.of("Sala", "Hallbo", "Skinnbo & Norrbo <nya>"),
                                List.of(
                                        new Diagram.Series("Kvinnor", numbers("20", "13", "3")),
                                        new Diagram.Series("Män", numbers("15", "11", "2"))))),
                new DiagramOffer(
                        "deltagare-linje",
                        "Deltagare",
                        "Antal per år.",
                        (tx, request) -> new Diagram(
                                "deltagare-linje",
                                "Deltagare per år",
                                "Antalet har ökat från 61 år 2014 till 96 år 2017; uppgift saknas för 2015.",
                                Diagram.Shape.LINES,
                                "personer",
                                List.of("2014", "2015", "2016", "2017"),
                                List.of(new Diagram.Series("Deltagare", numbers("61", null, "88", "96"))))));
    }

    @Override
    public List<ChapterOffer> chapters() {
        return List.of(
                new ChapterOffer(
                        "ekonomi",
                        "Ekonomi",
                        java.util.Set.of("delarsrapport"),
                        90,
                        "{{tabell:budget-utfall-prognos}}"),
                new ChapterOffer(
                        "team", "Samordningsteam", java.util.Set.of("delarsrapport"), 40, "{{deltagare.totalt}}"));
    }

    static Table perMunicipality() {
        return new Table(
                "deltagare-per-kommun",
                "Antal deltagare per kommun (folkbokföringskommun)",
                "Kommun",
                Table.Counting.PERSONS,
                List.of(
                        new Table.Column("totalt", "Antal deltagare", Table.Format.COUNT, null),
                        new Table.Column("kvinnor", "varav kvinnor", Table.Format.COUNT, null),
                        new Table.Column("man", "varav män", Table.Format.COUNT, null)),
                List.of(
                        counts("sala", "Sala", Table.RowKind.ROW, 35, 20, 15),
                        counts("hallbo", "Hallbo", Table.RowKind.ROW, 61, 39, 22),
                        counts("totalt", "Totalt", Table.RowKind.SUM, 96, 59, 37)),
                List.of());
    }

    private static Table livelihood() {
        return new Table(
                "forsorjning-vid-inskrivning",
                "Deltagares försörjning vid inskrivning",
                "Försörjning",
                Table.Counting.MENTIONS,
                List.of(new Table.Column("antal", "Antal deltagare", Table.Format.COUNT, "*")),
                List.of(
                        row("forsorjningsstod", "Försörjningsstöd", Table.RowKind.ROW, "antal", "19"),
                        row("sjukpenning", "Sjukpenning/Rehabpenning", Table.RowKind.ROW, "antal", "11")),
                List.of(new Table.Footnote(
                        "*",
                        "Deltagare kan ha ersättning från flera myndigheter samtidigt, varför totala antalet i"
                                + " tabellen är högre än antalet nyinskrivna.")));
    }

    private static Table exits() {
        return new Table(
                "avslutsanledningar",
                "Avslutsanledningar",
                "Anledning",
                Table.Counting.PERSONS,
                List.of(
                        new Table.Column("antal", "Antal deltagare", Table.Format.COUNT, null),
                        new Table.Column("manader", "Månader i insatsen (snitt)", Table.Format.MONTHS, null)),
                List.of(
                        cells("studier", "Studier", Table.RowKind.ROW, null, "3", "11"),
                        cells("sjukdom", "Sjukdom/försämrat hälsotillstånd", Table.RowKind.ROW, null, "22", "14.08"),
                        cells("saknas", "Uppgift saknas", Table.RowKind.MISSING, null, "1", null),
                        cells("totalt", "Totalt", Table.RowKind.SUM, null, "26", "13.7")),
                List.of());
    }

    private static Table budget() {
        return new Table(
                "budget-utfall-prognos",
                "Budget, utfall och prognos 2017",
                "",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("budget", "Budget 2017", Table.Format.KRONOR, null),
                        new Table.Column("utfall", "Utfall 2017-08-31", Table.Format.KRONOR, null),
                        new Table.Column("prognos", "Prognos 2017", Table.Format.KRONOR, "*")),
                List.of(
                        cells("medel", "Medel från huvudmännen", Table.RowKind.ROW, null, "-1200", "-900", "-1200"),
                        cells("styrelse", "Styrelse", Table.RowKind.ROW, null, "400", "251.50", "380"),
                        cells("utveckling", "varav utvecklingsmedel", Table.RowKind.MEMO, null, "100", "12", "90"),
                        new Table.Row("bil", "Bil", Table.RowKind.GROUP, null, List.of()),
                        cells("bil-kostnad", "Kostnad", Table.RowKind.ROW, null, "75", "47", "75"),
                        cells("bil-intakt", "Intäkt (bruttolöneavdrag)", Table.RowKind.ROW, null, "-36", "-24", "-36"),
                        new Table.Row("team", "Samordningsteam", Table.RowKind.GROUP, null, List.of()),
                        cells("team-sala", "Samordningsteamet Sala", Table.RowKind.ROW, "**", "1000", "600", "1000"),
                        cells("kostnader", "Summa kostnader", Table.RowKind.SUM, null, "1475", "898.50", "1455"),
                        cells("intakter", "Summa intäkter", Table.RowKind.SUM, null, "-1236", "-924", "-1236"),
                        cells("resultat", "Resultat", Table.RowKind.SUM, null, "239", "-25.50", "219")),
                List.of(
                        new Table.Footnote("*", "Prognosen kan ändras om styrelsen beviljar ytterligare medel."),
                        new Table.Footnote("**", "Kostnaderna delas mellan förbunden vid årets slut."),
                        new Table.Footnote("***", "Rekvireras varannan månad; i posten finns kostnader t.o.m. juni.")),
                List.of(
                        new Table.Sum("kostnader", List.of("styrelse", "bil-kostnad", "team-sala"), List.of()),
                        new Table.Sum("intakter", List.of("medel", "bil-intakt"), List.of()),
                        new Table.Sum("resultat", List.of("kostnader", "intakter"), List.of())));
    }

    /** A table of so many rows that it runs over pages. */
    static Table longTable(int rows) {
        List<Table.Row> all = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            all.add(row(
                    "rad-" + i,
                    "Insats nummer " + i + " med ett ganska långt namn",
                    Table.RowKind.ROW,
                    "antal",
                    "" + i));
        }
        all.add(row("summa", "Summa", Table.RowKind.SUM, "antal", "" + rows * (rows + 1) / 2));
        return new Table(
                "lang",
                "Alla insatser",
                "Insats",
                Table.Counting.PERSONS,
                List.of(new Table.Column("antal", "Antal", Table.Format.COUNT, null)),
                all,
                List.of());
    }

    static Table.Row row(String id, String label, Table.RowKind kind, String column, String value) {
        return new Table.Row(id, label, kind, null, List.of(cell(column, value, null)));
    }

    private static Table.Row counts(String id, String label, Table.RowKind kind, int total, int women, int men) {
        return new Table.Row(
                id,
                label,
                kind,
                null,
                List.of(
                        cell("totalt", "" + total, null),
                        cell("kvinnor", "" + women, null),
                        cell("man", "" + men, null)));
    }

    private static Table.Row cells(
            String id, String label, Table.RowKind kind, @Nullable String note, @Nullable String... values) {
        List<String> columns =
                values.length == 2 ? List.of("antal", "manader") : List.of("budget", "utfall", "prognos");
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String marker = id.equals("team-sala") && i == 1 ? "***" : null;
            cells.add(cell(columns.get(i), values[i], marker));
        }
        return new Table.Row(id, label, kind, note, cells);
    }

    static Table.Cell cell(String column, @Nullable String value, @Nullable String note) {
        BigDecimal number = value == null ? null : new BigDecimal(value);
        return new Table.Cell(
                column, number, number == null ? "–" : SwedishNumber.print(number, 0), note, source("kommun", "1981"));
    }

    private static List<@Nullable BigDecimal> numbers(@Nullable String... values) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (String value : values) {
            numbers.add(value == null ? null : new BigDecimal(value));
        }
        return numbers;
    }

    private FigureOffer count(String id, String title, String value, Pattern... typedAs) {
        return new FigureOffer(id, title, "Personer i perioden.", List.of(typedAs), (tx, request) -> {
            computations.merge(id, 1, Integer::sum);
            return new FigureValue(new BigDecimal(value), value, source("tal", id));
        });
    }

    private static FigureOffer share(String id, String title, long part, long whole) {
        BigDecimal value = Rounding.percent(part, whole, 1);
        return new FigureOffer(
                id,
                title,
                "Andel av alla.",
                (tx, request) -> value == null
                        ? FigureValue.notComputable(null)
                        : new FigureValue(
                                value,
                                SwedishNumber.print(BigDecimal.valueOf(part * 100.0 / whole), 0) + "\u00a0%",
                                new Source(
                                        SourceAddress.of("deltagare", Given.PERIOD),
                                        "Andel.",
                                        "",
                                        Given.PERIOD,
                                        Given.AS_OF,
                                        BigDecimal.valueOf(part),
                                        BigDecimal.valueOf(whole))));
    }

    static Source source(String... pairs) {
        return new Source(
                SourceAddress.of("deltagare", Given.PERIOD, pairs),
                "Personer i perioden.",
                "alla",
                Given.PERIOD,
                Given.AS_OF);
    }

    @Override
    public List<Finding> findings(@Nullable Read tx, ReportRequest request) {
        return List.of();
    }
}
