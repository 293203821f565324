package se.samklang.planning.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
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

/** Import kind {@code planutgavor}: when plans were sent, adopted and revised. One that is there already is left as it is. */
@Component
final class PlanEditionImport implements ImportKind {

    private static final String UNDECIDED = "Det som är på samråd är inte beslutat. Lämna tomt.";

    @Override
    public String name() {
        return "planutgavor";
    }

    @Override
    public String title() {
        return "Planernas utgåvor";
    }

    @Override
    public String list() {
        return "/planer";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "ett av planens år", "2019"),
                ImportColumn.required("stallning", "samrad, antagen eller reviderad", "antagen"),
                ImportColumn.optional("svar_senast", "sista dag för medlemmarnas svar, bara vid samråd", "2018-10-31"),
                ImportColumn.optional("beslutad", "mötets dag, inte vid samråd", "2018-12-14"),
                ImportColumn.optional("paragraf", "beslutets paragraf", "§ 45"));
    }

    private record Row(UUID plan, PlanEdition.Content content) {}

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Row> editions = new ArrayList<>();
        for (ImportRow row : rows) {
            Row edition = read(tx, row);
            if (edition != null) {
                editions.add(edition);
            }
        }
        return new Plan(editions);
    }

    private static @Nullable Row read(Read tx, ImportRow row) {
        Integer year = row.integer("ar", 1990, 2100);
        String code = row.code("stallning", Standing.codes());
        LocalDate answer = row.date("svar_senast");
        LocalDate date = row.date("beslutad");
        String section = row.text("paragraf", 100);
        OperationalPlan plan = year == null ? null : PlanSql.ofYear(tx, year).orElse(null);
        if (year != null && plan == null) {
            row.fault("ar", "OKAND_PLAN", "Det finns ingen plan för året. Läs först in planen och målen.");
        }
        if (plan == null || code == null) {
            return null;
        }
        Standing standing = Standing.ofCode(code);
        check(row, standing, date, SwedishDate.day(tx.now()));
        if ((standing.isDecided() ? date : answer) == null) {
            return null;
        }
        return new Row(plan.id(), new PlanEdition.Content(standing, null, answer, new Decided(null, date, section)));
    }

    /** Tells of every cell that does not go with the standing; a day to come is let through, with a word of it. */
    private static void check(ImportRow row, Standing standing, @Nullable LocalDate date, LocalDate today) {
        boolean decided = standing.isDecided();
        if (decided != row.has("beslutad")) {
            row.fault("beslutad", "MOTSAGELSE", decided ? "Skriv mötets dag." : UNDECIDED);
        }
        if (date != null && date.isAfter(today)) {
            row.warning("beslutad", "ORIMLIGT", "Dagen har inte varit än.");
        }
        if (!decided && row.has("paragraf")) {
            row.fault("paragraf", "MOTSAGELSE", UNDECIDED);
        }
        if (decided == row.has("svar_senast")) {
            row.fault(
                    "svar_senast",
                    "MOTSAGELSE",
                    decided ? "Gäller bara samråd. Lämna tomt." : "Skriv sista dagen för svar.");
        }
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
                boolean there = PlanEditionSql.of(tx, row.plan()).stream().anyMatch(each -> isSame(tx, each, row));
                if (!there) {
                    PlanEdition.Content content = row.content();
                    PlanEditionSql.add(
                            tx,
                            Ids.next(clock),
                            row.plan(),
                            new PlanEdition.Content(
                                    content.standing(),
                                    null,
                                    content.answerDate(),
                                    content.decided().registered(tx)));
                }
            }
        }

        private static boolean isSame(Read tx, PlanEdition present, Row row) {
            LocalDate day = present.standing().isDecided()
                    ? present.content().decided().typed(tx).date()
                    : present.answerDate();
            LocalDate told = row.content().standing().isDecided()
                    ? row.content().decided().date()
                    : row.content().answerDate();
            return present.standing() == row.content().standing() && told != null && told.equals(day);
        }
    }
}
