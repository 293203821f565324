package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.database.Read;

/** How a year's contributions stand: what was decided, and what each member has been invoiced and has paid. */
record Standing(ContributionYear year, List<Line> lines) {

    /** @param instalments by due date */
    record Line(Contribution contribution, List<Instalment> instalments) {

        long invoicedBy(LocalDate day) {
            return instalments.stream().mapToLong(each -> each.invoicedBy(day)).sum();
        }

        long paidBy(LocalDate day) {
            return instalments.stream().mapToLong(each -> each.paidBy(day)).sum();
        }

        /** What the plan lacks of the contribution; negative where it has more. */
        long unplannedOre() {
            return contribution.shareOre()
                    - instalments.stream()
                            .mapToLong(each -> each.content().amountOre())
                            .sum();
        }
    }

    /** Empty where the förbund has registered nothing for the year. */
    static Optional<Standing> of(Read tx, int year) {
        return ContributionYearSql.find(tx, year).map(found -> of(tx, found));
    }

    static Standing of(Read tx, ContributionYear year) {
        Map<UUID, List<Instalment>> instalments =
                InstalmentSql.ofYear(tx, year.id()).stream().collect(Collectors.groupingBy(Instalment::contributionId));
        return new Standing(
                year,
                ContributionSql.ofYear(tx, year.id()).stream()
                        .map(each -> new Line(each, instalments.getOrDefault(each.id(), List.of())))
                        .toList());
    }

    long decidedOre() {
        return year.content().frameOre();
    }

    long invoicedBy(LocalDate day) {
        return lines.stream().mapToLong(line -> line.invoicedBy(day)).sum();
    }

    long paidBy(LocalDate day) {
        return lines.stream().mapToLong(line -> line.paidBy(day)).sum();
    }

    /** The part of one party only. */
    Standing of(Party party) {
        return new Standing(
                year,
                lines.stream()
                        .filter(line -> line.contribution().party() == party)
                        .toList());
    }

    /** What those of the lines pay. */
    long shareOre() {
        return lines.stream().mapToLong(line -> line.contribution().shareOre()).sum();
    }
}
