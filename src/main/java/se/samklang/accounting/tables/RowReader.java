package se.samklang.accounting.tables;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.exchange.SheetRows.Row;

/** Reads the rows of a ledger table one by one, and gathers what they name on the way. */
final class RowReader {

    private static final Pattern SUM = Pattern.compile(
            "(?i)(del)?(summa|total(t|er)?|s:a)\\b.*|(utg\\.?|utgående|ack\\.?|ackumulerat)\\s*(balans|saldo)?.*");
    private static final Pattern OPENING = Pattern.compile("(?i)(ib|ing\\.?|ingående)\\s*(balans|saldo|ib)?[ :.0-9-]*");
    private static final int ORGANISATIONS_TOLD = 10;

    private final ColumnMapping mapping;
    private final TableFindings findings;
    private final TableCells cells;
    private final Map<String, String> accountNames = new LinkedHashMap<>();
    private final Map<ObjectReference, String> objectNames = new LinkedHashMap<>();
    private final Map<List<Object>, Long> openings = new LinkedHashMap<>();
    private final Set<String> organisations = new LinkedHashSet<>();

    RowReader(ColumnMapping mapping, TableFindings findings) {
        this.mapping = mapping;
        this.findings = findings;
        cells = new TableCells(mapping, findings);
    }

    /** Null for a row with no amount of its own (sums, opening balances, repeated headings), and for one with a fault. */
    @Nullable
    TableRow read(Row row) {
        if (mapping.isHeading(row)) {
            return null;
        }
        Coded account = Coded.read(cells.cell(row, ColumnMeaning.ACCOUNT));
        if (account.code().isEmpty() || SUM.matcher(account.code()).matches()) {
            leaveOut(row, account);
            return null;
        }
        Long amount = cells.amount(row);
        List<ObjectReference> objects = objects(row);
        open(account.code(), objects, cells.money(row, ColumnMeaning.OPENING));
        name(row, account);
        if (isOpening(row)) {
            open(account.code(), objects, amount);
            return null;
        }
        YearMonth month = amount == null ? null : cells.month(row);
        return amount == null || month == null
                ? null
                : new TableRow(
                        row.line(),
                        account.code(),
                        cells.date(row),
                        month,
                        cells.cell(row, ColumnMeaning.SERIES),
                        cells.cell(row, ColumnMeaning.NUMBER),
                        cells.cell(row, ColumnMeaning.TEXT),
                        amount,
                        objects);
    }

    /** By account number; an account whose name the table does not tell is left out. */
    Map<String, String> accountNames() {
        return accountNames;
    }

    Map<ObjectReference, String> objectNames() {
        return objectNames;
    }

    /** What the accounts open with, in öre. */
    Map<String, Long> openings() {
        Map<String, Long> accounts = new LinkedHashMap<>();
        openings.forEach((place, ore) -> accounts.merge((String) place.getFirst(), ore, Long::sum));
        return accounts;
    }

    /** What stands in the column of the organisation, at most ten different. */
    Set<String> organisations() {
        return organisations;
    }

    /** Sums are no amounts of their own, but nothing with an amount is left out without being told. */
    private void leaveOut(Row row, Coded account) {
        if (!cells.hasAmount(row)) {
            return;
        }
        if (row.cells().stream().anyMatch(cell -> SUM.matcher(cell.strip()).matches())) {
            findings.noteOnce(
                    "SUMMARAD", row.line(), null, null, "Raden är en summa eller ett utgående saldo och räknas inte.");
        } else {
            findings.fault(
                    "KONTO_SAKNAS",
                    row.line(),
                    cells.header(ColumnMeaning.ACCOUNT),
                    account.code(),
                    "Raden har ett belopp men inget konto. Fyll i kontot, eller ta bort raden om den är en summa.");
        }
    }

    /** An opening balance stands as a row without voucher in many reports. */
    private boolean isOpening(Row row) {
        return cells.cell(row, ColumnMeaning.NUMBER).isEmpty()
                && OPENING.matcher(cells.cell(row, ColumnMeaning.TEXT)).matches();
    }

    /** A column of them repeats the balance on every month's row: the first one of each account and object counts. */
    private void open(String account, List<ObjectReference> objects, @Nullable Long ore) {
        if (ore != null) {
            openings.putIfAbsent(List.of(account, objects), ore);
        }
    }

    private List<ObjectReference> objects(Row row) {
        List<ObjectReference> objects = new ArrayList<>();
        cells.places().forEach((meaning, place) -> {
            String dimension = meaning.dimension();
            Coded coded = Coded.read(row.cell(place));
            if (dimension != null && !coded.code().isEmpty()) {
                ObjectReference object = new ObjectReference(dimension, coded.code());
                objects.add(object);
                objectNames.merge(object, coded.name(), (known, other) -> known.isEmpty() ? other : known);
            }
        });
        return objects;
    }

    private void name(Row row, Coded account) {
        String stated = cells.cell(row, ColumnMeaning.ACCOUNT_NAME);
        String name = stated.isEmpty() ? account.name() : stated;
        if (!name.isEmpty()) {
            accountNames.putIfAbsent(account.code(), name);
        }
        String organisation = cells.cell(row, ColumnMeaning.ORGANISATION);
        if (!organisation.isEmpty() && organisations.size() < ORGANISATIONS_TOLD) {
            organisations.add(organisation);
        }
    }
}
