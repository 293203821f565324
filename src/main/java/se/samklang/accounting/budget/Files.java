package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.RowRange;
import se.samklang.base.Money;
import se.samklang.exchange.Table;

/** The budget as a file with the columns of the import, so that it can be read back. */
final class Files {

    /** What an insats of a row is, by the word of the file. */
    static final Map<String, String> KINDS = Map.of("individ", "INDIVIDUAL", "struktur", "STRUCTURAL");

    private Files() {}

    static Table budget(
            List<BudgetRow> budget, Map<UUID, RowAccounts> accounts, Map<UUID, BudgetAmountSql.Planned> planned) {
        List<Table.Column> columns = List.of(
                new Table.Column("ar", Table.Kind.INTEGER),
                new Table.Column("rad", Table.Kind.TEXT),
                new Table.Column("grupp", Table.Kind.TEXT),
                new Table.Column("typ", Table.Kind.TEXT),
                new Table.Column("insats", Table.Kind.TEXT),
                new Table.Column("budget", Table.Kind.MONEY),
                new Table.Column("fotnot", Table.Kind.TEXT),
                new Table.Column("memo", Table.Kind.TEXT),
                new Table.Column("ordning", Table.Kind.INTEGER),
                new Table.Column("konton", Table.Kind.TEXT),
                new Table.Column("efterhand", Table.Kind.TEXT),
                new Table.Column("utfallsfotnot", Table.Kind.TEXT),
                new Table.Column("inriktning", Table.Kind.TEXT),
                new Table.Column("plan_nasta_ar", Table.Kind.MONEY),
                new Table.Column("plan_tredje_ar", Table.Kind.MONEY));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (BudgetRow row : budget) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.year());
            values.add(row.label());
            values.add(row.groupLabel());
            values.add(row.side() == Side.COST ? "kostnad" : "intakt");
            values.add(row.insatsName());
            values.add(new Money(row.budgetOre()));
            values.add(row.footnote());
            values.add(row.memo() ? "ja" : "nej");
            values.add(row.position());
            RowAccounts taken = accounts.get(row.id());
            values.add(taken == null ? null : RowRange.printed(taken.ranges()));
            values.add(taken == null ? null : taken.drawnDown() ? "ja" : "nej");
            values.add(taken == null ? null : taken.footnote());
            values.add(KINDS.entrySet().stream()
                    .filter(kind -> kind.getValue().equals(row.insatsKind()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null));
            BudgetAmountSql.Planned plan = planned.get(row.id());
            values.add(plan == null ? null : money(plan.nextOre()));
            values.add(plan == null ? null : money(plan.thirdOre()));
            rows.add(values);
        }
        return new Table("Budget", columns, rows);
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }
}
