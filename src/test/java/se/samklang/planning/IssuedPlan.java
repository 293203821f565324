package se.samklang.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samklang.RunningApplication;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.documents.Block;
import se.samklang.documents.Document;
import se.samklang.documents.Inline;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.Table;

/** An invented plan's document with a chapter of text and a budget of one row. */
public final class IssuedPlan {

    private IssuedPlan() {}

    /** Freezes it for the year; answers its id. */
    public static UUID in(Scope scope, int year, int thousands, String... paragraphs) {
        return RunningApplication.bean(Database.class)
                .write(
                        scope,
                        "Fastställde planen",
                        tx -> RunningApplication.bean(IssuedDocuments.class)
                                .issue(tx, document(year, thousands, paragraphs)));
    }

    /** As {@link #in}, frozen as what the members are asked about. */
    public static UUID proposedIn(Scope scope, int year, int thousands, String... paragraphs) {
        return RunningApplication.bean(Database.class)
                .write(
                        scope,
                        "Frös samrådsförslaget",
                        tx -> RunningApplication.bean(IssuedDocuments.class)
                                .propose(tx, document(year, thousands, paragraphs)));
    }

    public static Document document(int year, int thousands, String... paragraphs) {
        return document(
                year,
                table(Table.Format.THOUSAND_KRONOR, thousands * 1000L, SwedishNumber.print(thousands)),
                paragraphs);
    }

    public static Document document(int year, Table table, String... paragraphs) {
        List<Block> text = Stream.of(paragraphs)
                .<Block>map(paragraph -> new Block.Paragraph(List.of(new Inline.Plain(paragraph))))
                .toList();
        return new Document(
                "verksamhetsplan",
                Document.Form.PLAN,
                "Verksamhetsplan " + year,
                "Provbygdens samordningsförbund",
                "222000-0042",
                Period.ofYear(year),
                Document.Status.UTKAST,
                Instant.parse("2017-09-01T06:00:00Z"),
                "Provstad",
                null,
                List.of(
                        new Document.Chapter("inriktning", "Inriktning", text),
                        new Document.Chapter("budget", "Budget", List.of(new Block.TableBlock(table)))),
                List.of(),
                List.of(),
                List.of());
    }

    /** A table of one cell. */
    public static Table table(Table.Format format, long value, String printed) {
        Table.Cell cell = new Table.Cell("plan", BigDecimal.valueOf(value), printed, null, null);
        return new Table(
                "budget",
                "Budget i tusental kronor",
                "Insats",
                Table.Counting.AMOUNTS,
                List.of(new Table.Column("plan", "Plan", format, null)),
                List.of(new Table.Row("resam", "RESAM", Table.RowKind.ROW, null, List.of(cell))),
                List.of());
    }
}
