package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/**
 * The instalments of one due date as a page prints them.
 *
 * @param due as an address and a form have it
 * @param uninvoiced and {@code unpaid} how many there are to mark; an instalment is paid only when it is invoiced
 */
record DueLine(
        LocalDate due,
        String title,
        String total,
        String paid,
        List<InstalmentLine> instalments,
        long uninvoiced,
        long unpaid) {

    /** @param path where it is changed */
    record InstalmentLine(
            String member,
            String amount,
            String invoiced,
            String paidOn,
            String paid,
            String state,
            String tag,
            String path) {}

    private record Owned(String member, Instalment instalment) {}

    /** By due date, and within it in the order of the payers. */
    static List<DueLine> of(Standing standing, LocalDate today) {
        Map<LocalDate, List<Owned>> byDay = standing.lines().stream()
                .flatMap(DueLine::owned)
                .collect(Collectors.groupingBy(
                        owned -> owned.instalment.content().dueDate(), TreeMap::new, Collectors.toList()));
        List<DueLine> lines = new ArrayList<>();
        byDay.forEach((day, owned) -> lines.add(of(standing.year().year(), day, owned, today)));
        lines.sort(Comparator.comparing(DueLine::due));
        return List.copyOf(lines);
    }

    private static DueLine of(int year, LocalDate day, List<Owned> owned, LocalDate today) {
        long total = owned.stream()
                .mapToLong(each -> each.instalment.content().amountOre())
                .sum();
        return new DueLine(
                day,
                SwedishDate.printLong(day),
                PayerLine.amount(total),
                PayerLine.amount(owned.stream()
                        .mapToLong(each -> each.instalment.content().paidOre())
                        .sum()),
                owned.stream().map(each -> line(year, each, today)).toList(),
                owned.stream().filter(each -> !each.instalment.isInvoiced()).count(),
                owned.stream()
                        .filter(each -> each.instalment.isInvoiced() && each.instalment.unpaidOre() > 0)
                        .count());
    }

    private static InstalmentLine line(int year, Owned owned, LocalDate today) {
        Instalment.Content content = owned.instalment.content();
        Instalment.State state = owned.instalment.state(today);
        return new InstalmentLine(
                owned.member,
                PayerLine.amount(content.amountOre()),
                day(content.invoicedDate()),
                day(content.paidDate()),
                content.paidOre() == 0 ? "–" : PayerLine.amount(content.paidOre()),
                state.label(),
                state.tag(),
                InstalmentController.path(year, owned.instalment.id()));
    }

    private static Stream<Owned> owned(Standing.Line line) {
        return line.instalments().stream()
                .map(instalment -> new Owned(line.contribution().memberName(), instalment));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : SwedishDate.print(day);
    }
}
