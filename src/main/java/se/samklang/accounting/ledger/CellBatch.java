package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import se.samklang.accounting.ledger.CellSums.Cell;
import se.samklang.accounting.ledger.CellSums.Place;
import se.samklang.database.Write;

/** The cells of a snapshot on their way into the database, a column at a time. */
final class CellBatch {

    private final List<String> accounts = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private final List<String> months = new ArrayList<>();
    private final List<String> amounts = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> vouchers = new ArrayList<>();

    /** What belongs to a cell's months is written as the arrays they become. */
    void add(Place place, Cell cell) {
        accounts.add(place.account());
        objects.add(place.objects());
        StringJoiner days = array();
        StringJoiner ores = array();
        StringJoiner counts = array();
        cell.months().forEach((month, sum) -> {
            days.add(month.toString());
            ores.add(Long.toString(sum.ore()));
            counts.add(Integer.toString(sum.rows()));
        });
        months.add(days.toString());
        amounts.add(ores.toString());
        rows.add(counts.toString());
        vouchers.add(cell.vouchers().array());
    }

    void insert(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts,
                   voucher_positions, created_at)
                SELECT :association, :import, row_number() OVER (ORDER BY c.account COLLATE "C", c.objects), c.account,
                       c.objects, CAST(c.months AS date[]), CAST(c.amounts AS bigint[]), CAST(c.rows AS integer[]),
                       CAST(c.vouchers AS integer[]), (SELECT database.app_now())
                FROM (
                  SELECT k.account, CAST(k.objects AS jsonb) AS objects, k.months, k.amounts, k.rows, k.vouchers
                  FROM unnest(CAST(:accounts AS text[]), CAST(:objects AS text[]), CAST(:months AS text[]),
                              CAST(:amounts AS text[]), CAST(:rows AS text[]), CAST(:vouchers AS text[]))
                         AS k (account, objects, months, amounts, rows, vouchers)
                ) c
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("accounts", accounts.toArray(String[]::new))
                .param("objects", objects.toArray(String[]::new))
                .param("months", months.toArray(String[]::new))
                .param("amounts", amounts.toArray(String[]::new))
                .param("rows", rows.toArray(String[]::new))
                .param("vouchers", vouchers.toArray(String[]::new))
                .update();
    }

    private static StringJoiner array() {
        return new StringJoiner(",", "{", "}");
    }
}
