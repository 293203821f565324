package se.samklang.accounting.statements;

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
        List<NoteLine> all = NoteLine.of(tx, statements, year, String.valueOf(address.value("rad")));
        List<NoteLine> items = post.equals(NoteTable.SUM) ? all : one(all, post);
        if (items.isEmpty() && !post.equals(NoteTable.SUM)) {
            return Optional.empty();
        }
        long sum = NoteLine.sum(items);
        return Optional.of(new Evidence(
                items.size() == 1 ? items.getFirst().label() : "Notens summa",
                NoteTable.DEFINITION,
                "Noter " + year,
                period,
                tx.now(),
                null,
                null,
                List.of("Post", "Kronor"),
                items.stream()
                        .map(item -> new Evidence.Row(
                                List.of(item.label(), StatementChecks.kronor(item.ore())), item.link()))
                        .toList(),
                List.of("Summa", StatementChecks.kronor(sum)),
                new Money(sum).print(),
                NoteController.LIST));
    }

    private static List<NoteLine> one(List<NoteLine> items, String post) {
        int place = post.matches("post-[1-9][0-9]{0,4}") ? Integer.parseInt(post.substring(5)) : 0;
        return place > 0 && place <= items.size() ? List.of(items.get(place - 1)) : List.of();
    }
}
