package se.samklang.accounting.statements;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The lines of a definition with their ranges and parts. */
final class LineSql {

    private LineSql() {}

    /** In the order they are printed. */
    static List<ReportLine> of(Read tx, UUID definition) {
        Map<UUID, List<OwnedRange>> ranges = ranges(tx, definition);
        Map<UUID, List<OwnedPart>> parts = parts(tx, definition);
        return tx
                .sql("""
                SELECT l.id, l.code, l.label, l.role, l.style, l.side, l.printed, l.moment, l.note_number, l.position,
                       l.version
                FROM accounting.report_line l
                WHERE l.association_id = :association
                  AND l.report_definition_id = :definition
                ORDER BY l.position, l.code
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> row.line(ranges.getOrDefault(row.id, List.of()), parts.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Map<UUID, List<OwnedRange>> ranges(Read tx, UUID definition) {
        return tx
                .sql("""
                SELECT r.report_line_id, r.from_account, r.to_account, r.dimension, r.from_object, r.to_object
                FROM accounting.report_line l
                JOIN accounting.account_range r
                  ON r.association_id = l.association_id
                 AND r.report_line_id = l.id
                WHERE l.association_id = :association
                  AND l.report_definition_id = :definition
                ORDER BY r.from_account COLLATE "C", r.to_account COLLATE "C", r.id
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .query(OwnedRange.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(OwnedRange::reportLineId));
    }

    private static Map<UUID, List<OwnedPart>> parts(Read tx, UUID definition) {
        return tx
                .sql("""
                SELECT p.report_line_id, l.code, p.factor
                FROM accounting.report_line_part p
                JOIN accounting.report_line l
                  ON l.association_id = p.association_id
                 AND l.id = p.part_id
                WHERE p.association_id = :association
                  AND p.report_definition_id = :definition
                ORDER BY l.position, l.code
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .query(OwnedPart.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(OwnedPart::reportLineId));
    }

    /** Stores lines that refer to each other by code. */
    static void addAll(Write tx, UUID definition, List<ReportLine> lines) {
        Map<String, UUID> ids = new HashMap<>();
        lines.forEach(line -> ids.put(line.code(), add(tx, definition, line)));
        lines.forEach(line -> {
            UUID id = java.util.Objects.requireNonNull(ids.get(line.code()));
            line.ranges().forEach(range -> addRange(tx, id, range));
            line.parts().forEach(part -> addPart(tx, definition, id, ids.get(part.code()), part.factor()));
        });
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
                .param("part", java.util.Objects.requireNonNull(part))
                .param("factor", factor)
                .update();
    }

    /** Takes all lines of a definition away with their ranges and parts. */
    static void removeAll(Write tx, UUID definition) {
        tx.sql("""
                DELETE FROM accounting.report_line_part
                WHERE association_id = :association
                  AND report_definition_id = :definition
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .update();
        tx.sql("""
                DELETE FROM accounting.account_range r
                USING accounting.report_line l
                WHERE r.association_id = :association
                  AND l.association_id = r.association_id
                  AND l.id = r.report_line_id
                  AND l.report_definition_id = :definition
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .update();
        tx.sql("""
                DELETE FROM accounting.report_line
                WHERE association_id = :association
                  AND report_definition_id = :definition
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .update();
    }

    private record Row(
            UUID id,
            String code,
            String label,
            ReportLine.Role role,
            ReportLine.Style style,
            ReportLine.Side side,
            ReportLine.Printed printed,
            ReportLine.Moment moment,
            @Nullable Integer noteNumber,
            int position,
            int version) {

        ReportLine line(List<OwnedRange> ranges, List<OwnedPart> parts) {
            return new ReportLine(
                    id,
                    code,
                    label,
                    role,
                    style,
                    side,
                    printed,
                    moment,
                    noteNumber,
                    position,
                    version,
                    ranges.stream().map(OwnedRange::range).toList(),
                    parts.stream()
                            .map(part -> new ReportLine.Part(part.code, part.factor))
                            .toList());
        }
    }

    private record OwnedRange(
            UUID reportLineId,
            String fromAccount,
            String toAccount,
            @Nullable String dimension,
            @Nullable String fromObject,
            @Nullable String toObject) {

        AccountRange range() {
            return new AccountRange(fromAccount, toAccount, dimension, fromObject, toObject);
        }
    }

    private record OwnedPart(UUID reportLineId, String code, int factor) {}
}
