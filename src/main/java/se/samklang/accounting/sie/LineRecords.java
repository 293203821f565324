package se.samklang.accounting.sie;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the lines of a file of types 1 to 4 mean. */
final class LineRecords {
    /** After so many lines that are nothing in SIE the file is something else. */
    private static final int PATIENCE = 100;

    private final Ledger ledger;
    private final FindingList findings;
    private final SieLimits limits;
    private final VoucherLines vouchers;
    private final BalanceLines balances;
    private boolean isSie;
    private int strangers;

    LineRecords(Ledger ledger, FindingList findings, SieLimits limits) {
        this.ledger = ledger;
        this.findings = findings;
        this.limits = limits;
        Fields fields = new Fields(findings);
        vouchers = new VoucherLines(ledger, findings, fields);
        balances = new BalanceLines(ledger, findings, fields);
    }

    SieSummary read(SieSource source) throws IOException {
        try (SieReader reader = SieReader.open(source, limits, findings)) {
            for (SieLine line = reader.next(); line != null && isPatient(); line = reader.next()) {
                take(line);
                String passed = passedLimit();
                if (passed != null) {
                    reader.stop(passed);
                }
            }
            return judge(reader);
        }
    }

    private SieSummary judge(SieReader reader) {
        vouchers.finish();
        HeadChecks checks = new HeadChecks(findings, ledger.head());
        SieType type = checks.type();
        checks.judge(type, reader.encoding());
        SieSummary.Counts counts = ledger.finish(type);
        return new SieSummary(
                ledger.head().build(type),
                ledger.chart().build(),
                reader.encoding(),
                reader.checksum(),
                counts,
                findings.inOrder(),
                findings.count());
    }

    private boolean isPatient() {
        return isSie || strangers < PATIENCE;
    }

    private void take(SieLine line) {
        ledger.head().take(line);
        if (!isSie && line.label().ordinal() < SieLabel.UNKNOWN.ordinal()) {
            isSie = true;
            tellStrangers(line);
        }
        switch (line.label()) {
            case KONTO, KTYP, ENHET, SRU, DIM, UNDERDIM, OBJEKT -> {
                ledger.keep(line.length());
                ledger.chart().take(line);
            }
            case IB, UB, OIB, OUB, RES, PSALDO, PBUDGET -> balances.take(line);
            case VER, TRANS, RTRANS, BTRANS, BEGIN, END -> vouchers.take(line);
            case UNKNOWN, PROSE -> stranger(line);
            default -> {
                // the head has taken it
            }
        }
    }

    private void tellStrangers(SieLine line) {
        if (strangers > 0) {
            findings.add(
                    SieCheck.MALFORMED,
                    line,
                    "Före den här raden står annat än SIE (rader: " + strangers
                            + "). Det hoppas över. En SIE-fil börjar med #FLAGGA.");
        }
    }

    private void stranger(SieLine line) {
        strangers++;
        if (!isSie) {
            return;
        }
        if (line.label() == SieLabel.UNKNOWN) {
            findings.addOnce(
                    SieCheck.LABEL_UNKNOWN,
                    line.labelText(),
                    line,
                    "Etiketten " + SieFinding.shown(line.labelText()) + " finns inte i SIE. Sådana rader hoppas över.");
        } else {
            findings.add(
                    SieCheck.MALFORMED,
                    line,
                    "Raden är ingen post: den börjar inte med #. Kontrollera filen, en post kan ha delats på två rader.");
        }
    }

    private @Nullable String passedLimit() {
        return vouchers.textBytes() > limits.textBytes()
                ? "En verifikation har mer text än " + limits.textBytes() + " tecken. Resten läses inte."
                : ledger.passedLimit(vouchers.open());
    }
}
