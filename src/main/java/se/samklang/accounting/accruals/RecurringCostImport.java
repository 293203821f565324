package se.samklang.accounting.accruals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowPlan;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.exchange.Table;

/** The register of recurring costs from a file. A cost that is known by its name gets what the file says. */
@Component
final class RecurringCostImport implements ImportKind {

    @Override
    public String name() {
        return "kostnader";
    }

    @Override
    public String title() {
        return "Återkommande kostnader";
    }

    @Override
    public String list() {
        return RecurringCostController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "vad kostnaden heter", "Gemensam väg, rekvisition"),
                ImportColumn.required("slag", "insats, revision, arvoden, sociala_avgifter eller annat", "insats"),
                ImportColumn.optional("motpart", "den som ska ha betalt", "Provstads kommun"),
                ImportColumn.optional("insats", "insatsen kostnaden gäller", "Gemensam väg"),
                ImportColumn.required("aterkommer", "manad, varannan_manad, kvartal, tertial eller ar", "kvartal"),
                ImportColumn.required("konto", "konto där kostnaden bokförs", "4010"),
                ImportColumn.optional("till_konto", "sista kontot, om det är flera", ""),
                ImportColumn.optional("dimension", "dimension i huvudboken", "6"),
                ImportColumn.optional("objekt", "objekt i dimensionen", "P1"),
                ImportColumn.required("skuldkonto", "konto för den upplupna kostnaden", "2990"),
                ImportColumn.required("regel", "belopp, forra_perioden, budgetrad eller andel", "belopp"),
                ImportColumn.optional("belopp", "belopp i kronor, med regeln belopp", "185000"),
                ImportColumn.optional("budgetrad", "budgetradens namn, med regeln budgetrad", ""),
                ImportColumn.optional("del_av", "namnet på kostnaden den är en andel av, med regeln andel", ""),
                ImportColumn.optional("andel", "andelen i procent, med regeln andel", ""),
                ImportColumn.required("fran", "första dagen kostnaden väntas för", "2025-01-01"),
                ImportColumn.optional("till", "sista dagen kostnaden väntas för", ""));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, RecurringCost> known = RecurringCostSql.all(tx).stream()
                .collect(Collectors.toMap(cost -> CostRow.key(cost.content().label()), cost -> cost));
        ImportCells cells = new ImportCells();
        List<CostRow> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            CostRow entry = CostRow.read(row);
            if (entry != null && cells.isFirst(row, "namn", entry.key())) {
                entries.add(entry);
            }
        }
        entries.forEach(entry -> entry.check(tx, known, entries));
        return new RowPlan<>(
                entries.stream().sorted(Comparator.comparing(CostRow::isShare)).toList(), RecurringCostImport::store);
    }

    /** The register as a file with the columns of the import, so that it can be read back. */
    static Table file(List<RecurringCost> costs, List<RecurringCost> all) {
        List<Table.Column> columns = new RecurringCostImport()
                .columns().stream()
                        .map(column -> new Table.Column(column.name(), kind(column.name())))
                        .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        costs.forEach(cost -> rows.add(values(cost.content(), all)));
        return new Table("Återkommande kostnader", columns, rows);
    }

    private static void store(Write tx, CostRow entry) {
        List<RecurringCost> all = RecurringCostSql.all(tx);
        RecurringCost.Content content = entry.content(id(all, entry.base()));
        RecurringCost known = all.stream()
                .filter(cost -> CostRow.key(cost.content().label()).equals(entry.key()))
                .findFirst()
                .orElse(null);
        if (known == null) {
            RecurringCostSql.add(tx, Ids.next(ImportCells.clock(tx)), content);
        } else if (!known.content().equals(content)) {
            RecurringCostSql.change(tx, known.id(), content, known.version());
        }
    }

    private static @Nullable UUID id(List<RecurringCost> all, @Nullable String label) {
        return label == null
                ? null
                : all.stream()
                        .filter(cost -> CostRow.key(cost.content().label()).equals(CostRow.key(label)))
                        .map(RecurringCost::id)
                        .findFirst()
                        .orElse(null);
    }

    private static Table.Kind kind(String column) {
        return switch (column) {
            case "belopp" -> Table.Kind.MONEY;
            case "andel" -> Table.Kind.DECIMAL;
            case "fran", "till" -> Table.Kind.DATE;
            default -> Table.Kind.TEXT;
        };
    }

    private static List<@Nullable Object> values(RecurringCost.Content content, List<RecurringCost> all) {
        RecurringCost.Place place = content.place();
        RecurringCost.Amount amount = content.amount();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(content.label());
        values.add(content.kind().code());
        values.add(content.counterparty());
        values.add(content.insatsName());
        values.add(content.recurrence().code());
        values.add(place.fromAccount());
        values.add(place.toAccount().equals(place.fromAccount()) ? null : place.toAccount());
        values.add(place.dimension());
        values.add(place.object());
        values.add(place.debtAccount());
        values.add(amount.rule().code());
        values.add(amount.ore() == null ? null : new Money(Objects.requireNonNull(amount.ore())));
        values.add(amount.budgetLabel());
        values.add(amount.base() == null ? null : CostLine.base(amount, all));
        values.add(amount.percent());
        values.add(content.from());
        values.add(content.to());
        return values;
    }
}
