package se.samklang.accounting.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.accounting.ledger.LedgerDifference.Change;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;

/** What no import may change in a locked month is not changed by taking an import back either. */
@Component
final class LockedLedgerGuard implements UndoGuard {

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return LedgerYearSql.chosenBy(tx, act).stream()
                .filter(chosen -> !locked(tx, chosen).isEmpty())
                .map(chosen -> "Inläsningen ändrade belopp i månader som nu är låsta i räkenskapsåret " + chosen.year()
                        + ". Lås upp perioden först.")
                .findFirst();
    }

    private static List<Change> locked(Read tx, LedgerYearSql.Chosen chosen) {
        if (chosen.lockedTo() == null) {
            return List.of();
        }
        return LedgerChecks.locked(
                chosen.lockedTo(),
                LedgerDifference.months(months(tx, chosen.importId()), months(tx, chosen.earlierId())));
    }

    private static Map<LedgerChanges.AccountMonth, Long> months(Read tx, @Nullable UUID importId) {
        return importId == null ? Map.of() : StoredLedgerSql.months(tx, importId);
    }
}
