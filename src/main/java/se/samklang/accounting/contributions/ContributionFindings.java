package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Finding;

/** What a reader of a report must know of the members' contributions. */
final class ContributionFindings {

    private ContributionFindings() {}

    /** @param compared empty where the ledger cannot be asked */
    static List<Finding> of(Standing standing, List<Comparison> compared, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        boolean whole = day.equals(LocalDate.of(standing.year().year(), 12, 31));
        for (Comparison comparison : compared) {
            boolean all = whole && comparison.day().equals(day);
            comparison.lines().forEach(line -> {
                if (all && line.bookedOre() != line.decidedOre()) {
                    findings.add(fromDecision(line));
                } else if (!all && line.differenceOre() != 0) {
                    findings.add(fromInvoices(line, comparison.day()));
                }
            });
        }
        standing.lines().stream()
                .filter(line -> line.unplannedOre() != 0)
                .forEach(line -> findings.add(unplanned(line)));
        standing.lines().forEach(line -> {
            long unpaid = overdue(line, day);
            if (unpaid > 0) {
                findings.add(unpaid(line.contribution(), unpaid, day));
            }
        });
        return List.copyOf(findings);
    }

    private static Finding fromDecision(Comparison.Line line) {
        return finding(
                "bidrag-avviker-fran-beslut",
                line.party().label(),
                line.party().label() + ": huvudboken har " + Kronor.printed(line.bookedOre())
                        + " i bidrag för året, men " + Kronor.printed(line.decidedOre())
                        + " är beslutat. Skillnaden är "
                        + Kronor.printed(line.bookedOre() - line.decidedOre()) + ".",
                line.bookedOre(),
                line.decidedOre());
    }

    private static Finding fromInvoices(Comparison.Line line, LocalDate day) {
        return finding(
                "bidrag-avviker-fran-fakturerat",
                line.party().label(),
                line.party().label() + ": huvudboken har " + Kronor.printed(line.bookedOre())
                        + " i bidrag till och med " + SwedishDate.printLong(day) + ", men "
                        + Kronor.printed(line.invoicedOre()) + " är fakturerat av det beslutade.",
                line.bookedOre(),
                line.invoicedOre());
    }

    private static Finding unplanned(Standing.Line line) {
        long planned = line.contribution().shareOre() - line.unplannedOre();
        return finding(
                "bidrag-plan-avviker",
                line.contribution().memberName(),
                "Fakturaplanen för " + line.contribution().memberName() + " är " + Kronor.printed(planned)
                        + ", men bidraget är "
                        + Kronor.printed(line.contribution().shareOre()) + ".",
                planned,
                line.contribution().shareOre());
    }

    private static Finding unpaid(Contribution contribution, long unpaid, LocalDate day) {
        return finding(
                "bidrag-obetalt",
                contribution.memberName(),
                contribution.memberName() + " har inte betalat " + Kronor.printed(unpaid) + " av det som förföll till"
                        + " och med " + SwedishDate.printLong(day) + ".",
                null,
                unpaid);
    }

    private static long overdue(Standing.Line line, LocalDate day) {
        return line.instalments().stream()
                .filter(each -> !each.content().dueDate().isAfter(day))
                .mapToLong(each -> each.content().amountOre() - each.paidBy(day))
                .sum();
    }

    private static Finding finding(String code, String where, String message, @Nullable Long stated, long computed) {
        return new Finding(
                code,
                Finding.Severity.VARNING,
                ContributionTable.ID + "/" + where,
                message,
                stated == null ? null : new Money(stated).print(),
                new Money(computed).print());
    }
}
