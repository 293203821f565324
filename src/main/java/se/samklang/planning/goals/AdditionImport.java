package se.samklang.planning.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;

/** Import kind {@code tillagg}: what the board has added to plans. One that is there already is left as it is. */
@Component
final class AdditionImport implements ImportKind {

    @Override
    public String name() {
        return "tillagg";
    }

    @Override
    public String title() {
        return "Styrelsens tillägg till planer";
    }

    @Override
    public String list() {
        return "/planer";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "ett av planens år", "2019"),
                ImportColumn.optional("slag", "vad inriktningen kallas", "Målinriktning"),
                ImportColumn.optional("nummer", "inriktningens nummer, om tillägget gäller en", "1"),
                ImportColumn.required("tillagg", "vad styrelsen lade till", "Tydliggör målgrupp"),
                ImportColumn.optional("beslutad", "mötets dag", "2018-12-14"),
                ImportColumn.optional("paragraf", "beslutets paragraf", "§ 45"));
    }

    private record Row(UUID plan, @Nullable UUID aim, String body, Decided decided) {}

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Row> additions = new ArrayList<>();
        for (ImportRow row : rows) {
            Row addition = read(tx, row);
            if (addition != null) {
                additions.add(addition);
            }
        }
        return new Plan(additions);
    }

    private static @Nullable Row read(Read tx, ImportRow row) {
        Integer year = row.integer("ar", 1990, 2100);
        String body = row.text("tillagg", 2_000);
        LocalDate date = row.date("beslutad");
        String section = row.text("paragraf", 100);
        OperationalPlan plan = year == null ? null : PlanSql.ofYear(tx, year).orElse(null);
        if (year != null && plan == null) {
            row.fault("ar", "OKAND_PLAN", "Det finns ingen plan för året. Läs först in planen och målen.");
        }
        if (plan == null || body == null) {
            return null;
        }
        return new Row(plan.id(), aim(tx, row, plan), body, new Decided(null, date, section));
    }

    private static @Nullable UUID aim(Read tx, ImportRow row, OperationalPlan plan) {
        Integer number = row.integer("nummer", 1, 99);
        String heading = row.text("slag", 60);
        if (number == null) {
            return null;
        }
        UUID aim = AimSql.of(tx, plan.id()).stream()
                .filter(each ->
                        number.equals(each.number()) && each.heading().equals(heading == null ? Aim.HEADING : heading))
                .map(Aim::id)
                .findFirst()
                .orElse(null);
        if (aim == null) {
            row.fault("nummer", "OKAND_INRIKTNING", "Planen har ingen inriktning med det numret.");
        }
        return aim;
    }

    private record Plan(List<Row> rows) implements ImportPlan {
        @Override
        public int accepted() {
            return rows.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            for (Row row : rows) {
                boolean there = AdditionSql.of(tx, row.plan()).stream()
                        .anyMatch(each -> each.body().equals(row.body()));
                if (!there) {
                    AdditionSql.add(
                            tx,
                            Ids.next(clock),
                            row.plan(),
                            row.aim(),
                            row.body(),
                            row.decided().registered(tx));
                }
            }
        }
    }
}
