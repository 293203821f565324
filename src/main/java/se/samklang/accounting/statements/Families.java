package se.samklang.accounting.statements;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FirstLedger;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Write;

/**
 * Gives a year its definitions: last year's, as they were changed, or else those that come with the program. A year with
 * its first ledger gets the families of last year, or the statutory one (LKBR), without being asked.
 */
@Component
final class Families implements FirstLedger {

    static final Refusal NOT_FOR_CHART = new Refusal(
            "UPPSTALLNING_SAKNAS_FOR_KONTOPLAN",
            "Uppställningen finns inte för årets kontoplan. Välj den kommunala uppställningen, eller läs in en egen från fil.");
    static final Refusal CHOSEN_ALREADY = new Refusal(
            "UPPSTALLNING_VALD",
            "Året har redan den uppställningen. Ändra dess rader, eller radera rapporten för att börja om.");

    @Override
    public void came(Write tx, FiscalYear year) {
        if (!DefinitionSql.ofYear(tx, year.id()).isEmpty()) {
            return;
        }
        Set<Family> families = FiscalYearSql.find(tx, year.year() - 1).stream()
                .flatMap(before -> DefinitionSql.ofYear(tx, before.id()).stream())
                .map(DefinitionSql.Head::family)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Family.class)));
        if (families.isEmpty() && ShippedDefinitions.exist(Family.LKBR, DefinitionSql.chart(tx, year.id()))) {
            families.add(Family.LKBR);
        }
        families.forEach(family -> adopt(tx, year, family));
    }

    /** @throws Refused where the year has the family, or the family knows nothing of the year's chart of accounts */
    static void adopt(Write tx, FiscalYear year, Family family) {
        if (has(tx, year.id(), family)) {
            throw new Refused(CHOSEN_ALREADY);
        }
        source(tx, year, family).forEach(definition -> DefinitionSql.add(tx, year.id(), definition));
    }

    private static boolean has(Read tx, UUID year, Family family) {
        return DefinitionSql.ofYear(tx, year).stream().anyMatch(head -> head.family() == family);
    }

    private static List<ReportDefinition> source(Read tx, FiscalYear year, Family family) {
        List<ReportDefinition> last = FiscalYearSql.find(tx, year.year() - 1).stream()
                .flatMap(before -> DefinitionSql.ofYear(tx, before.id()).stream())
                .filter(head -> head.family() == family)
                .map(head -> DefinitionSql.whole(tx, head))
                .toList();
        if (!last.isEmpty()) {
            return last;
        }
        String chart = DefinitionSql.chart(tx, year.id());
        if (!ShippedDefinitions.exist(family, chart)) {
            throw new Refused(NOT_FOR_CHART);
        }
        return ShippedDefinitions.of(family, chart);
    }
}
