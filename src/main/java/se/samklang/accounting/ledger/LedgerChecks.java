package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ledger.LedgerDifference.Change;
import se.samklang.accounting.ledger.LedgerSums.BalanceKey;
import se.samklang.accounting.sie.SieCheck;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.association.Letterhead;
import se.samklang.base.Money;
import se.samklang.database.Read;

/** Judges a file beside what is already stored. */
final class LedgerChecks {

    private static final int SHOWN = 50;

    private LedgerChecks() {}

    /** Whether it is the förbund's own, and goes on from the year before. */
    static void judge(Read tx, ReadLedger ledger, LedgerFindings findings) {
        organisation(Letterhead.of(tx), ledger.summary().head().organisationNumber(), findings);
        UUID before = LedgerYearSql.find(tx, ledger.year() - 1)
                .map(LedgerYear::importId)
                .orElse(null);
        if (before != null) {
            opening(StoredLedgerSql.closing(tx, before), ledger.sums().balances(), findings);
        } else {
            openingSum(ledger.sums().balances(), findings);
        }
    }

    /** What replacing the snapshot that counts would come to. */
    static void judge(
            LedgerYear year,
            Map<String, String> names,
            ReadLedger ledger,
            LedgerDifference difference,
            LedgerFindings findings) {
        findings.add(
                SieCheck.IMPORTED_BEFORE,
                "Huvudboken för " + year.year() + " är redan inläst och ersätts av den här filen. "
                        + difference.sentence());
        locked(year.lockedTo(), difference.months(), findings);
        names(names, ledger, findings);
    }

    /** Sums of a locked month that differ; what belongs to the whole year belongs to its last month. */
    static List<Change> locked(@Nullable LocalDate lockedTo, List<Change> changes) {
        if (lockedTo == null) {
            return List.of();
        }
        YearMonth last = YearMonth.from(lockedTo);
        return changes.stream()
                .filter(change -> {
                    YearMonth month = change.place().month();
                    return month == null ? last.getMonthValue() == 12 : !month.isAfter(last);
                })
                .toList();
    }

    private static void locked(@Nullable LocalDate lockedTo, List<Change> changes, LedgerFindings findings) {
        List<Change> refused = locked(lockedTo, changes);
        refused.stream()
                .limit(SHOWN)
                .forEach(change -> findings.add(
                        SieCheck.DATE_OUTSIDE,
                        change.label() + " är låst, men beloppet ändras: " + change.value()
                                + ". Lås upp perioden på räkenskapsårets sida om ändringen ska gälla."));
        if (refused.size() > SHOWN) {
            findings.add(
                    SieCheck.DATE_OUTSIDE,
                    "Ytterligare " + (refused.size() - SHOWN) + " summor i låsta månader ändras.");
        }
    }

    private static void names(Map<String, String> names, ReadLedger ledger, LedgerFindings findings) {
        ledger.summary().chart().accounts().forEach((number, account) -> {
            String earlier = names.get(StoredText.of(number));
            if (earlier != null && !earlier.equals(StoredText.of(account.name()))) {
                findings.add(
                        SieCheck.OTHER_ACCOUNT_NAME,
                        "Kontot " + number + " heter ”" + account.name() + "” i filen men hette ”" + earlier
                                + "” när året senast lästes in.");
            }
        });
    }

    private static void opening(Map<String, Long> closing, Map<BalanceKey, Long> balances, LedgerFindings findings) {
        Set<String> accounts = new LinkedHashSet<>(closing.keySet());
        balances.keySet().stream()
                .filter(key -> isOpening(key) && key.objects().equals("{}"))
                .forEach(key -> accounts.add(key.account()));
        if (balances.keySet().stream().noneMatch(LedgerChecks::isOpening)) {
            return;
        }
        for (String account : accounts) {
            long before = closing.getOrDefault(account, 0L);
            long now = balances.getOrDefault(new BalanceKey(Balance.Kind.OPENING, 0, account, "{}"), 0L);
            if (before != now) {
                findings.add(
                        SieCheck.OPENING_DIFFERS,
                        "Kontot " + account + " går in med " + new Money(now).printExact()
                                + " kronor men gick ut med " + new Money(before).printExact()
                                + " kronor året innan. Kontrollera om det året har ändrats efter inläsningen.");
            }
        }
    }

    /** Books that balance open in balance. Where the year before is stored, each account is held against it instead. */
    private static void openingSum(Map<BalanceKey, Long> balances, LedgerFindings findings) {
        long sum = balances.entrySet().stream()
                .filter(entry ->
                        isOpening(entry.getKey()) && entry.getKey().objects().equals("{}"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (sum != 0) {
            findings.add(
                    SieCheck.OPENING_DIFFERS,
                    "De ingående saldona tar inte ut varandra: tillgångarna är " + new Money(Math.abs(sum)).printExact()
                            + " kronor " + (sum > 0 ? "större" : "mindre")
                            + " än eget kapital och skulder när året börjar. Balansräkningen går inte ihop förrän det är"
                            + " rättat i bokföringen.");
        }
    }

    private static boolean isOpening(BalanceKey key) {
        return key.kind() == Balance.Kind.OPENING && key.year() == 0;
    }

    private static void organisation(Letterhead own, String stated, LedgerFindings findings) {
        String digits = stated.replaceAll("[^0-9]", "");
        String ten = digits.length() == 12 ? digits.substring(2) : digits;
        if (ten.isEmpty()) {
            findings.remark(
                    SieCheck.OTHER_ORGANISATION,
                    "Filen säger inte vilken organisation den gäller (#ORGNR). Kontrollera att det är förbundets egen"
                            + " bokföring.");
        } else if (!ten.equals(own.organisationNumber().replaceAll("[^0-9]", ""))) {
            findings.add(
                    SieCheck.OTHER_ORGANISATION,
                    "Filen gäller organisationsnummer " + stated + ", men förbundet har " + own.organisationNumber()
                            + ". Välj filen med förbundets bokföring, eller rätta förbundets organisationsnummer.");
        }
    }
}
