package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowPlan;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Footnotes on the columns of a year's table from a file. */
@Component
final class ColumnFootnoteImport implements ImportKind {

    private static final Map<String, Measure> MEASURES = measures();

    @Override
    public String name() {
        return "kolumnfotnoter";
    }

    @Override
    public String title() {
        return "Kolumnfotnoter";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "räkenskapsår", "2017"),
                ImportColumn.required("kolumn", "budget, utfall eller prognos", "prognos"),
                ImportColumn.required("text", "fotnotens text", "Prognosen kan ändras under hösten."));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportCells cells = new ImportCells();
        Map<String, String> labels = new LinkedHashMap<>();
        MEASURES.forEach((code, measure) -> labels.put(code, measure.label()));
        List<Entry> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            Integer year = ImportCells.year(row);
            String code = row.code("kolumn", labels);
            String text = row.text("text", 500);
            Measure measure = code == null ? null : MEASURES.get(code);
            if (year != null && measure != null && text != null && cells.isFirst(row, "kolumn", year + "|" + code)) {
                entries.add(new Entry(year, measure, text));
            }
        }
        return new RowPlan<>(entries, ColumnFootnoteImport::store);
    }

    private static void store(Write tx, Entry entry) {
        FiscalYear year = FiscalYearSql.open(tx, ImportCells.clock(tx), entry.year);
        ColumnFootnoteSql.set(tx, ImportCells.clock(tx), year.id(), entry.measure, entry.text);
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            measures.put(measure.column(), measure);
        }
        return measures;
    }

    private record Entry(int year, Measure measure, String text) {}
}
