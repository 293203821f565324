package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.accounting.ledger.CellSums.Cell;
import se.samklang.accounting.ledger.CellSums.Month;
import se.samklang.database.Write;

/** The cells of a snapshot on their way into the database, a column at a time. */
final class CellBatch {

    private final List<String> accounts = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private final List<Integer> cells = new ArrayList<>();
    private final List<Integer> days = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();

    /** @param months by their first day, in order */
    void add(Cell cell, Map<LocalDate, Month> months) {
        accounts.add(cell.account());
        objects.add(cell.objects());
        months.forEach((month, sum) -> {
            cells.add(accounts.size());
            days.add((int) month.toEpochDay());
            amounts.add(sum.ore());
            rows.add(sum.rows());
        });
    }

    void insert(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts)
                SELECT :association, :import, row_number() OVER (ORDER BY c.account COLLATE "C", c.objects), c.account,
                       c.objects, m.book_months, m.change_ores, m.row_counts
                FROM (
                  SELECT k.place, k.account, CAST(k.objects AS jsonb) AS objects
                  FROM unnest(CAST(:accounts AS text[]), CAST(:objects AS text[]))
                         WITH ORDINALITY AS k (account, objects, place)
                ) c
                JOIN (
                  SELECT n.cell, array_agg(DATE '1970-01-01' + n.day ORDER BY n.day) AS book_months,
                         array_agg(n.ore ORDER BY n.day) AS change_ores, array_agg(n.row_count ORDER BY n.day) AS row_counts
                  FROM unnest(CAST(:cells AS integer[]), CAST(:days AS integer[]), CAST(:amounts AS bigint[]),
                              CAST(:rows AS integer[]))
                         AS n (cell, day, ore, row_count)
                  GROUP BY n.cell
                ) m ON m.cell = c.place
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("accounts", accounts.toArray(String[]::new))
                .param("objects", objects.toArray(String[]::new))
                .param("cells", cells.toArray(Integer[]::new))
                .param("days", days.toArray(Integer[]::new))
                .param("amounts", amounts.toArray(Long[]::new))
                .param("rows", rows.toArray(Integer[]::new))
                .update();
    }
}
