package se.samklang.meetings.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.meetings.Decision;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** The register of decisions as a file. */
final class DecisionFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("datum", Table.Kind.DATE),
            new Table.Column("paragraf", Table.Kind.TEXT),
            new Table.Column("arende", Table.Kind.TEXT),
            new Table.Column("beslut", Table.Kind.TEXT),
            new Table.Column("beviljat", Table.Kind.MONEY),
            new Table.Column("fran", Table.Kind.DATE),
            new Table.Column("till", Table.Kind.DATE),
            new Table.Column("mote", Table.Kind.TEXT),
            new Table.Column("protokoll", Table.Kind.TEXT));

    private DecisionFiles() {}

    static Download of(Listing listing, List<Decision> decisions, Instant asOf) {
        Table table = new Table(
                "Beslut", COLUMNS, decisions.stream().map(DecisionFiles::row).toList());
        return SheetDownload.of(listing, "beslut", table, "Beslut", asOf);
    }

    private static List<@Nullable Object> row(Decision decision) {
        Long granted = decision.grantedOre();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(decision.meetingDate());
        values.add(decision.section());
        values.add(decision.title());
        values.add(decision.sentence());
        values.add(granted == null ? null : new Money(granted));
        values.add(decision.fromDate());
        values.add(decision.toDate());
        values.add(decision.meeting());
        values.add(decision.verified() ? "Justerat" : "Inte justerat");
        return values;
    }
}
