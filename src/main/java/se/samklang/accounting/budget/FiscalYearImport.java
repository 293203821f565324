package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowPlan;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Fiscal years with their opening equity from a file. */
@Component
final class FiscalYearImport implements ImportKind {

    @Override
    public String name() {
        return "rakenskapsar";
    }

    @Override
    public String title() {
        return "Räkenskapsår";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "räkenskapsår", "2017"),
                ImportColumn.optional("ingaende_eget_kapital", "eget kapital den 1 januari i kronor", "3718000"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportCells cells = new ImportCells();
        List<Entry> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            Integer year = ImportCells.year(row);
            Money equity = row.money("ingaende_eget_kapital");
            if (year != null && cells.isFirst(row, "ar", year.toString())) {
                entries.add(new Entry(year, equity));
            }
        }
        return new RowPlan<>(entries, FiscalYearImport::store);
    }

    private static void store(Write tx, Entry entry) {
        FiscalYear year = FiscalYearSql.open(tx, ImportCells.clock(tx), entry.year);
        Long equity = entry.openingEquity == null ? null : Long.valueOf(entry.openingEquity.ore());
        if (equity != null && !Objects.equals(equity, year.openingEquityOre())) {
            FiscalYearSql.change(tx, year.id(), equity, year.version());
        }
    }

    private record Entry(int year, @Nullable Money openingEquity) {}
}
