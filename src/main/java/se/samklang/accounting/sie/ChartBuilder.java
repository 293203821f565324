package se.samklang.accounting.sie;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieChart.Account;
import se.samklang.accounting.sie.SieChart.Dimension;
import se.samklang.accounting.sie.SieRecord.ObjectReference;

/** Gathers accounts, dimensions and objects, in the order of the file. */
final class ChartBuilder {
    private static final int MOST_TAX_CODES = 20;

    private final FindingList findings;
    private final TextChecks texts;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<ObjectReference, String> objects = new LinkedHashMap<>();

    ChartBuilder(FindingList findings, TextChecks texts) {
        this.findings = findings;
        this.texts = texts;
    }

    void take(SieLine line) {
        if (!line.has(0)) {
            tell(line, "Posten " + line.label().printed() + " är tom.");
            return;
        }
        String first = line.text(0);
        switch (line.label()) {
            case KONTO -> account(new Account(first, line.text(1), null, "", List.of()), line);
            case KTYP -> complete(line, accounts.get(first), kind(line));
            case ENHET -> unit(line, accounts.get(first));
            case SRU -> taxCode(line, accounts.get(first));
            case DIM -> dimension(new Dimension(first, line.text(1), null), line);
            case UNDERDIM -> dimension(new Dimension(first, line.text(1), line.text(2)), line);
            case OBJEKT -> object(new ObjectReference(first, line.text(1)), line.text(2), line);
            default -> throw new IllegalArgumentException("Not of the chart: " + line.label());
        }
    }

    void account(Account account, Place place) {
        texts.read(account.name(), place);
        AccountChecks.tellUnusual(account.number(), place, findings);
        Account before = accounts.putIfAbsent(account.number(), account);
        if (before != null && !before.name().equals(account.name())) {
            tell(
                    place,
                    "Kontot " + SieFinding.shown(account.number())
                            + " finns två gånger med olika namn. Det första gäller.");
        }
    }

    void dimension(Dimension dimension, Place place) {
        texts.read(dimension.name(), place);
        dimensions.putIfAbsent(dimension.number(), dimension);
    }

    void object(ObjectReference reference, String name, Place place) {
        texts.read(name, place);
        objects.putIfAbsent(reference, name);
    }

    int accounts() {
        return accounts.size();
    }

    int dimensions() {
        return dimensions.size();
    }

    int objects() {
        return objects.size();
    }

    @Nullable
    Account account(String number) {
        return accounts.get(number);
    }

    SieChart build() {
        return new SieChart(
                Collections.unmodifiableMap(accounts),
                Collections.unmodifiableMap(dimensions),
                Collections.unmodifiableMap(objects));
    }

    private void unit(SieLine line, @Nullable Account account) {
        if (account == null) {
            tellUnknown(line);
        } else {
            put(new Account(account.number(), account.name(), account.kind(), line.text(1), account.taxCodes()));
        }
    }

    private void taxCode(SieLine line, @Nullable Account account) {
        if (account == null) {
            tellUnknown(line);
            return;
        }
        if (account.taxCodes().size() == MOST_TAX_CODES) {
            tell(line, "Kontot " + account.number() + " har fler än " + MOST_TAX_CODES + " SRU-koder.");
            return;
        }
        List<String> codes = new ArrayList<>(account.taxCodes());
        codes.add(line.text(1));
        put(new Account(account.number(), account.name(), account.kind(), account.unit(), List.copyOf(codes)));
    }

    private void complete(SieLine line, @Nullable Account account, Account.@Nullable Kind kind) {
        if (account == null) {
            tellUnknown(line);
        } else if (kind == null) {
            tell(line, "Kontots typ ska vara T, S, K eller I, för tillgång, skuld, kostnad och intäkt.");
        } else {
            put(new Account(account.number(), account.name(), kind, account.unit(), account.taxCodes()));
        }
    }

    private static Account.@Nullable Kind kind(SieLine line) {
        return switch (line.text(1)) {
            case "T" -> Account.Kind.ASSET;
            case "S" -> Account.Kind.LIABILITY;
            case "K" -> Account.Kind.COST;
            case "I" -> Account.Kind.INCOME;
            default -> null;
        };
    }

    private void put(Account account) {
        accounts.put(account.number(), account);
    }

    private void tellUnknown(SieLine line) {
        tell(
                line,
                "Posten " + line.label().printed() + " gäller kontot " + SieFinding.shown(line.text(0))
                        + ", som inte har någon post #KONTO före den.");
    }

    private void tell(Place place, String sentence) {
        findings.add(SieCheck.MALFORMED, place, sentence);
    }
}
