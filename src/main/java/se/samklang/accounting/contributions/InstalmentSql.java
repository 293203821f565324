package se.samklang.accounting.contributions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The instalments of contributions. */
final class InstalmentSql {

    private InstalmentSql() {}

    /** By due date. */
    static List<Instalment> ofYear(Read tx, UUID yearId) {
        return tx
                .sql("""
                SELECT i.id, i.contribution_id, i.due_date, i.amount_ore, i.invoiced_date, i.paid_date, i.paid_ore,
                       i.version
                FROM accounting.instalment i
                JOIN accounting.contribution c ON c.association_id = i.association_id AND c.id = i.contribution_id
                WHERE i.association_id = :association
                  AND c.contribution_year_id = :year
                ORDER BY i.due_date, i.id
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::instalment)
                .toList();
    }

    static Optional<Instalment> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT i.id, i.contribution_id, i.due_date, i.amount_ore, i.invoiced_date, i.paid_date, i.paid_ore,
                       i.version
                FROM accounting.instalment i
                WHERE i.association_id = :association
                  AND i.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::instalment);
    }

    static void add(Write tx, UUID id, UUID contributionId, Instalment.Content content) {
        filled(tx.sql("""
                INSERT INTO accounting.instalment
                  (association_id, id, contribution_id, year, due_date, amount_ore, invoiced_date, paid_date, paid_ore)
                VALUES (:association, :id, :contribution, :year, :due, :amount, :invoiced, :paidDate, :paid)
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("contribution", contributionId)
                .param("year", content.dueDate().getYear())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Instalment.Content content, int version) {
        return filled(tx.sql("""
                UPDATE accounting.instalment
                SET due_date = :due,
                    amount_ore = :amount,
                    invoiced_date = :invoiced,
                    paid_date = :paidDate,
                    paid_ore = :paid,
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
                DELETE FROM accounting.instalment
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, Instalment.Content content) {
        return statement
                .param("due", content.dueDate())
                .param("amount", content.amountOre())
                .param("invoiced", content.invoicedDate(), Types.DATE)
                .param("paidDate", content.paidDate(), Types.DATE)
                .param("paid", content.paidOre());
    }

    private record Row(
            UUID id,
            UUID contributionId,
            LocalDate dueDate,
            long amountOre,
            @Nullable LocalDate invoicedDate,
            @Nullable LocalDate paidDate,
            long paidOre,
            int version) {

        Instalment instalment() {
            return new Instalment(
                    id,
                    contributionId,
                    new Instalment.Content(dueDate, amountOre, invoicedDate, paidDate, paidOre),
                    version);
        }
    }
}
