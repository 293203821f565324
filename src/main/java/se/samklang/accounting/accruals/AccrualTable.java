package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Format;

/** The table {@code upplupna-kostnader}: each recurring cost, what it should be, what is booked and what is accrued. */
final class AccrualTable {

    static final String ID = "upplupna-kostnader";
    static final String SUBJECT = "upplupen-kostnad";
    static final String TITLE = "Återkommande och upplupna kostnader";
    static final String DEFINITION =
            "Kostnader som återkommer, för de perioder som slutar inom tiden: vad de väntas bli,"
                    + " vad huvudboken har, vad som är godtaget som upplupet och hur många perioder som saknas.";

    private AccrualTable() {}

    static Table of(Read tx, ReportRequest request) {
        Map<UUID, List<Proposal>> costs = Closing.within(tx, request.period()).proposals().stream()
                .collect(Collectors.groupingBy(
                        proposal -> proposal.cost().id(), LinkedHashMap::new, Collectors.toList()));
        List<Table.Row> rows = new ArrayList<>();
        costs.values().forEach(periods -> rows.add(row(request, periods)));
        return new Table(
                ID,
                TITLE,
                "Kostnad",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("vantat", "Väntat", Format.KRONOR, null),
                        new Table.Column("bokfort", "Bokfört", Format.KRONOR, null),
                        new Table.Column("upplupet", "Upplupet", Format.KRONOR, null),
                        new Table.Column("saknas", "Saknas", Format.COUNT, null)),
                rows,
                List.of());
    }

    /** The periods behind a cost's row, each leading to its page. Empty where the address names no cost. */
    static Optional<Evidence> evidence(Read tx, SourceAddress address, Period period) {
        UUID id = Ids.read(String.valueOf(address.value("kostnad"))).orNull();
        List<Proposal> periods = Closing.within(tx, period).proposals().stream()
                .filter(proposal -> proposal.cost().id().equals(id))
                .toList();
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        long booked = booked(periods);
        return Optional.of(new Evidence(
                periods.getFirst().cost().content().label(),
                DEFINITION,
                period.printed(),
                period,
                tx.now(),
                null,
                null,
                List.of("Period", "Väntat", "Bokfört", "Upplupet", "Läge"),
                periods.stream().map(AccrualTable::line).toList(),
                List.of(
                        "Summa",
                        ProposalLine.amount(expected(periods)),
                        Kronor.printed(booked),
                        Kronor.printed(accrued(periods)),
                        ""),
                new Money(booked).print(),
                ClosingController.LIST));
    }

    private static Evidence.Row line(Proposal proposal) {
        return new Evidence.Row(
                List.of(
                        proposal.period().printed(),
                        ProposalLine.amount(proposal.expectedOre()),
                        Kronor.printed(proposal.costPeriod().bookedOre()),
                        Kronor.printed(accrued(List.of(proposal))),
                        proposal.state().label()),
                AnswerController.path(proposal.cost().id(), proposal.period().to()));
    }

    private static Table.Row row(ReportRequest request, List<Proposal> periods) {
        RecurringCost cost = periods.getFirst().cost();
        Function<String, Source> source = column -> new Source(
                SourceAddress.of(
                        SUBJECT,
                        request.period(),
                        "kolumn",
                        column,
                        "kostnad",
                        cost.id().toString()),
                DEFINITION,
                cost.content().label(),
                request.period(),
                request.asOf());
        long missing = periods.stream().filter(Proposal::isUnanswered).count();
        return new Table.Row(
                cost.content().label(),
                cost.content().label(),
                Table.RowKind.ROW,
                null,
                List.of(
                        kronor("vantat", expected(periods), source),
                        kronor("bokfort", booked(periods), source),
                        kronor("upplupet", accrued(periods), source),
                        new Table.Cell(
                                "saknas",
                                BigDecimal.valueOf(missing),
                                SwedishNumber.print(missing),
                                null,
                                source.apply("saknas"))));
    }

    private static Table.Cell kronor(String column, @Nullable Long ore, Function<String, Source> source) {
        BigDecimal value = ore == null ? null : new Money(ore).kronor();
        return new Table.Cell(
                column, value, value == null ? "–" : SwedishNumber.print(value, 0), null, source.apply(column));
    }

    /** Null where any period's cannot be told. */
    private static @Nullable Long expected(List<Proposal> periods) {
        long sum = 0;
        for (Proposal proposal : periods) {
            Long expected = proposal.expectedOre();
            if (expected == null) {
                return null;
            }
            sum = Math.addExact(sum, expected);
        }
        return sum;
    }

    private static long booked(List<Proposal> periods) {
        return periods.stream()
                .mapToLong(proposal -> proposal.costPeriod().bookedOre())
                .sum();
    }

    private static long accrued(List<Proposal> periods) {
        return periods.stream()
                .map(Proposal::accrual)
                .mapToLong(accrual -> accrual == null ? 0 : accrual.accrualOre())
                .sum();
    }
}
