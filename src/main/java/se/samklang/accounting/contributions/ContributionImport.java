package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Years of contributions from a file: keys, instalments and payments. A year that is known gets what the file says. */
@Component
final class ContributionImport implements ImportKind {

    @Override
    public String name() {
        return "medlemsbidrag";
    }

    @Override
    public String title() {
        return "Medlemmarnas bidrag";
    }

    @Override
    public String list() {
        return ContributionController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return ContributionFile.COLUMNS;
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<FileRow> read = new ArrayList<>();
        for (ImportRow row : rows) {
            FileRow entry = FileRow.read(row);
            if (entry != null) {
                read.add(entry);
            }
        }
        Map<Integer, List<FileRow>> byYear =
                read.stream().collect(Collectors.groupingBy(FileRow::year, TreeMap::new, Collectors.toList()));
        List<FileYear> years = new ArrayList<>();
        byYear.forEach((year, own) -> years.add(FileYear.of(year, own, ContributionSql.members(tx, year))));
        years.forEach(FileYear::check);
        return new Plan(years, read.size());
    }

    private record Plan(List<FileYear> years, int accepted) implements ImportPlan {

        @Override
        public void store(Write tx) {
            years.forEach(year -> ContributionImport.store(tx, year));
        }
    }

    private static void store(Write tx, FileYear file) {
        UUID id = settle(tx, file);
        Standing standing = Standing.of(tx, file.year()).orElseThrow();
        for (Standing.Line line : standing.lines()) {
            List<Instalment.Content> wanted =
                    file.instalments(line.contribution().memberId());
            if (!wanted.isEmpty()) {
                replace(tx, line, wanted);
            }
        }
        if (!file.accounts().isEmpty()) {
            PurposeAccounts.replace(tx, Owner.ofContributions(id), file.accounts());
        }
    }

    /** What the file does not have, the comment, stays. */
    private static UUID settle(Write tx, FileYear file) {
        ContributionYear known = ContributionYearSql.find(tx, file.year()).orElse(null);
        if (known == null) {
            return SettleYear.add(tx, file.year(), file.content().registered(tx), file.weighed());
        }
        ContributionYear.Content content =
                file.content().registered(tx).with(known.content().comment());
        List<Contribution.Weighed> members = withOthers(tx, known, file.weighed());
        if (!content.equals(known.content()) || !isWeighedAs(tx, known, members)) {
            SettleYear.change(tx, known, content, members, known.version());
        }
        return known.id();
    }

    private static boolean isWeighedAs(Read tx, ContributionYear year, List<Contribution.Weighed> members) {
        List<Contribution> known = ContributionSql.ofYear(tx, year.id());
        return known.size() == members.size()
                && members.stream()
                        .allMatch(member -> known.stream()
                                .anyMatch(each -> each.memberId().equals(member.memberId())
                                        && each.weight().compareTo(member.weight()) == 0));
    }

    /** Who is in the year and not in the file pays nothing any more. */
    private static List<Contribution.Weighed> withOthers(
            Read tx, ContributionYear year, List<Contribution.Weighed> members) {
        List<Contribution.Weighed> all = new ArrayList<>(members);
        ContributionSql.ofYear(tx, year.id()).stream()
                .filter(each -> members.stream().noneMatch(own -> own.memberId().equals(each.memberId())))
                .forEach(each -> all.add(new Contribution.Weighed(each.memberId(), each.party(), BigDecimal.ZERO)));
        return all;
    }

    private static void replace(Write tx, Standing.Line line, List<Instalment.Content> wanted) {
        line.instalments().stream()
                .filter(known -> wanted.stream()
                        .noneMatch(each -> each.dueDate().equals(known.content().dueDate())))
                .forEach(known -> InstalmentSql.remove(tx, known.id(), known.version()));
        for (Instalment.Content each : wanted) {
            Instalment known = line.instalments().stream()
                    .filter(instalment -> instalment.content().dueDate().equals(each.dueDate()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                InstalmentSql.add(
                        tx, Ids.next(ImportCells.clock(tx)), line.contribution().id(), each);
            } else if (!known.content().equals(each)) {
                InstalmentSql.change(tx, known.id(), each, known.version());
            }
        }
    }
}
