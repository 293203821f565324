package se.samklang.accounting.accruals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.documents.Finding;

/** What a reader of a document must know of the closings within its period. A cost is told of once. */
final class AccrualFindings {

    private AccrualFindings() {}

    /** @param closing of the period and of the day before it: what was accrued then is to be reversed in the period */
    static List<Finding> of(Closing closing, Period period) {
        List<Proposal> proposals = closing.proposals().stream()
                .filter(proposal -> period.contains(proposal.period().to()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        List<InsatsBookings> insatser = byCost(proposals, proposal -> true).stream()
                .map(InsatsBookings::new)
                .filter(InsatsBookings::isOfInsats)
                .toList();
        List<Proposal> later = insatser.stream()
                .flatMap(insats -> insats.bookedLater().stream())
                .toList();
        byCost(proposals, proposal -> proposal.isUnanswered() && !later.contains(proposal))
                .forEach(missing -> findings.add(missing(missing)));
        byCost(later, proposal -> true).forEach(each -> findings.add(bookedLater(each)));
        insatser.stream().filter(insats -> insats.excessOre() > 0).forEach(insats -> findings.add(excess(insats)));
        byCost(proposals, Proposal::isUnbooked).forEach(unbooked -> findings.add(unbooked(unbooked)));
        closing.wrongReversals().forEach(reversal -> findings.add(wrong(reversal)));
        return List.copyOf(findings);
    }

    private static Collection<List<Proposal>> byCost(List<Proposal> proposals, Predicate<Proposal> which) {
        return proposals.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        proposal -> proposal.cost().id(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Neither booked nor accepted: what a förbund once found out in May, when the audit of the year before was paid. */
    private static Finding missing(List<Proposal> missing) {
        Proposal first = missing.getFirst();
        RecurringCost.Content content = first.cost().content();
        @Nullable Long lacking = sum(missing);
        String who = content.counterparty() == null ? "" : " (" + content.counterparty() + ")";
        String amount = lacking == null ? "" : " Det som väntas är " + Kronor.printed(lacking) + ".";
        return finding(
                "upplupen-kostnad-saknas",
                content,
                "”" + content.label() + "”" + who + " saknas " + periods(missing)
                        + ": kostnaden är inte bokförd och inte heller upptagen som upplupen." + amount
                        + " Ta upp den i bokslutet, annars bär nästa period två perioders kostnad.",
                first.state() == Proposal.State.PARTLY
                        ? new Money(first.costPeriod().bookedOre()).print()
                        : "0",
                lacking);
    }

    /** Nothing is lacking in the whole period, but its parts cannot be compared with each other. */
    private static Finding bookedLater(List<Proposal> later) {
        RecurringCost.Content content = later.getFirst().cost().content();
        return remark(
                "insats-bokford-senare",
                content,
                "”" + content.label() + "” är bokförd senare: " + periods(later)
                        + " saknar hela eller en del av sin kostnad, men senare bokföringar täcker det som väntades"
                        + " hittills. Det som kom senare gäller alltså flera perioder.",
                InsatsBookings.bookedOre(later),
                InsatsBookings.expectedOre(later));
    }

    private static Finding excess(InsatsBookings insats) {
        RecurringCost.Content content = insats.proposals().getFirst().cost().content();
        long booked = InsatsBookings.bookedOre(insats.proposals());
        return remark(
                "insats-bokford-over-vantat",
                content,
                "”" + content.label() + "” har " + Kronor.printed(booked) + " bokfört, "
                        + Kronor.printed(insats.excessOre())
                        + " mer än väntat. Kontrollera om något är bokfört två gånger eller hör till en annan period"
                        + " eller insats.",
                booked,
                InsatsBookings.expectedOre(insats.proposals()));
    }

    private static Finding remark(
            String code, RecurringCost.Content content, String message, long bookedOre, @Nullable Long expectedOre) {
        return new Finding(
                code,
                Finding.Severity.INFO,
                AccrualTable.ID + "/" + content.label(),
                message,
                new Money(bookedOre).print(),
                expectedOre == null ? null : new Money(expectedOre).print());
    }

    private static Finding unbooked(List<Proposal> unbooked) {
        RecurringCost.Content content = unbooked.getFirst().cost().content();
        long accepted = unbooked.stream()
                .map(Proposal::accrual)
                .mapToLong(accrual -> accrual == null ? 0 : accrual.accrualOre())
                .sum();
        return finding(
                "upplupen-kostnad-inte-bokford",
                content,
                "”" + content.label() + "” är godtagen som upplupen kostnad " + periods(unbooked) + ", "
                        + Kronor.printed(accepted)
                        + ", men finns inte i huvudboken. Utfallet är så mycket för lågt tills den är bokförd.",
                null,
                accepted);
    }

    private static Finding wrong(Reversal reversal) {
        String code = switch (reversal.state()) {
            case REVERSED_TWICE -> "upplupen-kostnad-aterford-tva-ganger";
            case COST_MISSING -> "upplupen-kostnad-utan-verklig-kostnad";
            default -> "upplupen-kostnad-inte-aterford";
        };
        return finding(
                code,
                reversal.proposal().cost().content(),
                reversal.sentence(),
                null,
                reversal.accrual().accrualOre());
    }

    private static Finding finding(
            String code, RecurringCost.Content content, String message, @Nullable String stated, @Nullable Long ore) {
        return new Finding(
                code,
                Finding.Severity.VARNING,
                AccrualTable.ID + "/" + content.label(),
                message,
                stated,
                ore == null ? null : new Money(ore).print());
    }

    private static String periods(List<Proposal> proposals) {
        return proposals.stream().map(proposal -> proposal.period().printed()).collect(Collectors.joining(", "));
    }

    /** Null where any of them cannot be told. */
    private static @Nullable Long sum(List<Proposal> proposals) {
        long sum = 0;
        for (Proposal proposal : proposals) {
            Long proposed = proposal.proposedOre();
            if (proposed == null) {
                return null;
            }
            sum = Math.addExact(sum, proposed);
        }
        return sum;
    }
}
