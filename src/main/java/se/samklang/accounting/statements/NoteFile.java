package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.exchange.Table;

/** The notes of a year as a file: one row for each item, or for each account where nothing is specified. */
final class NoteFile {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("Not", Table.Kind.TEXT),
            new Table.Column("Motpart", Table.Kind.TEXT),
            new Table.Column("Insats", Table.Kind.TEXT),
            new Table.Column("Kvartal", Table.Kind.INTEGER),
            new Table.Column("Text eller konto", Table.Kind.TEXT),
            new Table.Column("Belopp", Table.Kind.MONEY),
            new Table.Column("Året före", Table.Kind.MONEY));

    private NoteFile() {}

    static Table of(int year, List<NoteController.Note> notes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (NoteController.Note note : notes) {
            note.lines().forEach(line -> rows.add(row(note.title(), line)));
        }
        return new Table("Noter " + year, COLUMNS, rows);
    }

    private static List<@Nullable Object> row(String note, NoteLine line) {
        NoteItem item = line.item();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(note);
        values.add(item == null ? "" : Objects.requireNonNullElse(item.counterparty(), ""));
        values.add(item == null ? "" : Objects.requireNonNullElse(item.insatsName(), ""));
        values.add(item == null ? null : item.quarter());
        values.add(item == null ? line.label() : Objects.requireNonNullElse(item.text(), ""));
        values.add(new Money(line.ore()).kronor());
        Long previous = line.previousOre();
        values.add(previous == null ? null : new Money(previous).kronor());
        return values;
    }
}
