package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;

/** What an issued report tells of is never removed, neither by hand nor by undoing what registered it. */
@Component
final class ReportedParticipations implements UndoGuard {

    private final List<IssuedPeriods> issuers;

    ReportedParticipations(List<IssuedPeriods> issuers) {
        this.issuers = List.copyOf(issuers);
    }

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        List<Period> issued = issued(tx);
        if (issued.isEmpty()) {
            return Optional.empty();
        }
        long reported = ReportedSql.registeredBy(tx, act).stream()
                .filter(months -> isPresent(months.startMonth(), months.endMonth(), issued))
                .mapToLong(ReportedSql.Months::participations)
                .sum();
        return reported == 0
                ? Optional.empty()
                : Optional.of((reported == 1 ? "Ett deltagande" : reported + " deltaganden")
                        + " som skulle tas bort ingår i en fastställd rapport och kan inte raderas. Markera det som är"
                        + " fel som felregistrering i stället; då räknas det inte framöver.");
    }

    /** Whether an issued report tells of a participation in the months; an open one has no end. */
    boolean tells(Read tx, LocalDate startMonth, @Nullable LocalDate endMonth) {
        return isPresent(startMonth, endMonth, issued(tx));
    }

    private List<Period> issued(Read tx) {
        return issuers.stream().flatMap(issuer -> issuer.issued(tx).stream()).toList();
    }

    private static boolean isPresent(LocalDate startMonth, @Nullable LocalDate endMonth, List<Period> issued) {
        return issued.stream()
                .anyMatch(period -> !startMonth.isAfter(period.to())
                        && (endMonth == null
                                || !endMonth.plusMonths(1).minusDays(1).isBefore(period.from())));
    }
}
