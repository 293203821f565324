package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.database.Write;

/** Some rows of vouchers on their way into the database, a column at a time. */
final class RowBatch {

    private final List<String> ids = new ArrayList<>();
    private final List<String> months = new ArrayList<>();
    private final List<Integer> vouchers = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final List<@Nullable Integer> dates = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable String> quantities = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    /** In the order the statement numbers them. */
    enum Kind {
        COUNTED,
        ADDED,
        STRUCK
    }

    int size() {
        return vouchers.size();
    }

    /** The rows that are added from now on are of this voucher, and of this month's first day. */
    void begin(String voucherId, LocalDate month) {
        ids.add(voucherId);
        months.add(month.toString());
    }

    void add(Kind kind, int position, String account, String objectsAsJson, Row row) {
        vouchers.add(ids.size());
        kinds.add(kind.ordinal() + 1);
        positions.add(position);
        accounts.add(account);
        objects.add(objectsAsJson);
        amounts.add(row.amountOre());
        dates.add(row.date() == null ? null : (int) row.date().toEpochDay());
        texts.add(StoredText.of(row.text()));
        quantities.add(row.quantity() == null ? null : row.quantity().toPlainString());
        lines.add(row.line());
    }

    /** What the rows of a voucher share is sent once a voucher, and dates as days: it is what takes time to read again. */
    void insert(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_row
                  (association_id, ledger_import_id, voucher_id, kind, position, account, book_month, objects, row_ore,
                   row_date, text, quantity, line, created_at)
                SELECT :association, :import, (SELECT CAST(:ids AS uuid[]))[r.voucher],
                       (ARRAY['COUNTED', 'ADDED', 'STRUCK'])[r.kind], r.position, r.account,
                       (SELECT CAST(:months AS date[]))[r.voucher], CAST(r.objects AS jsonb), r.row_ore,
                       DATE '1970-01-01' + r.row_day, r.text, r.quantity, r.line, (SELECT database.app_now())
                FROM (
                  SELECT unnest(CAST(:vouchers AS integer[])) AS voucher, unnest(CAST(:kinds AS integer[])) AS kind,
                         unnest(CAST(:positions AS integer[])) AS position, unnest(CAST(:accounts AS text[])) AS account,
                         unnest(CAST(:objects AS text[])) AS objects, unnest(CAST(:amounts AS bigint[])) AS row_ore,
                         unnest(CAST(:days AS integer[])) AS row_day, unnest(CAST(:texts AS text[])) AS text,
                         unnest(CAST(:quantities AS numeric[])) AS quantity, unnest(CAST(:lines AS integer[])) AS line
                ) r
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("ids", ids.toArray(String[]::new))
                .param("months", months.toArray(String[]::new))
                .param("vouchers", vouchers.toArray(Integer[]::new))
                .param("kinds", kinds.toArray(Integer[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .param("accounts", accounts.toArray(String[]::new))
                .param("objects", objects.toArray(String[]::new))
                .param("amounts", amounts.toArray(Long[]::new))
                .param("days", dates.toArray(Integer[]::new))
                .param("texts", texts.toArray(String[]::new))
                .param("quantities", quantities.toArray(String[]::new))
                .param("lines", lines.toArray(Integer[]::new))
                .update();
    }
}
