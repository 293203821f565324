package se.samklang.meetings.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** The assignments as a file. */
final class AssignmentFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("ansvarig", Table.Kind.TEXT),
            new Table.Column("uppdrag", Table.Kind.TEXT),
            new Table.Column("givet", Table.Kind.TEXT),
            new Table.Column("arende", Table.Kind.TEXT),
            new Table.Column("senast", Table.Kind.DATE),
            new Table.Column("lage", Table.Kind.TEXT),
            new Table.Column("aterrapporterat", Table.Kind.TEXT));

    private AssignmentFiles() {}

    static Download of(Listing listing, List<Assignment> assignments, Instant asOf) {
        Table table = new Table(
                "Uppdrag",
                COLUMNS,
                assignments.stream().map(each -> row(each, asOf)).toList());
        return SheetDownload.of(listing, "uppdrag", table, "Uppdrag", asOf);
    }

    private static List<@Nullable Object> row(Assignment each, Instant asOf) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(each.responsible());
        values.add(each.task());
        values.add(each.given());
        values.add(each.title());
        values.add(each.dueDate());
        values.add(each.state(SwedishDate.day(asOf)).label());
        values.add(each.reported());
        return values;
    }
}
