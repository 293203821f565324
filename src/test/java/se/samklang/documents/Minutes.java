package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Invented minutes, a letter, and a register of decisions. */
final class Minutes {

    static final Document.Form FORM =
            new Document.Form(Document.Flow.PAGE_PER_CHAPTER, "Sammanträdesprotokoll", "Utdragsbestyrkande");

    private static final String TALK = """
            Anna Exempel informerar om insatsen *Gemensam väg*. Kartläggningen har gjorts med hjälp av en workshop och \
            intervjuer med handläggare i hela länet, och rutinen är klar mellan regionen och tre av kommunerna. Arbetet \
            fortsätter under hösten, och planen är att arbetssättet ska vara på plats vid slutet av nästa år.

            """;

    private Minutes() {}

    static Document minutes() {
        return front(Given.document())
                .chapter(
                        "p17",
                        "SFV § 17 Protokolljusterare",
                        "Bo Exempel föreslås.\n\n### Beslut\n\n- Att utse Bo Exempel")
                .chapter("p18", "SFV § 18 Rapport från <insatsen> & andra", TALK.repeat(16))
                .chapter(new ChapterText("p19", "SFV § 19 Beslutsregister", "", List.of(), List.of(register())))
                .composed();
    }

    /** @param repeated how many times each of the paragraphs stands under its § */
    static Document minutes(int paragraphs, int repeated) {
        Given given = front(Given.document());
        IntStream.rangeClosed(1, paragraphs)
                .forEach(i -> given.chapter(
                        "p" + i,
                        "SFV § " + i + " Rapport från insats nummer " + i,
                        TALK.repeat(repeated) + "### Beslut\n\n- Att godkänna rapporten\n- Att tacka för den\n"));
        return given.composed();
    }

    static Document letter() {
        return Given.document()
                .form(Document.Form.LETTER, "kallelse", "Kallelse till styrelsemöte")
                .chapter(new ChapterText(
                        "mote",
                        "",
                        "Ledamöterna kallas härmed.",
                        List.of(new Block.Particulars(
                                List.of(row("Plats", "Provstad, Hotell Exempel"), row("Bilagor")))),
                        List.of()))
                .chapter("dagordning", "Dagordning", "1. Mötet öppnas\n2. Val av justerare\n3. Mötet avslutas")
                .composed();
    }

    private static Given front(Given given) {
        return given.form(FORM, "protokoll", "Sammanträdesprotokoll 1 september 2017")
                .chapter(new ChapterText(
                        "inledning",
                        "",
                        "",
                        List.of(
                                new Block.Particulars(List.of(
                                        row("Plats och tid", "Provstad, Hotell Exempel", "13.00–17.00"),
                                        row("Beslutande", names("Ledamot", 12)),
                                        row("Ersättare", names("Ersättare", 3)),
                                        row("Övriga deltagande", names("Gäst", 4)),
                                        row("Frånvarande"))),
                                new Block.Contents()),
                        List.of()));
    }

    private static Block register() {
        List<Table.Column> columns = List.of(
                new Table.Column("rubrik", "Rubrik", Table.Format.TEXT, null),
                new Table.Column("beslut", "Beslut", Table.Format.TEXT, null),
                new Table.Column("belopp", "Belopp", Table.Format.KRONOR, null));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            rows.add(new Table.Row(
                    "p" + i,
                    "SFV § " + i,
                    Table.RowKind.ROW,
                    null,
                    List.of(
                            new Table.Cell("rubrik", null, "Ansökan om medel för metodutveckling", null, null),
                            new Table.Cell(
                                    "beslut",
                                    null,
                                    "Att bevilja medel för metodutveckling under perioden augusti–december, att"
                                            + " redovisas vid årets sista möte",
                                    null,
                                    null),
                            new Table.Cell(
                                    "belopp",
                                    new BigDecimal(50_000 * i),
                                    Printed.number(new BigDecimal(50_000 * i)),
                                    null,
                                    null))));
        }
        return new Block.TableBlock(
                new Table("register", "Beslut under året", "§", Table.Counting.AMOUNTS, columns, rows, List.of()));
    }

    private static String[] names(String role, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> role + " Exempelsson " + i + ", Provkommunen")
                .toArray(String[]::new);
    }

    private static Block.Particulars.Particular row(String label, String... lines) {
        return new Block.Particulars.Particular(label, List.of(lines));
    }
}
