package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.Years;
import se.samklang.database.Read;
import se.samklang.web.Waiting;

/**
 * What waits with contributions for whoever keeps the figures of the economy: what is to be invoiced before it is due, and
 * what was due and is not paid. Told a due date at a time, of this year and the one before.
 */
@Component
final class ContributionWaiting implements Waiting {

    /** A member has this long to pay, so the invoice is sent as many days before. */
    static final int INVOICED_DAYS = 30;

    private static final int NAMED = 3;

    @Override
    public Part waits(Read tx, Asked asked) {
        if (!Years.mayEdit(asked.visitor())) {
            return Part.NOTHING;
        }
        int year = asked.today().getYear();
        List<Entry> entries = new ArrayList<>();
        ContributionYearSql.all(tx).stream()
                .filter(each -> each.year() >= year - 1 && each.year() <= year + 1)
                .map(each -> Standing.of(tx, each))
                .forEach(standing -> add(entries, standing, asked.today()));
        return new Part(
                entries.stream()
                        .sorted(Comparator.comparing(Entry::dueDate).thenComparing(Entry::sentence))
                        .limit(asked.limit())
                        .toList(),
                entries.size());
    }

    private static void add(List<Entry> entries, Standing standing, LocalDate today) {
        for (DueLine due : DueLine.of(standing, today)) {
            List<Owing> all = owing(standing, due.due());
            List<Owing> uninvoiced =
                    all.stream().filter(each -> !each.instalment().isInvoiced()).toList();
            List<Owing> unpaid = all.stream()
                    .filter(each ->
                            each.instalment().isInvoiced() && each.instalment().isOverdue(today))
                    .toList();
            String path = ContributionController.LIST + "/" + standing.year().year() + "/forfaller/" + due.due();
            if (!uninvoiced.isEmpty() && !today.isBefore(due.due().minusDays(INVOICED_DAYS))) {
                entries.add(uninvoiced(due, uninvoiced, path));
            }
            if (!unpaid.isEmpty()) {
                entries.add(unpaid(due, unpaid, path));
            }
        }
    }

    private record Owing(String member, Instalment instalment) {}

    private static Entry uninvoiced(DueLine due, List<Owing> owing, String path) {
        return new Entry(
                "Medlemmarnas bidrag som förfaller " + due.title() + " är inte fakturerade",
                counted(owing) + ", " + Kronor.printed(sum(owing)) + ": " + named(owing) + ".",
                due.due(),
                path);
    }

    private static Entry unpaid(DueLine due, List<Owing> owing, String path) {
        return new Entry(
                "Medlemmarnas bidrag som förföll " + due.title() + " är inte betalda",
                counted(owing) + ", " + Kronor.printed(sum(owing)) + ": " + named(owing) + ".",
                due.due(),
                path);
    }

    private static List<Owing> owing(Standing standing, LocalDate due) {
        return standing.lines().stream()
                .flatMap(line -> line.instalments().stream()
                        .filter(each -> each.content().dueDate().equals(due))
                        .map(each -> new Owing(line.contribution().memberName(), each)))
                .filter(each -> each.instalment().unpaidOre() > 0)
                .toList();
    }

    private static long sum(List<Owing> owing) {
        return owing.stream().mapToLong(each -> each.instalment().unpaidOre()).sum();
    }

    private static String counted(List<Owing> owing) {
        return owing.size() == 1 ? "En medlem" : owing.size() + " medlemmar";
    }

    private static String named(List<Owing> owing) {
        String first = owing.stream().limit(NAMED).map(Owing::member).collect(Collectors.joining(", "));
        return owing.size() > NAMED ? first + " med flera" : first;
    }
}
