package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/** Forecasts for the whole year from a file. The same row and date again replaces what was there; other dates stay. */
@Component
final class ForecastImport implements ImportKind {

    @Override
    public String name() {
        return "prognos";
    }

    @Override
    public String title() {
        return "Prognos";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("rad", "budgetradens namn", "Samordningsteamet Sala"),
                ImportColumn.required("per", "dag som prognosen gjordes", "2017-08-31"),
                ImportColumn.required("belopp", "kronor för helåret utan minustecken", "1765000"),
                ImportColumn.optional("kommentar", "varför prognosen skiljer sig från budget", "Vakans under våren."));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        KnownRows known = new KnownRows(tx);
        ImportCells cells = new ImportCells();
        List<Entry> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            Entry entry = entry(row, known);
            if (entry != null && cells.isFirst(row, "rad", entry.rowId + "|" + entry.per)) {
                entries.add(entry);
            }
        }
        return new RowPlan<>(entries, ForecastImport::store);
    }

    private static @Nullable Entry entry(ImportRow row, KnownRows known) {
        String label = row.text("rad", 200);
        LocalDate per = ImportCells.day(row, "per");
        Long amount = ImportCells.unsigned(row, "belopp");
        String comment = row.text("kommentar", 500);
        if (per == null || label == null) {
            return null;
        }
        if (known.isForecastLocked(per)) {
            row.fault("per", "PROGNOS_LAST", "Prognosen per " + per + " är låst. Läs in prognosen per en senare dag.");
        }
        BudgetRow budgetRow = known.named(row, per.getYear(), label);
        return budgetRow == null || amount == null ? null : new Entry(budgetRow.id(), per, amount, comment);
    }

    private static void store(Write tx, Entry entry) {
        ForecastSql.register(tx, ImportCells.clock(tx), entry.rowId, entry.per, entry.amountOre, entry.comment);
    }

    private record Entry(
            UUID rowId,
            LocalDate per,
            long amountOre,
            @Nullable String comment) {}
}
