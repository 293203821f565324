package se.samklang.accounting.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

/** The table {@code momsersattning}: each period of the year with its VAT, what is claimed and what has been paid. */
final class VatTable {

    static final String ID = "momsersattning";
    static final String SUBJECT = "momsersattning";
    static final String TITLE = "Ersättning för moms";
    static final String DEFINITION =
            "Ingående moms enligt huvudboken för varje period som slutat, schablonbelopp och moms"
                    + " som inte ger rätt till ersättning, vad som är sökt hos Skatteverket och vad som är utbetalt.";

    private VatTable() {}

    static Table of(Read tx, ReportRequest request) {
        List<Table.Row> rows = new ArrayList<>();
        VatStanding.of(tx, request.period().to().getYear()).ifPresent(standing -> {
            List<PeriodClaim> periods = ended(standing, request.period());
            periods.forEach(each -> rows.add(row(
                    request,
                    each.period().fromMonth().toString(),
                    each.period().printed(),
                    Table.RowKind.ROW,
                    List.of(each))));
            if (!periods.isEmpty()) {
                rows.add(row(request, "summa", "Summa", Table.RowKind.SUM, periods));
            }
        });
        return new Table(
                ID,
                TITLE,
                "Period",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("moms", "Ingående moms", Format.KRONOR, null),
                        new Table.Column("schablon", "Schablon", Format.KRONOR, null),
                        new Table.Column("avgar", "Avgår", Format.KRONOR, null),
                        new Table.Column("sokt", "Sökt", Format.KRONOR, null),
                        new Table.Column("utbetalt", "Utbetalt", Format.KRONOR, null)),
                rows,
                List.of());
    }

    /** The vouchers behind a period's VAT, those of all periods where none is named. */
    static Optional<Evidence> evidence(Read tx, SourceAddress address, Period period) {
        String month = String.valueOf(address.value("rad"));
        return VatStanding.of(tx, period.to().getYear()).flatMap(standing -> {
            List<PeriodClaim> periods = ended(standing, period).stream()
                    .filter(each -> month.equals("summa")
                            || each.period().fromMonth().toString().equals(month))
                    .toList();
            return periods.isEmpty()
                    ? Optional.empty()
                    : Optional.of(evidence(tx, periods, period, String.valueOf(address.value("kolumn"))));
        });
    }

    private static Evidence evidence(Read tx, List<PeriodClaim> periods, Period period, String column) {
        List<Evidence.Row> rows = new ArrayList<>();
        for (PeriodClaim claim : periods) {
            claim.vats().stream()
                    .filter(vat -> !vat.cleared())
                    .forEach(vat -> rows.add(line(
                            claim,
                            SwedishDate.print(vat.day()),
                            (vat.label() + " " + vat.text()).strip(),
                            vat.vatOre())));
            claim.rows()
                    .forEach(
                            row -> rows.add(line(claim, "", row.kind().label() + ": " + row.label(), row.amountOre())));
        }
        long all = periods.stream()
                .mapToLong(each -> each.ledgerOre() + each.standardOre() + each.excludedOre())
                .sum();
        return new Evidence(
                TITLE,
                DEFINITION,
                periods.size() == 1 ? periods.getFirst().period().printed() : "Alla perioder",
                period,
                tx.now(),
                null,
                null,
                List.of("Period", "Dag", "Verifikation eller rad", "Belopp"),
                rows,
                List.of("Summa", "", "", VatLine.amount(all)),
                new Money(amount(periods, column)).print(),
                VatController.LIST);
    }

    private static Evidence.Row line(PeriodClaim claim, String day, String text, long ore) {
        return new Evidence.Row(List.of(claim.period().printed(), day, text, VatLine.amount(ore)), VatLine.path(claim));
    }

    private static List<PeriodClaim> ended(VatStanding standing, Period period) {
        return standing.periods().stream()
                .filter(each -> !each.period().to().isAfter(period.to()))
                .toList();
    }

    private static long amount(List<PeriodClaim> periods, String column) {
        return periods.stream()
                .mapToLong(each -> switch (column) {
                    case "schablon" -> each.standardOre();
                    case "avgar" -> each.excludedOre();
                    case "sokt" -> each.status() == VatClaim.Status.DRAFT ? 0 : each.totalOre();
                    case "utbetalt" -> each.paidOre();
                    default -> each.ledgerOre();
                })
                .sum();
    }

    private static Table.Row row(
            ReportRequest request, String id, String label, Table.RowKind kind, List<PeriodClaim> periods) {
        Function<String, Source> source = column -> new Source(
                SourceAddress.of(SUBJECT, request.period(), "kolumn", column, "rad", id),
                DEFINITION,
                label,
                request.period(),
                request.asOf());
        List<Table.Cell> cells = new ArrayList<>();
        for (String column : List.of("moms", "schablon", "avgar", "sokt", "utbetalt")) {
            Money amount = new Money(amount(periods, column));
            cells.add(new Table.Cell(
                    column, amount.kronor(), SwedishNumber.print(amount.kronor(), 0), null, source.apply(column)));
        }
        return new Table.Row(id, label, kind, null, cells);
    }
}
