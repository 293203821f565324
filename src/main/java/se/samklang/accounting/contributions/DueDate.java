package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import se.samklang.web.Problems;

/** All instalments that fall due on one day, marked at once: a förbund invoices its members together. */
final class DueDate {

    private DueDate() {}

    /** Those that are not yet. */
    static int invoice(Write tx, Standing standing, LocalDate due, LocalDate day) {
        List<Instalment> open =
                on(standing, due).stream().filter(each -> !each.isInvoiced()).toList();
        open.forEach(each ->
                change(tx, each, new Instalment.Content(due, each.content().amountOre(), day, null, 0)));
        return open.size();
    }

    /** Those that are invoiced and not paid in full, as paid in full on the day. */
    static int pay(Write tx, Standing standing, LocalDate due, LocalDate day) {
        List<Instalment> unpaid = on(standing, due).stream()
                .filter(each -> each.isInvoiced() && each.unpaidOre() > 0)
                .toList();
        unpaid.forEach(each -> change(
                tx,
                each,
                new Instalment.Content(
                        due,
                        each.content().amountOre(),
                        each.content().invoicedDate(),
                        day,
                        each.content().amountOre())));
        return unpaid.size();
    }

    /** @throws Refused where somebody has been asked to pay it */
    static void requireUninvoiced(Instalment instalment) {
        if (instalment.isInvoiced()) {
            throw new Refused(
                    "DEL_FAKTURERAD",
                    "Delen är fakturerad och kan inte raderas. Ta bort fakturadagen först om den är fel.");
        }
    }

    private static List<Instalment> on(Standing standing, LocalDate due) {
        return standing.lines().stream()
                .flatMap(line -> line.instalments().stream())
                .filter(each -> each.content().dueDate().equals(due))
                .toList();
    }

    private static void change(Write tx, Instalment instalment, Instalment.Content content) {
        if (InstalmentSql.change(tx, instalment.id(), content, instalment.version()) == 0) {
            throw new Problems.Stale(
                    ContributionController.LIST + "?ar=" + content.dueDate().getYear(), List.of());
        }
    }
}
