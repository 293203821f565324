package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The register of recurring costs. */
final class RecurringCostSql {

    private RecurringCostSql() {}

    /** By kind, and within it by label. */
    static List<RecurringCost> all(Read tx) {
        return tx.sql("""
                SELECT c.id, c.label, c.kind, c.counterparty, c.insats_name, c.recurrence, c.from_account, c.to_account,
                       c.dimension, c.object, c.debt_account, c.amount_rule, c.expected_ore, c.budget_label, c.base_id,
                       c.share_percent, c.from_date, c.to_date, c.version
                FROM accounting.recurring_cost c
                WHERE c.association_id = :association
                ORDER BY array_position(ARRAY['INSATS', 'AUDIT', 'FEES', 'SOCIAL_FEES', 'OTHER'], c.kind),
                         c.label COLLATE "sv-SE-x-icu", c.id
                """).param("association", tx.scope().association()).query(Row.class).list().stream()
                .map(Row::cost)
                .toList();
    }

    static Optional<RecurringCost> find(Read tx, UUID id) {
        return all(tx).stream().filter(cost -> cost.id().equals(id)).findFirst();
    }

    static void add(Write tx, UUID id, RecurringCost.Content content) {
        filled(tx.sql("""
                INSERT INTO accounting.recurring_cost
                  (association_id, id, label, kind, counterparty, insats_name, recurrence, from_account, to_account,
                   dimension, object, debt_account, amount_rule, expected_ore, budget_label, base_id, share_percent,
                   from_date, to_date)
                VALUES (:association, :id, :label, :kind, :counterparty, :insats, :recurrence, :fromAccount, :toAccount,
                        :dimension, :object, :debt, :rule, :ore, :budget, :base, :percent, :from, :to)
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, RecurringCost.Content content, int version) {
        return filled(tx.sql("""
                UPDATE accounting.recurring_cost
                SET label = :label,
                    kind = :kind,
                    counterparty = :counterparty,
                    insats_name = :insats,
                    recurrence = :recurrence,
                    from_account = :fromAccount,
                    to_account = :toAccount,
                    dimension = :dimension,
                    object = :object,
                    debt_account = :debt,
                    amount_rule = :rule,
                    expected_ore = :ore,
                    budget_label = :budget,
                    base_id = :base,
                    share_percent = :percent,
                    from_date = :from,
                    to_date = :to,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM accounting.recurring_cost
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, RecurringCost.Content content) {
        RecurringCost.Place place = content.place();
        RecurringCost.Amount amount = content.amount();
        return statement
                .param("label", content.label())
                .param("kind", content.kind().name())
                .param("counterparty", content.counterparty(), Types.VARCHAR)
                .param("insats", content.insatsName(), Types.VARCHAR)
                .param("recurrence", content.recurrence().name())
                .param("fromAccount", place.fromAccount())
                .param("toAccount", place.toAccount())
                .param("dimension", place.dimension(), Types.VARCHAR)
                .param("object", place.object(), Types.VARCHAR)
                .param("debt", place.debtAccount())
                .param("rule", amount.rule().name())
                .param("ore", amount.ore(), Types.BIGINT)
                .param("budget", amount.budgetLabel(), Types.VARCHAR)
                .param("base", amount.base(), Types.OTHER)
                .param("percent", amount.percent(), Types.NUMERIC)
                .param("from", content.from())
                .param("to", content.to(), Types.DATE);
    }

    private record Row(
            UUID id,
            String label,
            CostKind kind,
            @Nullable String counterparty,
            @Nullable String insatsName,
            Recurrence recurrence,
            String fromAccount,
            String toAccount,
            @Nullable String dimension,
            @Nullable String object,
            String debtAccount,
            AmountRule amountRule,
            @Nullable Long expectedOre,
            @Nullable String budgetLabel,
            @Nullable UUID baseId,
            @Nullable BigDecimal sharePercent,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            int version) {

        RecurringCost cost() {
            return new RecurringCost(
                    id,
                    new RecurringCost.Content(
                            label,
                            kind,
                            counterparty,
                            insatsName,
                            recurrence,
                            new RecurringCost.Place(fromAccount, toAccount, dimension, object, debtAccount),
                            new RecurringCost.Amount(amountRule, expectedOre, budgetLabel, baseId, sharePercent),
                            fromDate,
                            toDate),
                    version);
        }
    }
}
