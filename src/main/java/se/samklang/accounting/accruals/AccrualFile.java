package se.samklang.accounting.accruals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.exchange.Table;

/** What was accepted at a closing, as a file for whoever keeps the books. */
final class AccrualFile {

    private AccrualFile() {}

    /** @param accepted those that have an accepted answer */
    static Table of(List<Proposal> accepted) {
        List<Table.Column> columns = List.of(
                new Table.Column("Kostnad", Table.Kind.TEXT),
                new Table.Column("Slag", Table.Kind.TEXT),
                new Table.Column("Motpart", Table.Kind.TEXT),
                new Table.Column("Insats", Table.Kind.TEXT),
                new Table.Column("Från", Table.Kind.DATE),
                new Table.Column("Till", Table.Kind.DATE),
                new Table.Column("Konto", Table.Kind.TEXT),
                new Table.Column("Dimension", Table.Kind.TEXT),
                new Table.Column("Objekt", Table.Kind.TEXT),
                new Table.Column("Skuldkonto", Table.Kind.TEXT),
                new Table.Column("Belopp", Table.Kind.MONEY),
                new Table.Column("Föreslaget", Table.Kind.MONEY),
                new Table.Column("Underlag", Table.Kind.TEXT),
                new Table.Column("Kommentar", Table.Kind.TEXT),
                new Table.Column("Återförs", Table.Kind.DATE),
                new Table.Column("Läge", Table.Kind.TEXT));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Proposal proposal : accepted) {
            Accrual accrual = proposal.accrual();
            if (accrual != null) {
                rows.add(row(proposal, accrual));
            }
        }
        return new Table("Upplupna kostnader", columns, rows);
    }

    private static List<@Nullable Object> row(Proposal proposal, Accrual accrual) {
        RecurringCost.Content content = proposal.cost().content();
        RecurringCost.Place place = content.place();
        Long proposed = accrual.proposedOre();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(content.label());
        values.add(content.kind().label());
        values.add(content.counterparty());
        values.add(content.insatsName());
        values.add(accrual.fromDate());
        values.add(accrual.toDate());
        values.add(place.fromAccount());
        values.add(place.dimension());
        values.add(place.object());
        values.add(place.debtAccount());
        values.add(new Money(accrual.accrualOre()));
        values.add(proposed == null ? null : new Money(proposed));
        values.add(accrual.basis());
        values.add(accrual.comment());
        values.add(accrual.toDate().plusDays(1));
        values.add(proposal.state().label());
        return values;
    }
}
