package se.samklang.accounting.ledger;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieChecksum;
import se.samklang.accounting.sie.SieSummary;

/** What the receipt says of a ledger beside what every receipt says. */
final class LedgerFacts {

    private LedgerFacts() {}

    static Map<String, @Nullable Object> of(LedgerSource source, SieSummary summary) {
        boolean isSie = source instanceof LedgerSource.Sie;
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("sieType", isSie ? summary.head().type().printed() : null);
        facts.put("program", StoredText.of(summary.head().program()));
        facts.put("vouchers", summary.counts().vouchers());
        facts.put("transactions", summary.counts().rows());
        facts.put("debit", BigDecimal.valueOf(summary.counts().debitOre(), 2).toPlainString());
        facts.put("ksumma", checksum(summary.checksum()));
        return facts;
    }

    /** Vouchers, or what there is where there are none. */
    static int rows(SieSummary summary) {
        SieSummary.Counts counts = summary.counts();
        return counts.vouchers() > 0 ? counts.vouchers() : counts.balances() + counts.months();
    }

    private static @Nullable String checksum(SieChecksum checksum) {
        return switch (checksum) {
            case ABSENT -> null;
            case HOLDS -> "ok";
            case BROKEN, UNCLOSED -> "fel";
        };
    }
}
