package se.samklang.accounting.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** A statement beside what is budgeted for its year and the two after it. */
final class PlannedYears {

    /** The year and the plan years, and what they are called in addresses. */
    static final List<String> COLUMNS = List.of("plan0", "plan1", "plan2");

    private final Statement statement;
    private final Map<UUID, BudgetAmountSql.Planned> planned = new HashMap<>();

    PlannedYears(Read tx, Statement statement) {
        this.statement = statement;
        BudgetAmountSql.counted(tx, statement.year()).forEach(row -> planned.put(row.id(), row));
    }

    Statement statement() {
        return statement;
    }

    /** In öre in the direction of the row's side; null where nothing is said of the row. */
    @Nullable
    Long ore(StatementLine line, String column) {
        BudgetAmountSql.Planned row = planned.get(line.id());
        return switch (column) {
            case "plan0" -> row == null ? null : row.yearOre();
            case "plan1" -> row == null ? null : row.nextOre();
            case "plan2" -> row == null ? null : row.thirdOre();
            case "utfall" -> line.outcomeOre();
            default -> line.forecastOre();
        };
    }

    /** The summed rows that are chosen, added up; null where none has an amount. */
    @Nullable
    Long sum(Predicate<StatementLine> chosen, String column) {
        List<Long> amounts = statement.summed().stream()
                .filter(chosen)
                .map(line -> ore(line, column))
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty() ? null : amounts.stream().reduce(0L, Math::addExact);
    }
}
