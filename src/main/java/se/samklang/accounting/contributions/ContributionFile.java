package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.accounting.PurposeAccounts.Range;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.Table;
import se.samklang.meetings.Decided;

/** Contributions as a file with the columns of the import, an instalment a row, so that it can be read back. */
final class ContributionFile {

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("ar", "året bidraget gäller", "2026"),
            ImportColumn.required("ram", "hela årets ram i hela kronor, lika på årets alla rader", "9752000"),
            ImportColumn.optional("beslutad", "dagen styrelsen beslutade", "2025-11-20"),
            ImportColumn.optional("paragraf", "beslutets paragraf", "§ 41"),
            ImportColumn.required("nyckel", "kommunernas nyckel: invanare, lika, procent eller andelstal", "procent"),
            ImportColumn.required("faktureras", "ar, halvar, kvartal eller manad", "kvartal"),
            ImportColumn.required("medlem", "medlemmens namn som det står i förbundets lista", "Exempelstads kommun"),
            ImportColumn.required(
                    "vikt", "invånare, procent av partens del eller andelstal; 0 för den som inte betalar", "30"),
            ImportColumn.optional("konton", "partens konton i huvudboken, flera skiljs åt med |", "3030"),
            ImportColumn.optional(
                    "forfaller", "delens förfallodag; utan dag delas bidraget lika enligt planen", "2026-01-31"),
            ImportColumn.optional("belopp", "delens belopp i kronor", "197479"),
            ImportColumn.optional("fakturerad", "dagen delen fakturerades", "2026-01-08"),
            ImportColumn.optional("betald", "dagen delen betalades", "2026-01-28"),
            ImportColumn.optional("betalt_belopp", "om inte hela delen är betald", ""));

    private ContributionFile() {}

    static Table of(Read tx, List<Standing> standings) {
        List<Table.Column> columns = COLUMNS.stream()
                .map(column -> new Table.Column(column.name(), kind(column.name())))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Standing standing : standings) {
            ContributionYear year = standing.year();
            rows.addAll(rows(
                    standing,
                    year.content().decided().typed(tx),
                    PurposeAccounts.of(tx, Owner.ofContributions(year.id()))));
        }
        return new Table("Medlemmarnas bidrag", columns, rows);
    }

    private static List<List<@Nullable Object>> rows(Standing standing, Decided decided, List<Range> accounts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Standing.Line line : standing.lines()) {
            if (line.instalments().isEmpty()) {
                rows.add(row(standing.year(), decided, line.contribution(), accounts, null));
            }
            line.instalments()
                    .forEach(each -> rows.add(row(standing.year(), decided, line.contribution(), accounts, each)));
        }
        return rows;
    }

    private static List<@Nullable Object> row(
            ContributionYear year,
            Decided decided,
            Contribution contribution,
            List<Range> accounts,
            @Nullable Instalment instalment) {
        ContributionYear.Content content = year.content();
        String ranges = PurposeAccounts.printed(accounts, contribution.party().name());
        List<@Nullable Object> values = new ArrayList<>();
        values.add(year.year());
        values.add(new Money(content.frameOre()));
        values.add(decided.date());
        values.add(decided.section());
        values.add(content.municipalityKey().code());
        values.add(content.plan().code());
        values.add(contribution.memberName());
        values.add(contribution.weight());
        values.add(ranges.isEmpty() ? null : ranges);
        values.add(instalment == null ? null : instalment.content().dueDate());
        values.add(instalment == null ? null : new Money(instalment.content().amountOre()));
        values.add(instalment == null ? null : instalment.content().invoicedDate());
        values.add(instalment == null ? null : instalment.content().paidDate());
        values.add(
                instalment == null || instalment.content().paidOre() == 0
                        ? null
                        : new Money(instalment.content().paidOre()));
        return values;
    }

    private static Table.Kind kind(String column) {
        return switch (column) {
            case "ar" -> Table.Kind.INTEGER;
            case "ram", "belopp", "betalt_belopp" -> Table.Kind.MONEY;
            case "vikt" -> Table.Kind.DECIMAL;
            case "beslutad", "forfaller", "fakturerad", "betald" -> Table.Kind.DATE;
            default -> Table.Kind.TEXT;
        };
    }
}
