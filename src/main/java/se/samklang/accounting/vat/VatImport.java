package se.samklang.accounting.vat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.accounting.PurposeAccounts.Range;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Years of VAT claims from a file: how they are claimed, on which accounts, and which periods are claimed and paid. */
@Component
final class VatImport implements ImportKind {

    @Override
    public String name() {
        return "momsersattning";
    }

    @Override
    public String title() {
        return "Momsersättning";
    }

    @Override
    public String list() {
        return VatController.LIST;
    }

    @Override
    public List<ImportColumn> columns() {
        return VatFile.COLUMNS;
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportCells cells = new ImportCells();
        List<VatFileRow> read = new ArrayList<>();
        for (ImportRow row : rows) {
            VatFileRow entry = VatFileRow.read(row);
            if (entry != null && cells.isFirst(row, "fran", entry.year() + " " + entry.month())) {
                read.add(entry);
            }
        }
        TreeMap<Integer, List<VatFileRow>> years =
                read.stream().collect(Collectors.groupingBy(VatFileRow::year, TreeMap::new, Collectors.toList()));
        years.forEach((year, own) -> checkPeriods(tx, year, own));
        return new Plan(List.copyOf(years.values()), read.size());
    }

    private record Plan(List<List<VatFileRow>> years, int accepted) implements ImportPlan {

        @Override
        public void store(Write tx) {
            years.forEach(rows -> VatImport.store(tx, rows));
        }
    }

    private static void checkPeriods(Read tx, int year, List<VatFileRow> rows) {
        ClaimPeriod first = rows.getFirst().claimPeriod();
        rows.stream()
                .filter(row -> row.claimPeriod() != first)
                .forEach(row -> row.row()
                        .fault(
                                "period",
                                "OLIKA_PERIOD",
                                "Perioden ska vara lika lång på alla rader för " + year + "."));
        VatYearSql.find(tx, year)
                .filter(known -> known.claimPeriod() != first)
                .filter(known -> !VatClaimSql.ofYear(tx, known.id()).isEmpty())
                .ifPresent(known -> rows.getFirst()
                        .row()
                        .fault(
                                "period",
                                "OLIKA_PERIOD",
                                "Året har redan ansökningar för perioder av den andra längden."));
    }

    private static void store(Write tx, List<VatFileRow> rows) {
        VatYear year = year(tx, rows.getFirst());
        List<Range> ranges = new ArrayList<>();
        rows.stream()
                .flatMap(row -> row.ranges().stream())
                .filter(range -> !ranges.contains(range))
                .forEach(ranges::add);
        if (!ranges.isEmpty()) {
            PurposeAccounts.replace(tx, Owner.ofVat(year.id()), ranges);
        }
        rows.stream().filter(row -> row.claimed() != null).forEach(row -> claim(tx, year, row));
    }

    private static VatYear year(Write tx, VatFileRow row) {
        VatYear known = VatYearSql.find(tx, row.year()).orElse(null);
        if (known == null) {
            FiscalYearSql.open(tx, ImportCells.clock(tx), row.year());
            VatYear added = new VatYear(Ids.next(ImportCells.clock(tx)), row.year(), row.claimPeriod(), 1);
            VatYearSql.add(tx, added);
            return added;
        }
        if (known.claimPeriod() != row.claimPeriod()) {
            VatYearSql.change(tx, known.id(), row.claimPeriod(), known.version());
        }
        return VatYearSql.find(tx, row.year()).orElseThrow();
    }

    /** What is claimed already is left as it is, but for its payment. */
    private static void claim(Write tx, VatYear year, VatFileRow row) {
        PeriodClaim period = VatStanding.of(tx, year)
                .starting(Objects.requireNonNull(row.month()))
                .orElseThrow();
        if (period.claim() == null) {
            VatClaimSql.add(tx, Ids.next(ImportCells.clock(tx)), year, period.period());
        }
        PeriodClaim worked = VatStanding.of(tx, year).starting(row.month()).orElseThrow();
        VatClaim claim = Objects.requireNonNull(worked.claim());
        VatClaim claimed = claim.status() == VatClaim.Status.DRAFT ? claimed(worked, claim, row) : claim;
        VatClaim stored = row.paid() == null
                ? claimed
                : ClaimSteps.paid(
                        claimed,
                        row.paid(),
                        Objects.requireNonNullElse(row.paidOre(), Objects.requireNonNull(claimed.claimedOre())),
                        claimed.version());
        if (!stored.equals(claim)) {
            VatClaimSql.change(tx, stored);
        }
    }

    private static VatClaim claimed(PeriodClaim worked, VatClaim claim, VatFileRow row) {
        VatClaim computed = ClaimSteps.claimed(claim, worked, Objects.requireNonNull(row.claimed()));
        VatClaim claimed = row.claimedOre() == null ? computed : computed.of(row.claimedOre());
        Long amount = claimed.claimedOre();
        if (amount == null || amount <= 0) {
            throw new Refused(
                    "MOMS_INGET_ATT_SOKA",
                    "Huvudboken har ingen moms att få ersättning för i "
                            + worked.period().printed() + ". Ange sökt belopp i filen, eller rätta kontona.");
        }
        return claimed;
    }
}
