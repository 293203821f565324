package se.samklang.accounting.statements;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Writes the lines of a definition with their ranges and parts. */
final class LineChanges {

    private LineChanges() {}

    /** Stores lines that refer to each other by code. */
    static void addAll(Write tx, UUID definition, List<ReportLine> lines) {
        Map<String, UUID> ids = new HashMap<>();
        lines.forEach(line -> ids.put(line.code(), add(tx, definition, line)));
        lines.forEach(line -> fill(tx, definition, Objects.requireNonNull(ids.get(line.code())), line, ids));
    }

    /** Stores one line beside those that are there, whose ids are given by code. */
    static UUID add(Write tx, UUID definition, ReportLine line, Map<String, UUID> others) {
        UUID id = add(tx, definition, line);
        fill(tx, definition, id, line, others);
        return id;
    }

    /** Changes a line and what it is made of. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID definition, ReportLine line, Map<String, UUID> others) {
        int changed = tx.sql("""
                UPDATE accounting.report_line
                SET code = :code,
                    label = :label,
                    role = :role,
                    style = :style,
                    side = :side,
                    printed = :printed,
                    moment = :moment,
                    note_number = :note,
                    position = :position,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("code", line.code())
                .param("label", line.label())
                .param("role", line.role().name())
                .param("style", line.style().name())
                .param("side", line.side().name())
                .param("printed", line.printed().name())
                .param("moment", line.moment().name())
                .param("note", line.noteNumber(), Types.INTEGER)
                .param("position", line.position())
                .param("association", tx.scope().association())
                .param("id", line.id())
                .param("version", line.version())
                .update();
        if (changed > 0) {
            empty(tx, line.id());
            fill(tx, definition, line.id(), line, others);
        }
        return changed;
    }

    /** Takes a line away that no sum adds. 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        empty(tx, id);
        return tx.sql("""
                DELETE FROM accounting.report_line
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static void fill(Write tx, UUID definition, UUID id, ReportLine line, Map<String, UUID> ids) {
        line.ranges().forEach(range -> addRange(tx, id, range));
        line.parts().forEach(part -> addPart(tx, definition, id, ids.get(part.code()), part.factor()));
    }

    private static void empty(Write tx, UUID line) {
        tx.sql("""
                DELETE FROM accounting.report_line_part
                WHERE association_id = :association
                  AND report_line_id = :line
                """)
                .param("association", tx.scope().association())
                .param("line", line)
                .update();
        tx.sql("""
                DELETE FROM accounting.account_range
                WHERE association_id = :association
                  AND report_line_id = :line
                """)
                .param("association", tx.scope().association())
                .param("line", line)
                .update();
    }

    private static UUID add(Write tx, UUID definition, ReportLine line) {
        UUID id = Ids.next(ImportCells.clock(tx));
        tx.sql("""
                INSERT INTO accounting.report_line
                  (association_id, id, report_definition_id, code, label, role, style, side, printed, moment,
                   note_number, position)
                VALUES (:association, :id, :definition, :code, :label, :role, :style, :side, :printed, :moment,
                        :note, :position)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("definition", definition)
                .param("code", line.code())
                .param("label", line.label())
                .param("role", line.role().name())
                .param("style", line.style().name())
                .param("side", line.side().name())
                .param("printed", line.printed().name())
                .param("moment", line.moment().name())
                .param("note", line.noteNumber(), Types.INTEGER)
                .param("position", line.position())
                .update();
        return id;
    }

    private static void addRange(Write tx, UUID line, AccountRange range) {
        tx.sql("""
                INSERT INTO accounting.account_range
                  (association_id, id, report_line_id, from_account, to_account, dimension, from_object, to_object)
                VALUES (:association, :id, :line, :fromAccount, :toAccount, :dimension, :fromObject, :toObject)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("line", line)
                .param("fromAccount", range.fromAccount())
                .param("toAccount", range.toAccount())
                .param("dimension", range.dimension(), Types.VARCHAR)
                .param("fromObject", range.fromObject(), Types.VARCHAR)
                .param("toObject", range.toObject(), Types.VARCHAR)
                .update();
    }

    private static void addPart(Write tx, UUID definition, UUID line, @Nullable UUID part, int factor) {
        tx.sql("""
                INSERT INTO accounting.report_line_part
                  (association_id, id, report_definition_id, report_line_id, part_id, factor)
                VALUES (:association, :id, :definition, :line, :part, :factor)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("definition", definition)
                .param("line", line)
                .param("part", Objects.requireNonNull(part))
                .param("factor", factor)
                .update();
    }
}
