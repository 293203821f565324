package se.samklang.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Scope;

/** Builds documents for the tests. */
final class Given {

    static final Period PERIOD = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 8, 31));
    static final Instant AS_OF = Instant.parse("2017-09-01T06:00:00Z");

    private final List<Facts> facts = new ArrayList<>();
    private final List<ChapterText> chapters = new ArrayList<>();
    private List<StatedFigure> stated = List.of();
    private List<Acceptance> accepted = List.of();
    private Document.Form form = Document.Form.REPORT;
    private String kind = "delarsrapport";
    private String title = "Delårsrapport januari–augusti 2017";

    static Given document() {
        return new Given();
    }

    Given form(Document.Form chosen, String documentKind, String documentTitle) {
        form = chosen;
        kind = documentKind;
        title = documentTitle;
        return this;
    }

    Given chapter(ChapterText chapter) {
        chapters.add(chapter);
        return this;
    }

    Given facts(Facts... offered) {
        facts.addAll(Arrays.asList(offered));
        return this;
    }

    Given chapter(String id, String title, String markdown) {
        chapters.add(new ChapterText(id, title, markdown));
        return this;
    }

    Given text(String markdown) {
        return chapter("text-" + chapters.size(), "Kapitel", markdown);
    }

    Given stated(StatedFigure... figures) {
        stated = List.of(figures);
        return this;
    }

    Given accepted(Acceptance... acceptances) {
        accepted = List.of(acceptances);
        return this;
    }

    Document composed() {
        List<Facts> offered = facts.isEmpty() ? List.of(new InventedFacts()) : facts;
        return new DocumentComposer(offered)
                .compose(
                        new NoRows(),
                        new Composition(
                                new ReportRequest(kind, new UUID(0, 7), PERIOD, AS_OF),
                                form,
                                title,
                                "Provbygdens samordningsförbund",
                                "222000-0042",
                                "Provstad",
                                LocalDate.of(2017, 9, 1),
                                chapters,
                                stated,
                                accepted));
    }

    /** Everything a document can hold, also what no document should. */
    static Document rich() {
        return document()
                .facts(new InventedFacts()
                        .with(InventedFacts.longTable(90))
                        .with(new Table(
                                "tom",
                                "En tabell utan rader",
                                "Insats",
                                Table.Counting.PERSONS,
                                List.of(new Table.Column("antal", "Antal", Table.Format.COUNT, null)),
                                List.of(),
                                List.of())))
                .chapter("om", "Om förbundet och dess ändamål", Texts.PURPOSE)
                .chapter("handelser", "Händelser och genomförda aktiviteter", Texts.EVENTS)
                .chapter("team", "Samordningsteam", Texts.TEAMS)
                .chapter("udda", "Udda tecken & <script>alert(1)</script> i \"rubriken\"", Texts.ODD)
                .chapter("alla", "Alla insatser", "{{tabell:lang}}\n\n{{tabell:tom}}")
                .chapter("ekonomi", "Ekonomiskt utfall och prognos", Texts.ECONOMY)
                .composed();
    }

    /** The invented facts need no rows. */
    private static final class NoRows implements Read {
        @Override
        public JdbcClient.StatementSpec sql(String statement) {
            throw new UnsupportedOperationException(statement);
        }

        @Override
        public Scope scope() {
            return Scope.outside("Test Testsson");
        }

        @Override
        public Instant now() {
            return AS_OF;
        }
    }
}
