package se.samklang.accounting.statements;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** Reads the lines of a definition with their ranges and parts. */
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
