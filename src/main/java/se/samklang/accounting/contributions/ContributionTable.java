package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Format;

/** The table {@code medlemmarnas-bidrag}: what each member is to pay in the year, has been invoiced and has paid. */
final class ContributionTable {

    static final String ID = "medlemmarnas-bidrag";
    static final String SUBJECT = "medlemsbidrag";
    static final String TITLE = "Medlemmarnas bidrag";
    static final String DEFINITION =
            "Varje medlems del av årets beslutade ram, vad som är fakturerat och betalt till och"
                    + " med periodens sista dag, och vad som då återstår att betala av det beslutade.";

    private ContributionTable() {}

    static Table of(Read tx, ReportRequest request) {
        LocalDate day = request.period().to();
        List<Table.Row> rows = new ArrayList<>();
        Standing.of(tx, day.getYear()).ifPresent(standing -> {
            standing.lines().stream()
                    .filter(line -> line.contribution().shareOre() > 0)
                    .forEach(line -> rows.add(row(request, line)));
            rows.add(sum(request, standing));
        });
        return new Table(
                ID,
                TITLE,
                "Medlem",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("beslutat", "Beslutat", Format.KRONOR, null),
                        new Table.Column("fakturerat", "Fakturerat", Format.KRONOR, null),
                        new Table.Column("betalt", "Betalt", Format.KRONOR, null),
                        new Table.Column("aterstar", "Återstår", Format.KRONOR, null)),
                rows,
                List.of());
    }

    /** Where the instalments behind an amount are; of all members where none is named. */
    static Source source(ReportRequest request, String column, @Nullable UUID member, String filter) {
        SourceAddress address = member == null
                ? SourceAddress.of(SUBJECT, request.period(), "kolumn", column)
                : SourceAddress.of(SUBJECT, request.period(), "kolumn", column, "medlem", member.toString());
        return new Source(address, DEFINITION, filter, request.period(), request.asOf());
    }

    /** The instalments behind. Empty where the year has no contributions, or the address names nobody's. */
    static Optional<Evidence> evidence(Read tx, SourceAddress address, Period period) {
        String typed = address.value("medlem");
        UUID member = typed == null ? null : Ids.read(typed).orNull();
        LocalDate day = period.to();
        return Standing.of(tx, day.getYear()).flatMap(standing -> {
            List<Standing.Line> lines = standing.lines().stream()
                    .filter(line ->
                            typed == null || line.contribution().memberId().equals(member))
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(evidence(tx, new Standing(standing.year(), lines), address, period));
        });
    }

    private static Evidence evidence(Read tx, Standing standing, SourceAddress address, Period period) {
        LocalDate day = period.to();
        int year = standing.year().year();
        List<Evidence.Row> rows = new ArrayList<>();
        standing.lines()
                .forEach(line -> line.instalments()
                        .forEach(each -> rows.add(new Evidence.Row(
                                List.of(
                                        line.contribution().memberName(),
                                        SwedishDate.print(each.content().dueDate()),
                                        PayerLine.amount(each.content().amountOre()),
                                        PayerLine.amount(each.invoicedBy(day)),
                                        PayerLine.amount(each.paidBy(day))),
                                ContributionController.LIST + "?ar=" + year))));
        long invoiced = standing.invoicedBy(day);
        long paid = standing.paidBy(day);
        long total = switch (String.valueOf(address.value("kolumn"))) {
            case "fakturerat" -> invoiced;
            case "betalt" -> paid;
            case "aterstar" -> standing.shareOre() - paid;
            default -> standing.shareOre();
        };
        return new Evidence(
                TITLE + " " + year,
                DEFINITION,
                "Beslutat: " + PayerLine.amount(standing.shareOre()) + " kr",
                period,
                tx.now(),
                null,
                null,
                List.of("Medlem", "Förfaller", "Belopp", "Fakturerat", "Betalt"),
                rows,
                List.of("Summa", "", planned(standing), PayerLine.amount(invoiced), PayerLine.amount(paid)),
                new Money(total).print(),
                ContributionController.LIST);
    }

    private static String planned(Standing standing) {
        return PayerLine.amount(standing.lines().stream()
                .flatMap(line -> line.instalments().stream())
                .mapToLong(each -> each.content().amountOre())
                .sum());
    }

    private static Table.Row row(ReportRequest request, Standing.Line line) {
        Contribution contribution = line.contribution();
        LocalDate day = request.period().to();
        return new Table.Row(
                contribution.memberName(),
                contribution.memberName(),
                Table.RowKind.ROW,
                null,
                cells(
                        contribution.shareOre(),
                        line.invoicedBy(day),
                        line.paidBy(day),
                        column -> source(request, column, contribution.memberId(), contribution.memberName())));
    }

    private static Table.Row sum(ReportRequest request, Standing standing) {
        LocalDate day = request.period().to();
        return new Table.Row(
                "summa",
                "Summa",
                Table.RowKind.SUM,
                null,
                cells(
                        standing.decidedOre(),
                        standing.invoicedBy(day),
                        standing.paidBy(day),
                        column -> source(request, column, null, "Alla medlemmar")));
    }

    private static List<Table.Cell> cells(long decided, long invoiced, long paid, Function<String, Source> source) {
        return List.of(
                cell("beslutat", decided, source),
                cell("fakturerat", invoiced, source),
                cell("betalt", paid, source),
                cell("aterstar", decided - paid, source));
    }

    private static Table.Cell cell(String column, long ore, Function<String, Source> source) {
        Money amount = new Money(ore);
        return new Table.Cell(
                column, amount.kronor(), SwedishNumber.print(amount.kronor(), 0), null, source.apply(column));
    }
}
