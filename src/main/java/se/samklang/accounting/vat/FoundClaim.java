package se.samklang.accounting.vat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;

/** A period's claim among those of its year. */
record FoundClaim(VatStanding standing, PeriodClaim claim) {

    /**
     * @param period its first month, {@code 2026-01}
     * @throws Problems.NotFound where the year is not set up, or no period begins with the month
     */
    static FoundClaim find(Read tx, String period) {
        YearMonth month = SwedishDate.readMonth(period).orNull();
        return Optional.ofNullable(month)
                .flatMap(start -> VatStanding.of(tx, start.getYear())
                        .flatMap(standing -> standing.starting(start).map(claim -> new FoundClaim(standing, claim))))
                .orElseThrow(Problems.NotFound::new);
    }

    /** The claim's row at the version a form was opened on, made where nobody has worked on the period before. */
    VatClaim worked(Write tx, Clock clock, int version) {
        VatClaim known = claim.claim();
        if (known != null) {
            return ClaimSteps.at(known, version);
        }
        UUID id = Ids.next(clock);
        VatClaimSql.add(tx, id, standing.year(), claim.period());
        return VatClaimSql.ofYear(tx, standing.year().id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @throws Problems.Stale where somebody else changed it meanwhile */
    void store(Write tx, VatClaim stored) {
        if (VatClaimSql.change(tx, stored) == 0) {
            throw new Problems.Stale(VatLine.path(claim), List.of());
        }
    }

    Redirect done(String sentence) {
        return Redirect.to(VatLine.path(claim)).saying(sentence);
    }
}
