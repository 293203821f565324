package se.samklang.planning.wheel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The year wheel: the steps of a year by month, and the steps made from the rules. */
@Controller
class WheelController {

    static final String LIST = "/arshjul";

    private static final String CALENDAR = "/moten/kalender";

    /** The choice of the steps that are the visitor's own. */
    private static final String OWN = "MINA";

    private final Database database;
    private final Submissions submissions;
    private final Permissions permissions;
    private final WheelLines lines;
    private final Clock clock;

    WheelController(
            Database database, Submissions submissions, Permissions permissions, WheelLines lines, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.permissions = permissions;
        this.lines = lines;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry wheelEntry() {
        return new NavigationEntry("Plan och mål", 154, "Årshjul", LIST);
    }

    /** @param name {@code november 2017} */
    record MonthLines(String name, List<StepLine> lines) {}

    /**
     * @param missing how many steps the rules of the year ask for that it does not have
     * @param late how many of the shown are late
     * @param withoutRules whether the förbund has no rules at all
     * @param followable whether the visitor has a calendar address to follow the steps in
     */
    record ListPage(
            Listing listing,
            int year,
            Map<String, String> years,
            Map<String, String> owners,
            List<MonthLines> months,
            int missing,
            long late,
            boolean withoutRules,
            boolean followable,
            boolean editable) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        LocalDate today = SwedishDate.day(clock.instant());
        int year = WheelForms.isYear(listing.filter("ar")) ? Integer.parseInt(listing.filter("ar")) : today.getYear();
        return database.read(visitor.scope(), tx -> {
            List<WheelStep> steps = WheelStepSql.of(tx, year);
            List<WheelRule> rules = WheelRuleSql.all(tx);
            List<StepLine> shown = shown(tx, visitor, listing, year, today);
            return Page.of(
                    "planning/wheel/list",
                    new ListPage(
                            listing,
                            year,
                            years(tx, today, year),
                            owners(),
                            months(shown),
                            YearSteps.missing(year, today, rules, steps, () -> Ids.next(clock))
                                    .size(),
                            shown.stream()
                                    .filter(line -> line.tag().equals("tag-error"))
                                    .count(),
                            rules.isEmpty(),
                            permissions.opens(visitor, CALENDAR),
                            WheelForms.mayEdit(visitor)));
        });
    }

    @PostMapping(LIST)
    Answer make(Visitor visitor, Form form) {
        form.only("ar");
        Integer year = form.required("ar", WheelForms::year);
        String path = LIST + "?ar=" + year;
        return submissions.run(
                visitor,
                form,
                "Skapade årshjulets steg",
                () -> (Page) list(visitor, new Listing(LIST, Map.of())),
                tx -> {
                    int chosen = year == null ? 0 : year;
                    List<WheelStep> missing = YearSteps.missing(
                            chosen,
                            SwedishDate.day(clock.instant()),
                            WheelRuleSql.all(tx),
                            WheelStepSql.of(tx, chosen),
                            () -> Ids.next(clock));
                    missing.forEach(step -> WheelStepSql.add(tx, step));
                    return missing.isEmpty()
                            ? Redirect.to(path).saying("Året har redan alla steg som reglerna ger.")
                            : Redirect.to(path).saying(made(missing)).undoable(tx.actId());
                });
    }

    private static String made(List<WheelStep> steps) {
        long past = steps.stream().filter(step -> !step.isOpen()).count();
        return (steps.size() == 1 ? "Ett steg är skapat." : steps.size() + " steg är skapade.")
                + (past == 0
                        ? ""
                        : steps.size() == 1
                                ? " Dess dag var före i dag, så det väntar inte på någon."
                                : " " + past + " av dem hade sin dag före i dag och väntar inte på någon.");
    }

    private List<StepLine> shown(Read tx, Visitor visitor, Listing listing, int year, LocalDate today) {
        String owner = listing.choice("ansvarig", owners());
        return owner == null
                ? lines.all(tx, visitor, year, today)
                : lines.steps(
                        tx,
                        visitor,
                        year,
                        today,
                        step -> owner.equals(OWN)
                                ? visitor.is(step.content().ownerRole())
                                : owner.equals(step.content().ownerRole().code()));
    }

    private static List<MonthLines> months(List<StepLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> YearMonth.from(line.dueDate()), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(month -> new MonthLines(
                        SwedishDate.printMonth(YearMonth.from(month.getFirst().dueDate())), month))
                .toList();
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        owners.put(OWN, "Mina roller");
        owners.putAll(WheelForms.roles());
        return owners;
    }

    private static Map<String, String> years(Read tx, LocalDate today, int chosen) {
        TreeSet<Integer> years = new TreeSet<>(WheelStepSql.years(tx));
        years.addAll(List.of(chosen, today.getYear() - 1, today.getYear(), today.getYear() + 1));
        Map<String, String> choices = new LinkedHashMap<>();
        years.descendingSet().forEach(year -> choices.put(Integer.toString(year), Integer.toString(year)));
        return choices;
    }
}
