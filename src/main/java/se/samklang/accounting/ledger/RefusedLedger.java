package se.samklang.accounting.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.database.Write;
import se.samklang.exchange.ImportFileKind;

/** A file with a fault: what it says is told, but nothing is stored. */
record RefusedLedger(LedgerSource source, SieSummary summary) implements ImportFileKind.Plan {

    @Override
    public String encoding() {
        return ReadLedger.encoding(source, summary);
    }

    @Override
    public int rows() {
        return LedgerFacts.rows(summary);
    }

    @Override
    public Map<String, @Nullable Object> facts() {
        return LedgerFacts.of(source, summary);
    }

    @Override
    public int accepted() {
        return 0;
    }

    @Override
    public void store(Write tx) {
        throw new IllegalStateException("a refused file cannot be stored");
    }
}
