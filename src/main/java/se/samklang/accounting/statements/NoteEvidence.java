package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** The items behind an amount of a note. */
final class NoteEvidence {

    private NoteEvidence() {}

    /** Empty where the address names no item and no note. */
    static Optional<Evidence> of(Read tx, Statements statements, SourceAddress address, Period period) {
        int year = period.to().getYear();
        String post = String.valueOf(address.value("post"));
        NoteLines note = NoteLines.of(tx, statements, year, String.valueOf(address.value("rad")));
        boolean before = NoteTable.PREVIOUS.equals(address.value(NoteTable.COLUMN));
        List<Amount> all = before ? before(note, year) : now(note);
        List<Amount> items = post.equals(NoteTable.SUM) ? all : one(all, post);
        if (items.isEmpty() && !post.equals(NoteTable.SUM)) {
            return Optional.empty();
        }
        long sum = items.stream().mapToLong(Amount::ore).sum();
        return Optional.of(new Evidence(
                items.size() == 1 ? items.getFirst().label : "Notens summa",
                NoteTable.DEFINITION,
                "Noter " + (before ? year - 1 : year),
                period,
                tx.now(),
                null,
                null,
                List.of("Post", "Kronor"),
                items.stream()
                        .map(item -> new Evidence.Row(List.of(item.label, StatementChecks.kronor(item.ore)), item.link))
                        .toList(),
                List.of("Summa", StatementChecks.kronor(sum)),
                new Money(sum).print(),
                NoteController.LIST));
    }

    /** What an item comes to in the year that is asked of. */
    private record Amount(String label, long ore, String link) {}

    private static List<Amount> now(NoteLines note) {
        return note.lines().stream()
                .map(line -> new Amount(line.label(), line.ore(), line.link()))
                .toList();
    }

    /** Where nobody specified the year before, its sum is the line's opening balance. */
    private static List<Amount> before(NoteLines note, int year) {
        Long sum = note.previousSumOre();
        List<Amount> amounts = new ArrayList<>();
        for (NoteLine line : note.lines()) {
            Long previous = line.previousOre();
            if (previous == null) {
                return sum == null
                        ? List.of()
                        : List.of(new Amount("Ingående balans " + year, sum, "/ekonomi/balansrakning?ar=" + year));
            }
            amounts.add(new Amount(
                    line.label(),
                    previous,
                    line.item() == null ? line.link() : NoteController.LIST + "?ar=" + (year - 1)));
        }
        return amounts;
    }

    private static List<Amount> one(List<Amount> items, String post) {
        int place = post.matches("post-[1-9][0-9]{0,4}") ? Integer.parseInt(post.substring(5)) : 0;
        return place > 0 && place <= items.size() ? List.of(items.get(place - 1)) : List.of();
    }
}
