package se.samklang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Scope;

/** A kind of table that can be imported; a domain module offers one as a bean per kind. */
public interface ImportKind {

    /** The name on the command line and in addresses: {@code medlemmar}. */
    String name();

    /** What a person calls it, in Swedish: {@code Medlemmar}. */
    String title();

    /** In the order of the template. */
    List<ImportColumn> columns();

    /**
     * Checks every row and adds all findings at once. Cells that are missing, cannot be read or hold an identity number have been or are
     * reported by the rows themselves, which then answer null.
     *
     * @return what would be stored; it is only stored when there are no faults
     */
    ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings);

    /** The path of the list where what was imported is seen; null where there is none of its own. */
    default @Nullable String list() {
        return null;
    }

    /** Whether a förbund must be chosen first; false for the kind that creates one. */
    default boolean needsAssociation() {
        return true;
    }
}
