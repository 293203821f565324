package se.samklang.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.database.Acts;
import se.samklang.database.Write;

/** The one way back: takes an act back unless a module has a reason against it or later rows need what it made. */
@Component
public final class Undoing {

    private final List<UndoGuard> guards;
    private final HistoryLabels labels = new HistoryLabels();

    public Undoing(List<UndoGuard> guards) {
        this.guards = List.copyOf(guards);
    }

    /**
     * Takes every change of an act of the scope's förbund back.
     *
     * @return a Swedish reason where it cannot be undone, else empty
     * @throws Refused where later rows belong to what would be removed
     */
    public Optional<String> undo(Write tx, UUID act) {
        Optional<String> reason =
                guards.stream().flatMap(guard -> guard.reason(tx, act).stream()).findFirst();
        return reason.isPresent() ? reason : takenBack(tx, act);
    }

    private Optional<String> takenBack(Write tx, UUID act) {
        try {
            return Acts.undo(tx, act);
        } catch (Acts.Held held) {
            throw new Refused(
                    "kan-inte-angras",
                    "”" + label(held.holder()) + "” har registrerats på det som skulle tas bort i ”"
                            + label(held.held()) + "”. Ångra eller ta bort det först.");
        }
    }

    private String label(String table) {
        String[] names = table.split("\\.");
        return labels.table(names[0], names[1]).orElse(names[1]);
    }
}
