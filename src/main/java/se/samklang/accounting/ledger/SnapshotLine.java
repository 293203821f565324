package se.samklang.accounting.ledger;

import java.util.List;
import java.util.UUID;
import se.samklang.accounting.sie.SieChecksum;
import se.samklang.accounting.sie.SieEncoding;
import se.samklang.accounting.sie.SieType;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.exchange.Severity;
import tools.jackson.databind.json.JsonMapper;

/** A snapshot as its pages show it. */
record SnapshotLine(
        UUID id,
        int year,
        String file,
        String program,
        String company,
        String organisation,
        String type,
        String encoding,
        String checksum,
        String sha256,
        String coveredTo,
        int vouchers,
        int rows,
        String debit,
        int findings,
        String lockedTo,
        String when) {

    private static final String TABLE = "Tabell";

    /** Whether it was read from a table and not from a SIE file. */
    boolean table() {
        return type.equals(TABLE);
    }

    /** Something that was remarked on when it was read in. */
    record Remark(String code, Severity severity, int line, String raw, String sentence) {}

    static SnapshotLine of(Snapshot snapshot) {
        String sieType = snapshot.sieType();
        String checksum = snapshot.checksum();
        return new SnapshotLine(
                snapshot.id(),
                snapshot.year(),
                snapshot.fileName(),
                snapshot.program(),
                snapshot.companyName(),
                snapshot.organisationNumber(),
                sieType == null ? TABLE : "SIE " + SieType.valueOf(sieType).printed(),
                snapshot.encoding().equals("XLSX")
                        ? "Excel"
                        : SieEncoding.valueOf(snapshot.encoding()).printed(),
                checksum == null ? "Finns inte" : LedgerParts.checksum(SieChecksum.valueOf(checksum)),
                snapshot.sha256(),
                SwedishDate.print(snapshot.coveredTo()),
                snapshot.voucherCount(),
                snapshot.rowCount(),
                new Money(snapshot.debitOre()).printExact(),
                snapshot.findingCount(),
                snapshot.lockedTo() == null ? "–" : SwedishDate.print(snapshot.lockedTo()),
                SwedishDate.printInstant(snapshot.createdAt().toInstant()));
    }

    /** In the order of the file. */
    static List<Remark> remarks(Snapshot snapshot) {
        return List.of(JsonMapper.shared().readValue(snapshot.findings(), Remark[].class));
    }
}
