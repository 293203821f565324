package se.samklang.accounting.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.exchange.Finding;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Severity;
import se.samklang.exchange.SheetRows;

/**
 * A ledger table, read by the column mapping whose headings it has.
 *
 * @param records vouchers where the table has their numbers, else amounts of months; opening balances where it tells them
 * @param summary what a SIE file would have said of itself
 * @param encoding as {@link SheetRows} names it
 * @param mapping what each column was taken for: meaning and heading, in Swedish; none where the file was not read
 * @param findings faults among them stop the import
 */
public record TableLedger(
        List<SieRecord> records,
        @Nullable SieSummary summary,
        String encoding,
        Map<String, String> mapping,
        List<Finding> findings) {

    /** Where the columns of a table are pointed out. */
    public static final String PAGE = "/ekonomi/huvudbok/tabell";

    /** Reads the file by the förbund's own mappings; without one of these headings it has a fault that says so. */
    public static TableLedger read(Read tx, ImportContent content) {
        List<ColumnMapping> mappings = MappingSql.all(tx);
        String reason = null;
        String encoding = "";
        for (ColumnMapping mapping : mappings) {
            Parsed<SheetRows> parsed = SheetRows.read(content, mapping.sheet());
            SheetRows sheet = parsed.orNull();
            reason = parsed.reason();
            if (sheet != null) {
                encoding = sheet.encoding();
                Optional<SheetRows.Row> heading = mapping.heading(sheet);
                if (heading.isPresent()) {
                    return new TableBook(mapping).read(sheet, heading.get());
                }
            }
        }
        return refused(encoding, reason);
    }

    private static TableLedger refused(String encoding, @Nullable String reason) {
        String sentence = reason != null
                ? reason
                : "Ingen sparad kolumntolkning har filens rubriker. Välj filen under Ekonomi, Huvudbok, Läs in tabell;"
                        + " där pekas kolumnerna ut en gång och tolkningen sparas till nästa fil.";
        return new TableLedger(
                List.of(),
                null,
                encoding,
                Map.of(),
                List.of(new Finding(
                        reason == null ? "KOLUMNER_OKANDA" : "FIL", Severity.FEL, 0, null, null, sentence)));
    }
}
