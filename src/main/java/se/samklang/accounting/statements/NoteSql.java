package se.samklang.accounting.statements;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What the notes specify. */
final class NoteSql {

    private NoteSql() {}

    /** What can be said of an item. */
    record Content(
            String lineCode,
            @Nullable String counterparty,
            @Nullable String insatsName,
            @Nullable Integer quarter,
            @Nullable String text,
            long itemOre) {}

    /** By line, in the order of the note. */
    static List<NoteItem> ofYear(Read tx, int year) {
        return tx.sql("""
                SELECT n.id, y.year, n.line_code, n.counterparty, n.insats_name, n.quarter, n.text, n.item_ore,
                       n.position, n.version
                FROM accounting.note_item n
                JOIN accounting.fiscal_year y
                  ON y.association_id = n.association_id
                 AND y.id = n.fiscal_year_id
                WHERE n.association_id = :association
                  AND y.year = :year
                ORDER BY n.line_code, n.position, n.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(NoteItem.class)
                .list();
    }

    static Optional<NoteItem> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT n.id, y.year, n.line_code, n.counterparty, n.insats_name, n.quarter, n.text, n.item_ore,
                       n.position, n.version
                FROM accounting.note_item n
                JOIN accounting.fiscal_year y
                  ON y.association_id = n.association_id
                 AND y.id = n.fiscal_year_id
                WHERE n.association_id = :association
                  AND n.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(NoteItem.class)
                .optional();
    }

    static void add(Write tx, UUID id, UUID yearId, Content content) {
        tx.sql("""
                INSERT INTO accounting.note_item
                  (association_id, id, fiscal_year_id, line_code, counterparty, insats_name, quarter, text, item_ore,
                   position)
                SELECT :association, :id, :year, :line, :counterparty, :insats, :quarter, :text, :ore,
                       coalesce(max(n.position), 0) + 10
                FROM accounting.note_item n
                WHERE n.association_id = :association
                  AND n.fiscal_year_id = :year
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", yearId)
                .param("line", content.lineCode)
                .param("counterparty", content.counterparty, Types.VARCHAR)
                .param("insats", content.insatsName, Types.VARCHAR)
                .param("quarter", content.quarter, Types.INTEGER)
                .param("text", content.text, Types.VARCHAR)
                .param("ore", content.itemOre)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Content content, int position, int version) {
        return tx.sql("""
                UPDATE accounting.note_item
                SET line_code = :line,
                    counterparty = :counterparty,
                    insats_name = :insats,
                    quarter = :quarter,
                    text = :text,
                    item_ore = :ore,
                    position = :position,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("line", content.lineCode)
                .param("counterparty", content.counterparty, Types.VARCHAR)
                .param("insats", content.insatsName, Types.VARCHAR)
                .param("quarter", content.quarter, Types.INTEGER)
                .param("text", content.text, Types.VARCHAR)
                .param("ore", content.itemOre)
                .param("position", position)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM accounting.note_item
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
