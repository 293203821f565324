package se.samklang.publications;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Import kind {@code aktiviteter}: what is planned, by month. */
@Component
final class PlannedActivityImport implements ImportKind {

    @Override
    public String name() {
        return "aktiviteter";
    }

    @Override
    public String title() {
        return "Planerade aktiviteter";
    }

    @Override
    public String list() {
        return "/aktiviteter";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("manad", "Månaden", "2017-10"),
                ImportColumn.required("aktivitet", "Vad som är planerat", "Nätverksdag för handledare"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<PlannedActivitySql.Row> activities = new ArrayList<>();
        for (ImportRow row : rows) {
            YearMonth month = row.month("manad");
            String title = row.text("aktivitet", 500);
            if (month != null && title != null) {
                activities.add(new PlannedActivitySql.Row(UUID.randomUUID(), title, month.atDay(1), 0));
            }
        }
        return new Plan(activities);
    }

    private record Plan(List<PlannedActivitySql.Row> activities) implements ImportPlan {
        @Override
        public int accepted() {
            return activities.size();
        }

        @Override
        public void store(Write tx) {
            activities.forEach(row -> PlannedActivitySql.add(tx, row));
        }
    }
}
