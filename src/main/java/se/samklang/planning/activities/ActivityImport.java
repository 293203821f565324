package se.samklang.planning.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/**
 * Import kind {@code genomfort}: what was done, with the goals it is counted under. One that is there already, known by its
 * title and first day, is counted under the file's goals too.
 */
@Component
final class ActivityImport implements ImportKind {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("utbildning", "Utbildning");
        KINDS.put("konferens", "Konferens eller seminarium");
        KINDS.put("mote", "Möte");
        KINDS.put("natverk", "Nätverk");
        KINDS.put("studie", "Studie eller kartläggning");
        KINDS.put("rapport", "Rapport");
        KINDS.put("information", "Information");
        KINDS.put("annat", "Annat");
    }

    @Override
    public String name() {
        return "genomfort";
    }

    @Override
    public String title() {
        return "Genomförda aktiviteter";
    }

    @Override
    public String list() {
        return ActivityController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("slag", String.join(", ", KINDS.keySet()), "utbildning"),
                ImportColumn.required("rubrik", "vad som gjordes", "grundutbildningar i lösningsfokuserat arbetssätt"),
                ImportColumn.required("datum", "första dag", "2019-03-12"),
                ImportColumn.optional("slutdatum", "sista dag", "2019-11-20"),
                ImportColumn.optional("antal", "hur många gånger", "3"),
                ImportColumn.optional("organisation", "arrangör", "Samordningsförbundet"),
                ImportColumn.optional("deltagare", "antal deltagare", "54"),
                ImportColumn.optional("kostnad", "kronor", "45 000"),
                ImportColumn.optional("text", "mer om aktiviteten", ""),
                ImportColumn.optional("mal", "rubrikerna på målen, flera skiljs med |", "Att stödja nätverk"));
    }

    /** @param counted whether the file says how many times it was done */
    private record Row(ActivitySql.Content content, boolean counted, List<UUID> goals) {}

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Row> activities = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (ImportRow row : rows) {
            Row activity = read(tx, row);
            if (activity != null && isFirst(row, activity.content(), lines)) {
                activities.add(activity);
            }
        }
        return new Plan(activities);
    }

    private static boolean isFirst(ImportRow row, ActivitySql.Content content, Map<String, Integer> lines) {
        String key = String.valueOf(content.title()).toLowerCase(Locale.ROOT) + "|" + content.fromDate();
        Integer earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            row.fault(
                    "rubrik",
                    "DUBBLETT",
                    "Samma aktivitet och dag finns redan på rad " + earlier + ". Behåll en av raderna.");
        }
        return earlier == null;
    }

    private static @Nullable Row read(Read tx, ImportRow row) {
        String kind = row.code("slag", KINDS);
        String title = row.text("rubrik", 300);
        LocalDate from = row.date("datum");
        LocalDate to = row.date("slutdatum");
        Integer quantity = row.integer("antal", 1, 9_999);
        Money cost = row.money("kostnad");
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("slutdatum", "ORIMLIGT", "Sista dagen kan inte vara före den första.");
        }
        if (cost != null && cost.ore() < 0) {
            row.fault("kostnad", "ORIMLIGT", "Kostnaden kan inte vara negativ.");
        }
        List<UUID> goals =
                from == null ? List.of() : goals(tx, row, from.getYear(), (to == null ? from : to).getYear());
        if (kind == null || title == null || from == null) {
            return null;
        }
        return new Row(
                new ActivitySql.Content(
                        kind(kind),
                        title,
                        from,
                        to,
                        quantity == null ? 1 : quantity,
                        row.text("organisation", 300),
                        row.integer("deltagare", 0, 100_000),
                        cost == null ? null : cost.ore(),
                        Objects.requireNonNullElse(row.longText("text", 20_000), ""),
                        null,
                        null,
                        null,
                        null),
                quantity != null,
                goals);
    }

    /** The goals of the plans of every year the activity goes on. */
    private static List<UUID> goals(Read tx, ImportRow row, int first, int last) {
        List<ActivityGoalSql.Choice> choices = IntStream.rangeClosed(first, Math.min(last, first + 9))
                .boxed()
                .flatMap(year -> ActivityGoalSql.choices(tx, year).stream())
                .toList();
        List<UUID> goals = new ArrayList<>();
        for (String title : row.texts("mal", 500)) {
            List<UUID> named = choices.stream()
                    .filter(choice -> choice.title().equalsIgnoreCase(title))
                    .map(ActivityGoalSql.Choice::id)
                    .distinct()
                    .toList();
            if (named.isEmpty()) {
                row.fault("mal", "OKANT_MAL", "Årets plan har inget mål med rubriken ”" + title + "”.");
            } else if (first == last && named.size() > 1) {
                row.fault(
                        "mal",
                        "TVETYDIGT",
                        "Årets plan har flera mål med rubriken ”" + title
                                + "”. Ge dem olika rubriker, eller välj målet för hand.");
            }
            named.stream().filter(goal -> !goals.contains(goal)).forEach(goals::add);
        }
        return goals;
    }

    private static ActivityKind kind(String code) {
        return switch (code) {
            case "utbildning" -> ActivityKind.COURSE;
            case "konferens" -> ActivityKind.CONFERENCE;
            case "mote" -> ActivityKind.MEETING;
            case "natverk" -> ActivityKind.NETWORK;
            case "studie" -> ActivityKind.STUDY;
            case "rapport" -> ActivityKind.REPORT;
            case "information" -> ActivityKind.INFORMATION;
            default -> ActivityKind.OTHER;
        };
    }

    private record Plan(List<Row> rows) implements ImportPlan {
        @Override
        public int accepted() {
            return rows.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            rows.forEach(row -> store(tx, clock, row));
        }

        /** What the file leaves empty is left as it is. */
        private static ActivitySql.Content merged(Row row, Activity present) {
            ActivitySql.Content told = row.content();
            return new ActivitySql.Content(
                    told.kind(),
                    told.title(),
                    told.fromDate(),
                    told.toDate() == null ? present.toDate() : told.toDate(),
                    row.counted() ? told.quantity() : present.quantity(),
                    told.organiser() == null ? present.organiser() : told.organiser(),
                    told.participantCount() == null ? present.participantCount() : told.participantCount(),
                    told.costOre() == null ? present.costOre() : told.costOre(),
                    told.body().isEmpty() ? present.body() : told.body(),
                    present.insatsId(),
                    null,
                    null,
                    present.decisionId());
        }

        /** What is read from another register is told there; a file only says which goals it is counted under. */
        private static void store(Write tx, Clock clock, Row row) {
            LocalDate day = Objects.requireNonNull(row.content().fromDate());
            Activity present = ActivitySql.within(tx, new Period(day, day)).stream()
                    .filter(each -> each.fromDate().equals(day))
                    .filter(each -> each.title().equalsIgnoreCase(row.content().title()))
                    .findFirst()
                    .orElse(null);
            UUID activity = present == null ? Ids.next(clock) : present.id();
            if (present == null) {
                ActivitySql.add(tx, activity, row.content());
            } else if (present.recordPath() == null) {
                ActivitySql.change(tx, activity, merged(row, present), present.version());
            }
            row.goals().forEach(goal -> ActivityGoalSql.add(tx, Ids.next(clock), activity, goal));
        }
    }
}
