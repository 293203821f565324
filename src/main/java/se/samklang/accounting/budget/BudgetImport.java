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
    private static final List<String> PLAN_YEARS = List.of("plan_nasta_ar", "plan_tredje_ar");

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
                ImportColumn.optional("plan_nasta_ar", "plan för året efter, i kronor", "1850000"),
                ImportColumn.optional("plan_tredje_ar", "plan för det andra året efter, i kronor", "1890000"),
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
        List<Plan> plans = plans(row);
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
                plans,
                ranges == null ? null : new RowAccounts(ranges, Boolean.TRUE.equals(drawnDown), outcomeFootnote));
    }

    /** An empty cell says nothing of its year, so that what is there stays. */
    private static List<Plan> plans(ImportRow row) {
        List<Plan> plans = new ArrayList<>();
        for (int year = 1; year <= PLAN_YEARS.size(); year++) {
            Long ore = ImportCells.unsigned(row, PLAN_YEARS.get(year - 1));
            if (ore != null) {
                plans.add(new Plan(year, ore));
            }
        }
        return plans;
    }

    private static @Nullable List<RowRange> accounts(ImportRow row, String typed) {
        Parsed<List<RowRange>> accounts = RowRange.read(typed);
        if (!accounts.isValue()) {
            row.fault("konton", "OLASLIGT", String.valueOf(accounts.reason()));
        }
        return accounts.orNull();
    }

    private static void store(Write tx, Entry entry) {
        FiscalYear year = FiscalYearSql.open(tx, ImportCells.clock(tx), entry.year);
        UUID id = row(tx, entry, year);
        entry.plans.forEach(plan -> BudgetAmountSql.setPlanned(tx, year.id(), id, plan.year, plan.ore));
        if (entry.accounts != null) {
            RowAccountsSql.take(tx, id, entry.accounts);
        }
    }

    /** A file that says nothing of accounts or plan years leaves those the row has. */
    private static UUID row(Write tx, Entry entry, FiscalYear year) {
        BudgetRow existing =
                BudgetRowSql.named(tx, entry.year, entry.content.label()).orElse(null);
        if (existing == null) {
            int position = entry.position == null ? BudgetRowSql.nextPosition(tx, year.id()) : entry.position;
            UUID id = Ids.next(ImportCells.clock(tx));
            BudgetRowSql.add(tx, id, year.id(), entry.content, position);
            return id;
        }
        BudgetRow.Content content = entry.content.keepingKindOf(existing);
        int position = entry.position == null ? existing.position() : entry.position;
        if (!content.equals(existing.content()) || position != existing.position()) {
            BudgetRowSql.change(tx, existing.id(), content, position, existing.version());
        }
        return existing.id();
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
            List<Plan> plans,
            @Nullable RowAccounts accounts) {}

    /** @param year 1 or 2 years after the row's own */
    private record Plan(int year, long ore) {}
}
