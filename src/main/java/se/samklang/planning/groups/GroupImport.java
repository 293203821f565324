package se.samklang.planning.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** Import kind {@code malgrupper}. One that is there already, known by its title and first year, gets the file's content. */
@Component
final class GroupImport implements ImportKind {

    @Override
    public String name() {
        return "malgrupper";
    }

    @Override
    public String title() {
        return "Målgrupper";
    }

    @Override
    public String list() {
        return GroupController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("malgrupp", "vilka insatserna är till för", "unga vuxna 18 till 29 år"),
                ImportColumn.optional("text", "varför gruppen behöver insatser", "Det finns grupper som blir kvar …"),
                ImportColumn.optional("kalla", "vad texten bygger på", "Liv och Hälsa Ung 2006"),
                ImportColumn.optional("prioriterad", "ja eller nej; tomt är ja", "ja"),
                ImportColumn.required("fran_ar", "första år", "2008"),
                ImportColumn.optional("till_ar", "sista år", "2010"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<TargetGroup.Content> groups = new ArrayList<>();
        int position = TargetGroupSql.nextPosition(tx);
        for (ImportRow row : rows) {
            TargetGroup.Content group = read(row, position + groups.size());
            if (group != null) {
                groups.add(group);
            }
        }
        return new Plan(groups);
    }

    private static TargetGroup.@Nullable Content read(ImportRow row, int position) {
        String title = row.text("malgrupp", 300);
        String body = Objects.requireNonNullElse(row.longText("text", 20_000), "");
        String source = row.text("kalla", 500);
        Boolean prioritised = row.yesNo("prioriterad");
        YearFields years = YearFields.read(row);
        return title == null || years == null
                ? null
                : new TargetGroup.Content(
                        title, body, source, prioritised == null || prioritised, years.from(), years.to(), position);
    }

    private record Plan(List<TargetGroup.Content> groups) implements ImportPlan {
        @Override
        public int accepted() {
            return groups.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            groups.forEach(group -> store(tx, clock, group));
        }

        /** What the file leaves empty is left as it is. */
        private static TargetGroup.Content merged(TargetGroup.Content told, TargetGroup.Content present) {
            return new TargetGroup.Content(
                    told.title(),
                    told.body().isEmpty() ? present.body() : told.body(),
                    told.source() == null ? present.source() : told.source(),
                    told.prioritised(),
                    told.fromYear(),
                    told.toYear() == null ? present.toYear() : told.toYear(),
                    present.position());
        }

        private static void store(Write tx, Clock clock, TargetGroup.Content group) {
            TargetGroup present = TargetGroupSql.all(tx).stream()
                    .filter(each -> each.content().title().equals(group.title())
                            && each.content().fromYear() == group.fromYear())
                    .findFirst()
                    .orElse(null);
            if (present == null) {
                TargetGroupSql.add(tx, Ids.next(clock), group);
            } else {
                TargetGroupSql.change(
                        tx,
                        present.id(),
                        merged(group, present.content()).at(present.content().position()),
                        present.version());
            }
        }
    }
}
