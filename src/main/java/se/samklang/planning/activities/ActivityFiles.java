package se.samklang.planning.activities;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** What was done in a year as a file with the columns of the import, so that it can be read back. */
final class ActivityFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("slag", Table.Kind.TEXT),
            new Table.Column("rubrik", Table.Kind.TEXT),
            new Table.Column("datum", Table.Kind.DATE),
            new Table.Column("slutdatum", Table.Kind.DATE),
            new Table.Column("antal", Table.Kind.INTEGER),
            new Table.Column("organisation", Table.Kind.TEXT),
            new Table.Column("deltagare", Table.Kind.INTEGER),
            new Table.Column("kostnad", Table.Kind.MONEY),
            new Table.Column("text", Table.Kind.TEXT),
            new Table.Column("mal", Table.Kind.TEXT));

    private ActivityFiles() {}

    static Download of(Listing listing, List<Activity> activities, Map<UUID, List<String>> goals, Instant asOf) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        activities.forEach(activity -> rows.add(row(activity, goals.getOrDefault(activity.id(), List.of()))));
        return SheetDownload.of(
                listing,
                "genomfort",
                new Table("Genomförda aktiviteter", COLUMNS, rows),
                "Genomförda aktiviteter",
                asOf);
    }

    /** The titles of the goals that what was done in the year is counted under. */
    static Map<UUID, List<String>> goals(Read tx, int year) {
        return ActivityGoalSql.within(tx, Period.ofYear(year)).stream()
                .collect(Collectors.groupingBy(
                        ActivityGoalSql.Link::activityId,
                        Collectors.mapping(ActivityGoalSql.Link::goal, Collectors.toList())));
    }

    private static List<@Nullable Object> row(Activity activity, List<String> goals) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(activity.kind().label());
        values.add(activity.title());
        values.add(activity.fromDate());
        values.add(activity.toDate());
        values.add(activity.quantity());
        values.add(activity.organiser());
        values.add(activity.participantCount());
        values.add(activity.costOre() == null ? null : BigDecimal.valueOf(activity.costOre(), 2));
        values.add(activity.body());
        values.add(String.join("|", goals));
        return values;
    }
}
