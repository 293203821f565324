package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowPlan;
import se.samklang.accounting.RowRange;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Budget rows from a file. A row that is there already gets the file's content; none is doubled, none removed. */
@Component
final class BudgetImport implements ImportKind {

    static final Map<String, String> SIDES = sides();
    private static final Map<String, String> DIRECTIONS =
            Map.of("individ", "individinriktad", "struktur", "strukturövergripande");

    @Override
    public String name() {
        return "budget";
    }

    @Override
    public String title() {
        return "Budget";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "räkenskapsår", "2017"),
                ImportColumn.required("rad", "radens namn, unikt inom året", "Samordningsteamet Sala"),
                ImportColumn.optional("grupp", "rubrik som raden står under", "Insatser"),
                ImportColumn.required("typ", "kostnad eller intakt", "kostnad"),
                ImportColumn.optional("insats", "insats som raden finansierar", "Samordningsteamet Sala"),
                ImportColumn.required("budget", "belopp i kronor utan minustecken", "1815500"),
                ImportColumn.optional("fotnot", "fotnot på raden", "Fördelas i slutet av året."),
                ImportColumn.optional("memo", "ja för en varav-rad som inte summeras", "nej"),
                ImportColumn.optional("ordning", "radens plats i tabellen", "10"),
                ImportColumn.optional(
                        "konton", "konton i huvudboken som utfallet hämtas från", "4010-4099 objekt 6:P1-P3 | 5010"),
                ImportColumn.optional("efterhand", "ja för en rad som rekvireras i efterhand", "nej"),
                ImportColumn.optional(
                        "utfallsfotnot", "fotnot på utfallet ur huvudboken", "Redovisat till och med juni."),
                ImportColumn.optional(
                        "inriktning", "individ eller struktur; en insats utan räknas som individinriktad", "individ"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportCells cells = new ImportCells();
        List<Entry> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            Entry entry = entry(row);
            if (entry != null && cells.isFirst(row, "rad", entry.year + "|" + KnownRows.key(entry.content.label()))) {
                entries.add(entry);
            }
        }
        return new RowPlan<>(entries, BudgetImport::store);
    }

    private static @Nullable Entry entry(ImportRow row) {
        Integer year = ImportCells.year(row);
        String label = row.text("rad", 200);
        String group = row.text("grupp", 200);
        String side = row.code("typ", SIDES);
        String insats = row.text("insats", 200);
        Long budget = ImportCells.unsigned(row, "budget");
        String footnote = row.text("fotnot", 500);
        Boolean memo = row.yesNo("memo");
        Integer position = row.integer("ordning", 0, 1_000_000);
        String typed = row.text("konton", 2000);
        List<RowRange> ranges = typed == null ? null : accounts(row, typed);
        Boolean drawnDown = row.yesNo("efterhand");
        String outcomeFootnote = row.text("utfallsfotnot", 500);
        String direction = row.code("inriktning", DIRECTIONS);
        if (year == null || label == null || side == null || budget == null || (typed != null && ranges == null)) {
            return null;
        }
        Side which = side.equals("intakt") ? Side.INCOME : Side.COST;
        return new Entry(
                year,
                new BudgetRow.Content(
                        label,
                        group,
                        which,
                        insats,
                        insats == null || direction == null ? null : Files.KINDS.get(direction),
                        budget,
                        Boolean.TRUE.equals(memo),
                        footnote),
                position,
                ranges == null ? null : new RowAccounts(ranges, Boolean.TRUE.equals(drawnDown), outcomeFootnote));
    }

    private static @Nullable List<RowRange> accounts(ImportRow row, String typed) {
        Parsed<List<RowRange>> accounts = RowRange.read(typed);
        if (!accounts.isValue()) {
            row.fault("konton", "OLASLIGT", String.valueOf(accounts.reason()));
        }
        return accounts.orNull();
    }

    private static void store(Write tx, Entry entry) {
        BudgetRow existing =
                BudgetRowSql.named(tx, entry.year, entry.content.label()).orElse(null);
        if (existing == null) {
            FiscalYear year = FiscalYearSql.open(tx, ImportCells.clock(tx), entry.year);
            int position = entry.position == null ? BudgetRowSql.nextPosition(tx, year.id()) : entry.position;
            UUID id = Ids.next(ImportCells.clock(tx));
            BudgetRowSql.add(tx, id, year.id(), entry.content, position);
            take(tx, id, entry);
            return;
        }
        BudgetRow.Content content = entry.content.keepingKindOf(existing);
        int position = entry.position == null ? existing.position() : entry.position;
        if (!content.equals(existing.content()) || position != existing.position()) {
            BudgetRowSql.change(tx, existing.id(), content, position, existing.version());
        }
        take(tx, existing.id(), entry);
    }

    /** A file that says nothing of accounts leaves those the row has. */
    private static void take(Write tx, UUID rowId, Entry entry) {
        if (entry.accounts != null) {
            RowAccountsSql.take(tx, rowId, entry.accounts);
        }
    }

    private static Map<String, String> sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        sides.put("kostnad", Side.COST.label());
        sides.put("intakt", Side.INCOME.label());
        return sides;
    }

    private record Entry(
            int year,
            BudgetRow.Content content,
            @Nullable Integer position,
            @Nullable RowAccounts accounts) {}
}
