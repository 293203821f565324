package se.samklang.accounting.budget;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowRange;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The accounts of budget rows. */
final class RowAccountsSql {

    private RowAccountsSql() {}

    static RowAccounts ofRow(Read tx, UUID rowId) {
        Outcome outcome = tx.sql("""
                SELECT b.drawn_down, b.outcome_footnote
                FROM accounting.budget_row b
                WHERE b.association_id = :association
                  AND b.id = :row
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .query(Outcome.class)
                .single();
        return new RowAccounts(ranges(tx, rowId), outcome.drawnDown, outcome.outcomeFootnote);
    }

    /** The accounts of a year's rows; rows without ranges are left out. */
    static Map<UUID, RowAccounts> ofYear(Read tx, int year) {
        List<Owned> owned = tx.sql("""
                SELECT r.budget_row_id, b.drawn_down, b.outcome_footnote,
                       r.from_account, r.to_account, r.dimension, r.from_object, r.to_object
                FROM accounting.account_range r
                JOIN accounting.budget_row b ON b.association_id = r.association_id AND b.id = r.budget_row_id
                JOIN accounting.fiscal_year y ON y.association_id = b.association_id AND y.id = b.fiscal_year_id
                WHERE r.association_id = :association
                  AND y.year = :year
                ORDER BY r.from_account COLLATE "C", r.to_account COLLATE "C", r.from_object COLLATE "C", r.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Owned.class)
                .list();
        Map<UUID, RowAccounts> accounts = new HashMap<>();
        owned.stream()
                .collect(Collectors.groupingBy(Owned::budgetRowId))
                .forEach((row, ranges) -> accounts.put(row, accounts(ranges)));
        return accounts;
    }

    /** Gives a row its accounts instead of those it had. 0 where somebody else changed the row meanwhile. */
    static int change(Write tx, UUID rowId, RowAccounts accounts, int version) {
        int changed = tx.sql("""
                UPDATE accounting.budget_row
                SET drawn_down = :drawnDown,
                    outcome_footnote = :footnote,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :row
                  AND version = :version
                """)
                .param("drawnDown", accounts.drawnDown())
                .param("footnote", accounts.footnote(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("version", version)
                .update();
        if (changed == 1) {
            replace(tx, rowId, accounts.ranges());
        }
        return changed;
    }

    /** Gives a row the accounts a file has for it, whatever its version; what is the same already is left as it is. */
    static void take(Write tx, UUID rowId, RowAccounts accounts) {
        if (!ofRow(tx, rowId).equals(accounts)) {
            int version = BudgetRowSql.find(tx, rowId).map(BudgetRow::version).orElse(0);
            change(tx, rowId, accounts, version);
        }
    }

    /** The ranges alone; what is the same already is left as it is. */
    static void replace(Write tx, UUID rowId, List<RowRange> ranges) {
        if (RowRange.printed(ranges(tx, rowId)).equals(RowRange.printed(ranges))) {
            return;
        }
        remove(tx, rowId);
        ranges.forEach(range -> add(tx, rowId, range));
    }

    static void remove(Write tx, UUID rowId) {
        tx.sql("""
                DELETE FROM accounting.account_range
                WHERE association_id = :association
                  AND budget_row_id = :row
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .update();
    }

    /** Rows of the year without accounts that had accounts the year before under the same label, and those accounts. */
    static Map<UUID, UUID> withAccountsTheYearBefore(Read tx, int year) {
        return tx
                .sql("""
                SELECT b.id, e.id AS earlier_id
                FROM accounting.budget_row b
                JOIN accounting.fiscal_year y ON y.association_id = b.association_id AND y.id = b.fiscal_year_id
                JOIN accounting.fiscal_year p ON p.association_id = y.association_id AND p.year = y.year - 1
                JOIN accounting.budget_row e
                  ON e.association_id = p.association_id
                 AND e.fiscal_year_id = p.id
                 AND e.label_key = b.label_key
                WHERE b.association_id = :association
                  AND y.year = :year
                  AND NOT EXISTS (
                    SELECT
                    FROM accounting.account_range r
                    WHERE r.association_id = b.association_id
                      AND r.budget_row_id = b.id)
                  AND EXISTS (
                    SELECT
                    FROM accounting.account_range r
                    WHERE r.association_id = e.association_id
                      AND r.budget_row_id = e.id)
                ORDER BY b.position, b.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Copied.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Copied::id, Copied::earlierId));
    }

    private static RowAccounts accounts(List<Owned> owned) {
        Owned any = owned.getFirst();
        return new RowAccounts(owned.stream().map(Owned::range).toList(), any.drawnDown, any.outcomeFootnote);
    }

    private static List<RowRange> ranges(Read tx, UUID rowId) {
        return tx.sql("""
                SELECT r.from_account, r.to_account, r.dimension, r.from_object, r.to_object
                FROM accounting.account_range r
                WHERE r.association_id = :association
                  AND r.budget_row_id = :row
                ORDER BY r.from_account COLLATE "C", r.to_account COLLATE "C", r.from_object COLLATE "C", r.id
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .query(RowRange.class)
                .list();
    }

    private static void add(Write tx, UUID rowId, RowRange range) {
        tx.sql("""
                INSERT INTO accounting.account_range
                  (association_id, id, budget_row_id, from_account, to_account, dimension, from_object, to_object)
                VALUES (:association, :id, :row, :fromAccount, :toAccount, :dimension, :fromObject, :toObject)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("row", rowId)
                .param("fromAccount", range.fromAccount())
                .param("toAccount", range.toAccount())
                .param("dimension", range.dimension(), Types.VARCHAR)
                .param("fromObject", range.fromObject(), Types.VARCHAR)
                .param("toObject", range.toObject(), Types.VARCHAR)
                .update();
    }

    private record Outcome(boolean drawnDown, @Nullable String outcomeFootnote) {}

    private record Copied(UUID id, UUID earlierId) {}

    private record Owned(
            UUID budgetRowId,
            boolean drawnDown,
            @Nullable String outcomeFootnote,
            String fromAccount,
            String toAccount,
            @Nullable String dimension,
            @Nullable String fromObject,
            @Nullable String toObject) {

        RowRange range() {
            return new RowRange(fromAccount, toAccount, dimension, fromObject, toObject);
        }
    }
}
