package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * A year's VAT, period by period.
 *
 * @param coveredTo the day the ledger reaches to, null where there is none
 */
record VatStanding(
        VatYear year, List<PeriodClaim> periods, @Nullable LocalDate coveredTo) {

    /** Empty where the förbund has not said how the year's VAT is claimed. */
    static Optional<VatStanding> of(Read tx, int year) {
        return VatYearSql.find(tx, year).map(found -> of(tx, found));
    }

    static VatStanding of(Read tx, VatYear year) {
        Map<LocalDate, VatClaim> claims = VatClaimSql.ofYear(tx, year.id()).stream()
                .collect(Collectors.toMap(VatClaim::fromDate, Function.identity()));
        Map<UUID, List<VatClaim.Row>> rows =
                VatClaimSql.rows(tx, year.id()).stream().collect(Collectors.groupingBy(VatClaim.Row::vatClaimId));
        List<LedgerVatSql.Vat> vats = LedgerVatSql.ofYear(tx, year);
        return new VatStanding(
                year,
                year.claimPeriod().of(year.year()).stream()
                        .map(period -> of(period, claims.get(period.from()), rows, vats))
                        .toList(),
                FiscalYearSql.coveredTo(tx, year.year()).orElse(null));
    }

    Optional<PeriodClaim> starting(YearMonth month) {
        return periods.stream()
                .filter(each -> each.period().fromMonth().equals(month))
                .findFirst();
    }

    long sum(ToLongFunction<PeriodClaim> amount) {
        return periods.stream().mapToLong(amount).sum();
    }

    /** Whether the ledger tells of all of the period. */
    boolean covers(Period period) {
        return coveredTo != null && !coveredTo.isBefore(period.to());
    }

    /** What Skatteverket owes on a day for the year and the years before it that are registered. */
    static long outstandingAt(Read tx, VatYear year, LocalDate day) {
        return VatYearSql.all(tx).stream()
                .filter(each -> each.year() <= year.year())
                .mapToLong(each -> of(tx, each).sum(period -> period.outstandingAt(day)))
                .sum();
    }

    private static PeriodClaim of(
            Period period, @Nullable VatClaim claim, Map<UUID, List<VatClaim.Row>> rows, List<LedgerVatSql.Vat> vats) {
        return new PeriodClaim(
                period,
                claim,
                claim == null ? List.of() : rows.getOrDefault(claim.id(), List.of()),
                vats.stream().filter(vat -> period.contains(vat.day())).toList());
    }
}
