package se.samklang.planning.evaluations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** The evaluations, the ones that are to be ready last first. */
@Controller
class EvaluationListController {

    /** What is asked of the förbund itself rather than of an insats. */
    private static final String ASSOCIATION = "FORBUNDET";

    private final Database database;
    private final Insatser insatser;
    private final Clock clock;

    EvaluationListController(Database database, Insatser insatser, Clock clock) {
        this.database = database;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry evaluationsEntry() {
        return new NavigationEntry("Plan och mål", 158, "Utvärderingar", EvaluationController.LIST);
    }

    /**
     * @param years that some evaluation is about or to be ready in, newest first
     * @param subjects names of the insatser that can be chosen, by id
     * @param late how many of the shown are late
     */
    record ListPage(
            Listing listing,
            Map<String, String> years,
            Map<String, String> subjects,
            Map<String, String> standings,
            List<Evaluation> rows,
            String next,
            long late,
            LocalDate today,
            boolean editable) {}

    @GetMapping(EvaluationController.LIST)
    Answer list(Visitor visitor, Listing listing) {
        LocalDate today = SwedishDate.day(clock.instant());
        return database.read(visitor.scope(), tx -> {
            List<Evaluation> all = EvaluationSql.all(tx).reversed();
            Map<String, String> years = years(all);
            Map<String, String> subjects = subjects(insatser.visibleTo(visitor, tx));
            String year = listing.choice("ar", years);
            String standing = listing.choice("lage", Standing.choices());
            String subject = listing.choice("insats", subjects);
            List<Evaluation> chosen = all.stream()
                    .filter(each -> year == null || isOf(each, Integer.parseInt(year)))
                    .filter(each ->
                            standing == null || each.standing(today).name().equals(standing))
                    .filter(each -> subject == null || subject.equals(subject(each)))
                    .toList();
            if (listing.format() != null) {
                return EvaluationFiles.of(tx, listing, chosen);
            }
            Listing.Part<Evaluation> part = listing.part(chosen, Evaluation::id);
            return Page.of(
                    "planning/evaluations/list",
                    new ListPage(
                            listing,
                            years,
                            subjects,
                            Standing.choices(),
                            part.rows(),
                            part.next(),
                            chosen.stream()
                                    .filter(each -> each.standing(today) == Standing.LATE)
                                    .count(),
                            today,
                            EvaluationController.mayEdit(visitor)));
        });
    }

    private static boolean isOf(Evaluation evaluation, int year) {
        return evaluation.content().period().overlaps(Period.ofYear(year))
                || evaluation.content().dueDate().getYear() == year;
    }

    private static String subject(Evaluation evaluation) {
        return evaluation.content().insatsId() == null
                ? ASSOCIATION
                : evaluation.content().insatsId().toString();
    }

    private static Map<String, String> years(List<Evaluation> all) {
        Map<String, String> years = new LinkedHashMap<>();
        all.stream()
                .flatMapToInt(each -> IntStream.concat(
                        IntStream.rangeClosed(
                                each.content().period().from().getYear(),
                                each.content().period().to().getYear()),
                        IntStream.of(each.content().dueDate().getYear())))
                .map(year -> -year)
                .sorted()
                .distinct()
                .forEach(year -> years.put(String.valueOf(-year), String.valueOf(-year)));
        return years;
    }

    private static Map<String, String> subjects(List<Insats> insatser) {
        Map<String, String> subjects = new LinkedHashMap<>();
        subjects.put(ASSOCIATION, Evaluation.ASSOCIATION);
        insatser.forEach(insats -> subjects.put(insats.id().toString(), insats.name()));
        return subjects;
    }
}
