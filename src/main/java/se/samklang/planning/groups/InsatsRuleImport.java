package se.samklang.planning.groups;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import se.samklang.planning.InsatsRule;

/** Import kind {@code insatsregler}. One that is there already, known by its words and first year, gets the file's content. */
@Component
final class InsatsRuleImport implements ImportKind {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("parter", InsatsRule.Kind.PARTIES.label());
        KINDS.put("agare", InsatsRule.Kind.OWNER.label());
        KINDS.put("utvardering", InsatsRule.Kind.EVALUATION.label());
        KINDS.put("princip", InsatsRule.Kind.PRINCIPLE.label());
    }

    @Override
    public String name() {
        return "insatsregler";
    }

    @Override
    public String title() {
        return "Regler för insatser";
    }

    @Override
    public String list() {
        return GroupController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.optional("slag", String.join(", ", KINDS.keySet()) + "; tomt är princip", "parter"),
                ImportColumn.required("regel", "som den står i planen", "Behov hos minst två av förbundets parter"),
                ImportColumn.optional("text", "mer om regeln", ""),
                ImportColumn.optional("minst_parter", "1 till 4, för slaget parter", "2"),
                ImportColumn.required("fran_ar", "första år", "2008"),
                ImportColumn.optional("till_ar", "sista år", "2010"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<InsatsRule.Content> rules = new ArrayList<>();
        int position = InsatsRuleSql.nextPosition(tx);
        for (ImportRow row : rows) {
            InsatsRule.Content rule = read(row, position + rules.size());
            if (rule != null) {
                rules.add(rule);
            }
        }
        return new Plan(rules);
    }

    private static InsatsRule.@Nullable Content read(ImportRow row, int position) {
        InsatsRule.Kind kind = kind(row.code("slag", KINDS));
        String title = row.text("regel", 500);
        String body = Objects.requireNonNullElse(row.longText("text", 20_000), "");
        Integer parties = row.integer("minst_parter", 1, 4);
        if ((kind == InsatsRule.Kind.PARTIES) != row.has("minst_parter")) {
            row.fault("minst_parter", "ORIMLIGT", "Slaget parter har ett antal från 1 till 4, andra slag har inget.");
        }
        YearFields years = YearFields.read(row);
        return title == null || years == null
                ? null
                : new InsatsRule.Content(kind, title, body, parties, years.from(), years.to(), position);
    }

    private static InsatsRule.Kind kind(@Nullable String code) {
        return switch (Objects.requireNonNullElse(code, "princip")) {
            case "parter" -> InsatsRule.Kind.PARTIES;
            case "agare" -> InsatsRule.Kind.OWNER;
            case "utvardering" -> InsatsRule.Kind.EVALUATION;
            default -> InsatsRule.Kind.PRINCIPLE;
        };
    }

    private record Plan(List<InsatsRule.Content> rules) implements ImportPlan {
        @Override
        public int accepted() {
            return rules.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            rules.forEach(rule -> store(tx, clock, rule));
        }

        /** What the file leaves empty is left as it is. */
        private static InsatsRule.Content merged(InsatsRule.Content told, InsatsRule.Content present) {
            return new InsatsRule.Content(
                    told.kind(),
                    told.title(),
                    told.body().isEmpty() ? present.body() : told.body(),
                    told.leastParties(),
                    told.fromYear(),
                    told.toYear() == null ? present.toYear() : told.toYear(),
                    present.position());
        }

        private static void store(Write tx, Clock clock, InsatsRule.Content rule) {
            InsatsRule present = InsatsRuleSql.all(tx).stream()
                    .filter(each -> each.content().title().equals(rule.title())
                            && each.content().fromYear() == rule.fromYear())
                    .findFirst()
                    .orElse(null);
            if (present == null) {
                InsatsRuleSql.add(tx, Ids.next(clock), rule);
            } else {
                InsatsRuleSql.change(tx, present.id(), merged(rule, present.content()), present.version());
            }
        }
    }
}
