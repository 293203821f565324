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
    static Optional<Evidence> of(Read tx, SourceAddress address, Period period) {
        int year = period.to().getYear();
        String post = String.valueOf(address.value("post"));
        List<NoteItem> all = NoteSql.ofYear(tx, year).stream()
                .filter(item -> item.lineCode().equals(address.value("rad")))
                .toList();
        List<NoteItem> items = post.equals(NoteTable.SUM) ? all : one(all, post);
        if (items.isEmpty() && !post.equals(NoteTable.SUM)) {
            return Optional.empty();
        }
        long sum = items.stream().mapToLong(NoteItem::itemOre).sum();
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
                                List.of(item.label(), StatementChecks.kronor(item.itemOre())),
                                NoteController.LIST + "?ar=" + year))
                        .toList(),
                List.of("Summa", StatementChecks.kronor(sum)),
                new Money(sum).print(),
                NoteController.LIST));
    }

    private static List<NoteItem> one(List<NoteItem> items, String post) {
        int place = post.matches("post-[1-9][0-9]{0,4}") ? Integer.parseInt(post.substring(5)) : 0;
        return place > 0 && place <= items.size() ? List.of(items.get(place - 1)) : List.of();
    }
}
