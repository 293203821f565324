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

/** Outcomes from a file, accumulated from 1 January. The same row and date again replaces what was there. */
@Component
final class OutcomeImport implements ImportKind {

    @Override
    public String name() {
        return "utfall";
    }

    @Override
    public String title() {
        return "Utfall";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("rad", "budgetradens namn", "Samordningsteamet Sala"),
                ImportColumn.required("per", "sista dag som beloppet gäller", "2017-08-31"),
                ImportColumn.required("belopp", "kronor sedan 1 januari utan minustecken", "706226"),
                ImportColumn.optional("redovisat_till", "så långt kostnaden är bokförd", "2017-06-30"),
                ImportColumn.optional("fotnot", "fotnot på beloppet", "Redovisat till och med juni."));
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
        return new RowPlan<>(entries, OutcomeImport::store);
    }

    private static @Nullable Entry entry(ImportRow row, KnownRows known) {
        String label = row.text("rad", 200);
        LocalDate per = ImportCells.day(row, "per");
        Long amount = ImportCells.unsigned(row, "belopp");
        LocalDate coveredTo = ImportCells.day(row, "redovisat_till");
        String footnote = row.text("fotnot", 500);
        if (per == null || label == null) {
            return null;
        }
        BudgetRow budgetRow = known.named(row, per.getYear(), label);
        boolean holds = coveredHolds(row, per, coveredTo);
        return budgetRow == null || amount == null || !holds
                ? null
                : new Entry(budgetRow.id(), per, amount, coveredTo, footnote);
    }

    private static boolean coveredHolds(ImportRow row, LocalDate per, @Nullable LocalDate coveredTo) {
        String reason = coveredTo == null ? null : OutcomeRules.coveredTo(per, coveredTo);
        if (reason != null) {
            row.fault("redovisat_till", "FEL_DATUM", reason);
        }
        return reason == null;
    }

    private static void store(Write tx, Entry entry) {
        OutcomeSql.register(
                tx, ImportCells.clock(tx), entry.rowId, entry.per, entry.amountOre, entry.coveredTo, entry.footnote);
    }

    private record Entry(
            UUID rowId,
            LocalDate per,
            long amountOre,
            @Nullable LocalDate coveredTo,
            @Nullable String footnote) {}
}
