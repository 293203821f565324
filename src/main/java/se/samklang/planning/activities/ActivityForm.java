package se.samklang.planning.activities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Form;

/** Reads an activity as somebody typed it, and opens one to be changed. */
final class ActivityForm {

    private static final String[] FIELDS = {
        "ar",
        "slag",
        "rubrik",
        "fran",
        "till",
        "antal",
        "organisation",
        "deltagare",
        "kostnad",
        "text",
        "insats",
        "utbildning",
        "mote",
        "beslut",
        "mal"
    };

    /** @param goals what it is counted under */
    record Sent(ActivitySql.Content content, List<UUID> goals) {

        /** The asked year where it goes on some day of it or its days are read from elsewhere, else that of its first day. */
        int year(int asked) {
            LocalDate from = content.fromDate();
            LocalDate to = content.toDate();
            return from == null || Period.ofYear(asked).overlaps(new Period(from, to == null ? from : to))
                    ? asked
                    : from.getYear();
        }
    }

    /**
     * What may be chosen.
     *
     * @param goals by id, those of the years it goes on in and those it is counted under already
     * @param planned the years of the plans that the goals belong to
     */
    record Choices(
            Map<String, String> goals,
            Period planned,
            Map<String, String> insatser,
            Map<String, String> courses,
            Map<String, String> meetings,
            Map<String, String> decisions) {

        /** Whether what goes on those days is counted under the goals. */
        boolean counts(LocalDate from, LocalDate to) {
            return planned.overlaps(new Period(from, to));
        }

        static Choices of(Read tx, Insatser insatser, int year, @Nullable Activity activity) {
            Period period = activity == null ? Period.ofYear(year) : activity.years();
            Map<String, String> goals = new LinkedHashMap<>();
            IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                    .boxed()
                    .flatMap(each -> ActivityGoalSql.choices(tx, each).stream())
                    .forEach(goal -> goals.put(goal.id().toString(), goal.title()));
            if (activity != null) {
                ActivityGoalSql.of(tx, activity.id())
                        .forEach(link -> goals.put(link.goalId().toString(), link.goal()));
            }
            Map<String, String> names = new LinkedHashMap<>();
            for (Insats insats : insatser.all(tx)) {
                names.put(insats.id().toString(), insats.name());
            }
            return new Choices(
                    goals,
                    plannedYears(tx, period),
                    names,
                    RecordChoiceSql.courses(tx, period, activity == null ? null : activity.courseId()),
                    RecordChoiceSql.meetings(tx, period, activity == null ? null : activity.meetingId()),
                    new Decided(activity == null ? null : activity.decisionId(), null, null).choices(tx, ""));
        }
    }

    private ActivityForm() {}

    /** The years of the plans that the period belongs to. */
    private static Period plannedYears(Read tx, Period period) {
        return Stream.of(period.from(), period.to())
                .flatMap(day -> PlanSql.ofYear(tx, day.getYear()).stream())
                .map(OperationalPlan::period)
                .reduce((first, last) -> new Period(first.from(), last.to()))
                .orElse(period);
    }

    static Sent read(Form form, Choices choices) {
        form.only(FIELDS);
        String kind = form.choice("slag", ActivityKind.choices());
        String course = form.optionalChoice("utbildning", choices.courses());
        String meeting = form.optionalChoice("mote", choices.meetings());
        String decision = form.optionalChoice("beslut", choices.decisions());
        boolean elsewhere = course != null || meeting != null;
        if (course != null && meeting != null) {
            form.refuse("mote", "Välj en utbildning eller ett möte, inte båda.");
        }
        String title = form.optionalLine("rubrik", 300);
        LocalDate from = form.optional("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        String organiser = form.optionalLine("organisation", 300);
        Integer participants = form.optional("deltagare", typed -> whole(typed, 0, 100_000));
        Integer quantity = form.optional("antal", typed -> whole(typed, 1, 9_999));
        Long cost = form.optional("kostnad", ActivityForm::kronor);
        String insats = form.optionalChoice("insats", choices.insatser());
        if (elsewhere) {
            requireEmpty(
                    form,
                    "rubrik",
                    title,
                    "fran",
                    from,
                    "till",
                    to,
                    "organisation",
                    organiser,
                    "deltagare",
                    participants);
        } else {
            requireOwn(form, title, from, to);
        }
        List<UUID> goals = form.choices("mal", choices.goals()).stream()
                .map(UUID::fromString)
                .toList();
        if (from != null && !goals.isEmpty() && form.isValid() && !choices.counts(from, to == null ? from : to)) {
            form.refuse(
                    "fran",
                    "Målen du valt gäller " + choices.planned().printed()
                            + ". Rätta dagen, eller registrera aktiviteten under " + from.getYear()
                            + " och välj mål där.");
        }
        return new Sent(
                new ActivitySql.Content(
                        kind.isEmpty() ? ActivityKind.OTHER : ActivityKind.valueOf(kind),
                        title,
                        from,
                        to,
                        quantity == null ? 1 : quantity,
                        organiser,
                        participants,
                        cost,
                        form.text("text", 20_000),
                        uuid(insats),
                        uuid(course),
                        uuid(meeting),
                        uuid(decision)),
                goals);
    }

    private static void requireOwn(
            Form form, @Nullable String title, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (title == null && form.error("rubrik") == null) {
            form.refuse("rubrik", "Skriv vad som gjordes, eller välj en utbildning eller ett möte ur registret.");
        }
        if (from == null && form.error("fran") == null) {
            form.refuse("fran", "Skriv vilken dag det var. Den avgör vilket år aktiviteten räknas i.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Sista dagen kan inte vara före den första, " + from + ".");
        }
    }

    /** What the other register has is not written a second time. */
    private static void requireEmpty(Form form, @Nullable Object... fields) {
        for (int place = 0; place < fields.length; place += 2) {
            if (fields[place + 1] != null) {
                form.refuse(
                        String.valueOf(fields[place]),
                        "Lämna fältet tomt: uppgiften hämtas från utbildningen eller mötet du valt.");
            }
        }
    }

    static Form opened(Activity activity, List<UUID> goals) {
        boolean elsewhere = activity.recordPath() != null;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slag", activity.kind().name());
        fields.put("rubrik", elsewhere ? "" : activity.title());
        fields.put("fran", elsewhere ? "" : activity.fromDate());
        fields.put("till", elsewhere || activity.toDate() == null ? "" : activity.toDate());
        fields.put("antal", activity.quantity());
        fields.put("organisation", elsewhere || activity.organiser() == null ? "" : activity.organiser());
        fields.put("deltagare", elsewhere || activity.participantCount() == null ? "" : activity.participantCount());
        fields.put("kostnad", activity.costOre() == null ? "" : new Money(activity.costOre()).print());
        fields.put("text", activity.body());
        fields.put("insats", text(activity.insatsId()));
        fields.put("utbildning", text(activity.courseId()));
        fields.put("mote", text(activity.meetingId()));
        fields.put("beslut", text(activity.decisionId()));
        fields.put("mal", goals);
        return Form.opened(activity.version(), fields);
    }

    private static Parsed<Long> kronor(String typed) {
        Parsed<Money> read = Money.read(typed);
        Money money = read.orNull();
        return money != null && money.ore() < 0
                ? Parsed.unreadable("Kostnaden kan inte vara negativ. Skriv det som aktiviteten kostade.")
                : read.map(Money::ore);
    }

    private static Parsed<Integer> whole(String typed, int least, int most) {
        Parsed<BigDecimal> number = SwedishNumber.read(typed);
        BigDecimal value = number.orNull();
        boolean inside = value != null
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        return value != null && inside
                ? Parsed.of(value.intValueExact())
                : Parsed.unreadable("Här ska stå ett heltal från " + least + " till " + most + ".");
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
