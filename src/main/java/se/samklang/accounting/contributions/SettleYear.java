package se.samklang.accounting.contributions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samklang.accounting.Apportionment;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/**
 * A year's frame and key become what each member pays and the instalments of it. What has been invoiced stands; the rest
 * of a changed contribution is divided over what has not.
 */
final class SettleYear {

    private static final long ORE = 100;

    private SettleYear() {}

    /** A year that has none yet. */
    static UUID add(Write tx, int year, ContributionYear.Content content, List<Contribution.Weighed> members) {
        Clock clock = ImportCells.clock(tx);
        FiscalYearSql.open(tx, clock, year);
        UUID id = Ids.next(clock);
        ContributionYearSql.add(tx, id, year, content);
        share(tx, new ContributionYear(id, year, content, 1), members);
        return id;
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(
            Write tx,
            ContributionYear now,
            ContributionYear.Content content,
            List<Contribution.Weighed> members,
            int version) {
        int changed = ContributionYearSql.change(tx, now.id(), content, version);
        if (changed == 1) {
            ContributionYear year = new ContributionYear(now.id(), now.year(), content, version + 1);
            if (content.plan() != now.content().plan()) {
                InstalmentSql.ofYear(tx, now.id()).forEach(each -> InstalmentSql.remove(tx, each.id(), each.version()));
            }
            share(tx, year, members);
        }
        return changed;
    }

    private static void share(Write tx, ContributionYear year, List<Contribution.Weighed> members) {
        Map<UUID, Standing.Line> known = Standing.of(tx, year).lines().stream()
                .collect(Collectors.toMap(line -> line.contribution().memberId(), Function.identity()));
        List<ContributionSplit.Share> shares = ContributionSplit.of(
                year.content().frameOre() / ORE,
                members.stream().map(Contribution.Weighed::payer).toList());
        for (int place = 0; place < members.size(); place++) {
            Contribution.Weighed member = members.get(place);
            long shareOre = shares.get(place).amount() * ORE;
            Standing.Line line = known.get(member.memberId());
            if (line == null) {
                UUID id = Ids.next(ImportCells.clock(tx));
                ContributionSql.add(tx, id, year, member, shareOre);
                plan(tx, year, id, shareOre);
            } else {
                ContributionSql.change(tx, line.contribution().id(), member.weight(), shareOre);
                replan(tx, year, line, shareOre);
            }
        }
    }

    private static void plan(Write tx, ContributionYear year, UUID contributionId, long shareOre) {
        year.content().plan().of(year.year(), shareOre / ORE).stream()
                .filter(due -> due.amount() > 0)
                .forEach(due -> InstalmentSql.add(
                        tx,
                        Ids.next(ImportCells.clock(tx)),
                        contributionId,
                        new Instalment.Content(due.date(), due.amount() * ORE, null, null, 0)));
    }

    private static void replan(Write tx, ContributionYear year, Standing.Line line, long shareOre) {
        if (line.instalments().isEmpty()) {
            plan(tx, year, line.contribution().id(), shareOre);
            return;
        }
        List<Instalment> open =
                line.instalments().stream().filter(each -> !each.isInvoiced()).toList();
        long invoiced = line.instalments().stream()
                .filter(Instalment::isInvoiced)
                .mapToLong(each -> each.content().amountOre())
                .sum();
        if (!open.isEmpty() && shareOre >= invoiced) {
            divide(tx, open, shareOre - invoiced);
        }
    }

    /** In proportion to what they were, in whole kronor where the rest is. */
    private static void divide(Write tx, List<Instalment> open, long restOre) {
        long unit = restOre % ORE == 0 ? ORE : 1;
        List<Long> parts = Apportionment.by(
                restOre / unit,
                open.stream().map(each -> each.content().amountOre()).toList());
        for (int place = 0; place < open.size(); place++) {
            Instalment instalment = open.get(place);
            long amount = parts.get(place) * unit;
            if (amount == 0) {
                InstalmentSql.remove(tx, instalment.id(), instalment.version());
            } else if (amount != instalment.content().amountOre()) {
                InstalmentSql.change(
                        tx,
                        instalment.id(),
                        new Instalment.Content(instalment.content().dueDate(), amount, null, null, 0),
                        instalment.version());
            }
        }
    }
}
