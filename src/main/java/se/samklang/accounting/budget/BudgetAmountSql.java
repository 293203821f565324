package se.samklang.accounting.budget;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What the versions of a budget say of each row. */
final class BudgetAmountSql {

    private BudgetAmountSql() {}

    /** @param month null for the whole year */
    record Amount(int planYear, @Nullable LocalDate month, long amountOre) {}

    /** A row with what is budgeted for the year and the two after it, in öre in the direction of its side. */
    record Planned(
            UUID id,
            String label,
            @Nullable String groupLabel,
            Side side,
            boolean memo,
            @Nullable Long yearOre,
            @Nullable Long nextOre,
            @Nullable Long thirdOre) {}

    /** All rows of a year as one version has them; null where it says nothing of the row. */
    static List<Planned> ofVersion(Read tx, int year, UUID versionId) {
        return tx.sql("""
                SELECT b.id, b.label, b.group_label, b.side, b.memo,
                       sum(a.amount_ore) FILTER (WHERE a.plan_year = 0)::bigint AS year_ore,
                       sum(a.amount_ore) FILTER (WHERE a.plan_year = 1)::bigint AS next_ore,
                       sum(a.amount_ore) FILTER (WHERE a.plan_year = 2)::bigint AS third_ore
                FROM accounting.budget_row b
                JOIN accounting.fiscal_year y ON y.association_id = b.association_id AND y.id = b.fiscal_year_id
                LEFT JOIN accounting.budget_amount a
                  ON a.association_id = b.association_id
                 AND a.budget_row_id = b.id
                 AND a.budget_version_id = :version
                WHERE b.association_id = :association
                  AND y.year = :year
                GROUP BY b.association_id, b.id
                ORDER BY b.position, b.label_key, b.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .param("version", versionId)
                .query(Planned.class)
                .list();
    }

    /** All rows of a year as the versions that count have them together. */
    static List<Planned> counted(Read tx, int year) {
        return tx.sql("""
                SELECT b.id, b.label, b.group_label, b.side, b.memo,
                       sum(t.budget_ore) FILTER (WHERE t.plan_year = 0)::bigint AS year_ore,
                       sum(t.budget_ore) FILTER (WHERE t.plan_year = 1)::bigint AS next_ore,
                       sum(t.budget_ore) FILTER (WHERE t.plan_year = 2)::bigint AS third_ore
                FROM accounting.budget_row b
                JOIN accounting.fiscal_year y ON y.association_id = b.association_id AND y.id = b.fiscal_year_id
                LEFT JOIN accounting.budget_total t ON t.association_id = b.association_id AND t.budget_row_id = b.id
                WHERE b.association_id = :association
                  AND y.year = :year
                GROUP BY b.association_id, b.id
                ORDER BY b.position, b.label_key, b.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Planned.class)
                .list();
    }

    /** What a version says of a row, by plan year and month. */
    static List<Amount> ofRow(Read tx, UUID versionId, UUID rowId) {
        return tx.sql("""
                SELECT a.plan_year, a.book_month AS month, a.amount_ore
                FROM accounting.budget_amount a
                WHERE a.association_id = :association
                  AND a.budget_version_id = :version
                  AND a.budget_row_id = :row
                ORDER BY a.plan_year, a.book_month NULLS FIRST
                """)
                .param("association", tx.scope().association())
                .param("version", versionId)
                .param("row", rowId)
                .query(Amount.class)
                .list();
    }

    /** Gives a row what the version says of it instead of what it said; what is the same is left as it is. */
    static void replace(Write tx, UUID versionId, UUID rowId, List<Amount> amounts) {
        if (ofRow(tx, versionId, rowId).equals(amounts)) {
            return;
        }
        tx.sql("""
                DELETE FROM accounting.budget_amount
                WHERE association_id = :association
                  AND budget_version_id = :version
                  AND budget_row_id = :row
                """)
                .param("association", tx.scope().association())
                .param("version", versionId)
                .param("row", rowId)
                .update();
        amounts.forEach(amount -> add(tx, versionId, rowId, amount));
    }

    static void add(Write tx, UUID versionId, UUID rowId, Amount amount) {
        tx.sql("""
                INSERT INTO accounting.budget_amount
                  (association_id, id, budget_version_id, budget_row_id, plan_year, book_month, amount_ore)
                VALUES (:association, :id, :version, :row, :planYear, :month, :amount)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("version", versionId)
                .param("row", rowId)
                .param("planYear", amount.planYear())
                .param("month", amount.month(), Types.DATE)
                .param("amount", amount.amountOre())
                .update();
    }

    /**
     * Makes the row's budget for its year what was typed on it. The difference is put in the version that amounts typed on
     * rows belong to, so that what was decided later stays as decided.
     */
    static void setTotal(Write tx, UUID yearId, UUID rowId, long wantedOre, long countedOre) {
        setTotal(tx, yearId, rowId, 0, wantedOre, countedOre);
    }

    /**
     * Makes the row's budget of a plan year what a file says.
     *
     * @param planYear 1 for the year after the row's own, 2 for the one after that
     */
    static void setPlanned(Write tx, UUID yearId, UUID rowId, int planYear, long wantedOre) {
        long counted = tx.sql("""
                SELECT coalesce(sum(t.budget_ore), 0)::bigint
                FROM accounting.budget_total t
                WHERE t.association_id = :association
                  AND t.budget_row_id = :row
                  AND t.plan_year = :planYear
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("planYear", planYear)
                .query(Long.class)
                .single();
        setTotal(tx, yearId, rowId, planYear, wantedOre, counted);
    }

    private static void setTotal(Write tx, UUID yearId, UUID rowId, int planYear, long wantedOre, long countedOre) {
        UUID base = BudgetVersionSql.base(tx, yearId);
        List<Amount> known = ofRow(tx, base, rowId);
        List<Amount> own =
                known.stream().filter(amount -> amount.planYear() == planYear).toList();
        if (!own.isEmpty() && wantedOre == countedOre) {
            return;
        }
        long before = own.stream().mapToLong(Amount::amountOre).sum();
        replace(
                tx,
                base,
                rowId,
                Stream.concat(
                                known.stream().filter(amount -> amount.planYear() != planYear),
                                Stream.of(new Amount(planYear, null, before + wantedOre - countedOre)))
                        .sorted(Comparator.comparing(Amount::planYear)
                                .thenComparing(Amount::month, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList());
    }

    static void remove(Write tx, UUID rowId) {
        tx.sql("""
                DELETE FROM accounting.budget_amount
                WHERE association_id = :association
                  AND budget_row_id = :row
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .update();
    }

    /** Copies what a version says into another that says nothing yet. */
    static void copy(Write tx, UUID from, UUID to) {
        tx.sql("""
                INSERT INTO accounting.budget_amount
                  (association_id, id, budget_version_id, budget_row_id, plan_year, book_month, amount_ore)
                SELECT a.association_id, gen_random_uuid(), :to, a.budget_row_id, a.plan_year, a.book_month, a.amount_ore
                FROM accounting.budget_amount a
                WHERE a.association_id = :association
                  AND a.budget_version_id = :from
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
    }
}
