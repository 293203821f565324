package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.database.Write;

/** Some rows of vouchers on their way into the database, a column at a time. */
final class RowBatch {

    private final List<String> vouchers = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<String> accounts = new ArrayList<>();
    private final List<String> months = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();
    private final List<Long> amounts = new ArrayList<>();
    private final List<@Nullable String> dates = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable String> quantities = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    int size() {
        return vouchers.size();
    }

    void add(String voucherId, String month, String kind, int position, Row row) {
        vouchers.add(voucherId);
        kinds.add(kind);
        positions.add(position);
        accounts.add(StoredText.of(row.account()));
        months.add(month);
        objects.add(StoredText.objects(row.objects()));
        amounts.add(row.amountOre());
        dates.add(row.date() == null ? null : row.date().toString());
        texts.add(StoredText.of(row.text()));
        quantities.add(row.quantity() == null ? null : row.quantity().toPlainString());
        lines.add(row.line());
    }

    void insert(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_row
                  (association_id, ledger_import_id, voucher_id, kind, position, account, book_month, objects, row_ore,
                   row_date, text, quantity, line, created_at)
                SELECT :association, :import, r.voucher_id, r.kind, r.position, r.account, r.book_month,
                       CAST(r.objects AS jsonb), r.row_ore, r.row_date, r.text, r.quantity, r.line,
                       (SELECT database.app_now())
                FROM unnest(CAST(:vouchers AS uuid[]), CAST(:kinds AS text[]), CAST(:positions AS integer[]),
                            CAST(:accounts AS text[]), CAST(:months AS date[]), CAST(:objects AS text[]),
                            CAST(:amounts AS bigint[]), CAST(:dates AS date[]), CAST(:texts AS text[]),
                            CAST(:quantities AS numeric[]), CAST(:lines AS integer[]))
                       AS r (voucher_id, kind, position, account, book_month, objects, row_ore, row_date, text, quantity,
                             line)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("vouchers", vouchers.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .param("accounts", accounts.toArray(String[]::new))
                .param("months", months.toArray(String[]::new))
                .param("objects", objects.toArray(String[]::new))
                .param("amounts", amounts.toArray(Long[]::new))
                .param("dates", dates.toArray(String[]::new))
                .param("texts", texts.toArray(String[]::new))
                .param("quantities", quantities.toArray(String[]::new))
                .param("lines", lines.toArray(Integer[]::new))
                .update();
    }
}
