package se.samklang.accounting.vat;

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

/** The claims of years as a file with the columns of the import, a period a row, so that it can be read back. */
final class VatFile {

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("ar", "året momsen hör till", "2026"),
            ImportColumn.required("period", "manad eller kvartal, lika på årets alla rader", "kvartal"),
            ImportColumn.optional("ingaende", "konton för ingående moms, flera skiljs åt med |", "2640"),
            ImportColumn.optional("fordran", "konton för fordran på Skatteverket", "1650"),
            ImportColumn.optional("bank", "bankkonton", "1930"),
            ImportColumn.optional("fran", "periodens första månad", "2026-01"),
            ImportColumn.optional("sokt", "dagen ersättningen söktes", "2026-04-20"),
            ImportColumn.optional("sokt_belopp", "om det inte är huvudbokens moms för perioden", ""),
            ImportColumn.optional("utbetald", "dagen ersättningen betalades ut", "2026-05-18"),
            ImportColumn.optional("utbetalt_belopp", "om det inte är det sökta beloppet", ""));

    private VatFile() {}

    static Table of(Read tx, List<VatStanding> standings) {
        List<Table.Column> columns = COLUMNS.stream()
                .map(column -> new Table.Column(column.name(), kind(column.name())))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (VatStanding standing : standings) {
            List<Range> ranges =
                    PurposeAccounts.of(tx, Owner.ofVat(standing.year().id()));
            standing.periods().forEach(each -> rows.add(row(standing.year(), ranges, each)));
        }
        return new Table("Momsersättning", columns, rows);
    }

    private static List<@Nullable Object> row(VatYear year, List<Range> ranges, PeriodClaim each) {
        VatClaim claim = each.claim();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(year.year());
        values.add(year.claimPeriod().code());
        for (VatYear.Purpose purpose : VatYear.Purpose.values()) {
            values.add(PurposeAccounts.printed(ranges, purpose.name()));
        }
        values.add(each.period().fromMonth());
        values.add(claim == null ? null : claim.claimedDate());
        values.add(claim == null ? null : money(claim.claimedOre()));
        values.add(claim == null ? null : claim.paidDate());
        values.add(claim == null ? null : money(claim.paidOre()));
        return values;
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : new Money(ore);
    }

    private static Table.Kind kind(String column) {
        return switch (column) {
            case "ar" -> Table.Kind.INTEGER;
            case "sokt_belopp", "utbetalt_belopp" -> Table.Kind.MONEY;
            case "sokt", "utbetald" -> Table.Kind.DATE;
            case "fran" -> Table.Kind.MONTH;
            default -> Table.Kind.TEXT;
        };
    }
}
