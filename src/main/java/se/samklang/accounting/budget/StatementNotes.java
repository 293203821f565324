package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Table;

/**
 * The footnotes of the table with their markers: first those on columns, then on rows, then on single cells. The same
 * text has one marker wherever it stands.
 */
final class StatementNotes {

    private final List<String> texts = new ArrayList<>();
    private final LocalDate outcomeDate;

    StatementNotes(Statement statement) {
        outcomeDate = statement.outcomeDate();
        for (Measure measure : Measure.values()) {
            add(statement.columnFootnotes().get(measure));
        }
        statement.lines().forEach(line -> add(line.footnote()));
        statement.lines().forEach(line -> add(onOutcome(line)));
    }

    /** The marker of a text: *, **, ***; null for no text. */
    @Nullable
    String marker(@Nullable String text) {
        int place = text == null ? -1 : texts.indexOf(text);
        return place < 0 ? null : "*".repeat(place + 1);
    }

    /** The footnote on a row's outcome: as registered, or how far it is booked where that is before the others. */
    @Nullable
    String onOutcome(StatementLine line) {
        String registered = line.outcomeFootnote();
        if (registered != null) {
            return registered;
        }
        LocalDate booked = line.bookedTo();
        return booked == null || !booked.isBefore(outcomeDate) ? null : "Redovisat t.o.m. " + printed(booked) + ".";
    }

    List<Table.Footnote> footnotes() {
        return texts.stream()
                .map(text -> new Table.Footnote("*".repeat(texts.indexOf(text) + 1), text))
                .toList();
    }

    private void add(@Nullable String text) {
        if (text != null && !texts.contains(text)) {
            texts.add(text);
        }
    }

    private static String printed(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? SwedishDate.printMonth(month) : SwedishDate.printLong(day);
    }
}
