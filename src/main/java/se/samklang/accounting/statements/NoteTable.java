package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/** A note that specifies one line of the balance sheet: who, for which insats and quarter, and how much. */
final class NoteTable {

    static final String SUBJECT = "not";
    static final String RECEIVABLES = "fordringar";
    static final String SHORT_TERM_DEBTS = "kortfristiga-skulder";
    static final String AMOUNT = "belopp";
    static final String PREVIOUS = "aret-fore";
    static final String COLUMN = "kolumn";
    static final String SUM = "summa";

    static final String DEFINITION =
            "Vad balansräkningens rad består av den sista dagen på året: motpart, insats och kvartal, så som det är"
                    + " specificerat i förbundets noter. Är inget specificerat är det radens konton i huvudboken."
                    + " Bredvid står året före; ett streck där det inte är känt.";

    private NoteTable() {}

    /** @param line code of the balance line */
    static Table of(Read tx, Statements statements, ReportRequest request, String line, String title) {
        int year = request.period().to().getYear();
        NoteLines note = NoteLines.of(tx, statements, year, line);
        List<Table.Row> rows = new ArrayList<>();
        for (NoteLine each : note.lines()) {
            String id = "post-" + (rows.size() + 1);
            rows.add(row(request, line, id, each.label(), RowKind.ROW, each.ore(), each.previousOre()));
        }
        rows.add(row(request, line, SUM, "Summa", RowKind.SUM, note.sumOre(), note.previousSumOre()));
        return new Table(
                "not-" + line,
                numbered(tx, statements, year, line, title) + " " + year,
                "Post",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column(AMOUNT, "Kronor " + year, Table.Format.KRONOR, null),
                        new Table.Column(PREVIOUS, "Kronor " + (year - 1), Table.Format.KRONOR, null)),
                rows,
                List.of());
    }

    /** With the number the balance sheet refers to. */
    private static String numbered(Read tx, Statements statements, int year, String line, String title) {
        return statements
                .balance(tx, year)
                .flatMap(balance -> balance.definition().line(line))
                .map(found -> NotePrint.title(line, found))
                .orElse(title);
    }

    private static Table.Row row(
            ReportRequest request,
            String line,
            String id,
            String label,
            RowKind kind,
            long ore,
            @Nullable Long previousOre) {
        SourceAddress now = SourceAddress.of(SUBJECT, request.period(), "rad", line, "post", id);
        SourceAddress before = SourceAddress.of(SUBJECT, request.period(), "rad", line, "post", id, COLUMN, PREVIOUS);
        return new Table.Row(
                id,
                label,
                kind,
                null,
                List.of(
                        cell(AMOUNT, ore, source(request, label, now)),
                        cell(PREVIOUS, previousOre, source(request, label, before))));
    }

    private static Table.Cell cell(String column, @Nullable Long ore, Source source) {
        return ore == null
                ? new Table.Cell(column, null, "–", null, null)
                : new Table.Cell(column, new Money(ore).kronor(), new Money(ore).print(), null, source);
    }

    private static Source source(ReportRequest request, String label, SourceAddress address) {
        return new Source(address, DEFINITION, label, request.period(), request.asOf());
    }
}
