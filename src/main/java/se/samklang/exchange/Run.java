package se.samklang.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Scope;

/**
 * One file on its way in, and the receipts it may end in.
 *
 * @param id the import's id where it is known beforehand
 */
record Run(
        ImportSource source,
        ImportContent content,
        @Nullable UUID id) {

    ImportSource.Checked check(Read tx, Scope scope) {
        return source.check(tx, scope, content);
    }

    Receipt receipt(ImportSource.Checked checked) {
        boolean refused = checked.findings().hasFaults();
        int accepted = refused || checked.plan() == null ? 0 : checked.plan().accepted();
        return receipt(checked, accepted, refused ? checked.rows() : 0, false);
    }

    Receipt repeated(ImportSource.Checked checked, OffsetDateTime when) {
        Findings findings = new Findings();
        findings.note(
                "REDAN_IMPORTERAD",
                0,
                null,
                null,
                "Samma fil importerades redan " + SwedishDate.printInstant(when.toInstant())
                        + ". Ingenting har ändrats. Ångra den importen först om filen ska läsas in igen.");
        return receipt(checked.with(findings), 0, 0, true);
    }

    /** A rule refused while the rows were being stored; everything has been rolled back. */
    Receipt refused(Refusal refusal) {
        Findings findings = new Findings();
        findings.fault(refusal.code(), 0, null, null, refusal.sentence());
        return receipt(
                new ImportSource.Checked(null, 0, null, Map.of(), findings, Sample.NONE, List.of()), 0, 0, false);
    }

    private Receipt receipt(ImportSource.Checked checked, int accepted, int rejected, boolean already) {
        return new Receipt(
                source.name(),
                content.name(),
                content.sha256(),
                checked.encoding(),
                checked.rows(),
                accepted,
                rejected,
                already,
                checked.findings().listed(),
                checked.facts(),
                checked.sample(),
                checked.parts());
    }
}
