package se.samklang.accounting.sie;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges the head of a file of types 1 to 4: what it is, what is missing and what should not be there. */
final class HeadChecks {
    private static final Set<SieLabel> PARTS_OF_VOUCHER =
            EnumSet.of(SieLabel.TRANS, SieLabel.RTRANS, SieLabel.BTRANS, SieLabel.BEGIN, SieLabel.END);
    private static final Set<SieLabel> OUT_OF_BOOKS =
            EnumSet.of(SieLabel.RES, SieLabel.OIB, SieLabel.OUB, SieLabel.PSALDO, SieLabel.PBUDGET);

    private final FindingList findings;
    private final HeadBuilder head;

    HeadChecks(FindingList findings, HeadBuilder head) {
        this.findings = findings;
        this.head = head;
    }

    /** The stated type; of the two sorts of type 4, the one that tells the result comes out of the books. */
    SieType type() {
        return switch (head.text(SieLabel.SIETYP)) {
            case "", "1" -> SieType.TYPE_1;
            case "2" -> SieType.TYPE_2;
            case "3" -> SieType.TYPE_3;
            default -> isOutOfBooks() ? SieType.TYPE_4E : SieType.TYPE_4I;
        };
    }

    /** Whether anything in the file is SIE. */
    boolean isSie() {
        for (SieLabel label : SieLabel.values()) {
            if (label == SieLabel.UNKNOWN) {
                return false;
            }
            if (has(label)) {
                return true;
            }
        }
        return false;
    }

    void judge(SieType type, SieEncoding encoding) {
        if (!isSie()) {
            findings.add(
                    SieCheck.NOT_SIE,
                    Place.FILE,
                    "Filen är ingen SIE-fil: den har ingen rad som börjar med #FLAGGA eller någon annan etikett i SIE."
                            + " Exportera bokföringen som SIE typ 4 och välj den filen.");
            return;
        }
        judgeBeginning();
        judgeLabels(type);
        judgeEncoding(encoding);
        judgeDate(SieLabel.GEN, "Dagen då filen gjordes");
        judgeDate(SieLabel.OMFATTN, "Dagen som månadssaldona räcker till");
        String currency = head.text(SieLabel.VALUTA);
        if (!currency.isEmpty() && !currency.equals("SEK")) {
            tell(
                    SieCheck.OTHER_CURRENCY,
                    SieLabel.VALUTA,
                    "Beloppen är i " + SieFinding.shown(currency) + ", inte i svenska kronor.");
        }
    }

    private boolean isOutOfBooks() {
        return OUT_OF_BOOKS.stream().anyMatch(this::has) || has(SieLabel.UB) && !has(SieLabel.VER);
    }

    private void judgeBeginning() {
        if (!has(SieLabel.FLAGGA)) {
            findings.add(
                    SieCheck.NOT_SIE,
                    Place.FILE,
                    "Filen saknar posten #FLAGGA, som varje SIE-fil börjar med. Kontrollera att filens början är med.");
        } else if (head.text(SieLabel.FLAGGA).equals("1")) {
            tell(
                    SieCheck.FLAG_SET,
                    SieLabel.FLAGGA,
                    "Filen är märkt som redan inläst i ett program. Det hindrar inget här.");
        }
        if (!Set.of("", "1", "2", "3", "4").contains(head.text(SieLabel.SIETYP))) {
            tell(SieCheck.MALFORMED, SieLabel.SIETYP, "SIE-typen ska vara 1, 2, 3 eller 4. Filen läses som typ 4.");
        }
        if (has(SieLabel.PROGRAM) && head.programVersion().isEmpty()) {
            tell(SieCheck.MISSING, SieLabel.PROGRAM, "Posten #PROGRAM saknar programmets version.");
        }
    }

    private void judgeLabels(SieType type) {
        for (SieLabel label : SieLabel.values()) {
            if (has(label) && label.isForbiddenIn(type) && !PARTS_OF_VOUCHER.contains(label)) {
                tell(
                        SieCheck.FORBIDDEN,
                        label,
                        "Posten " + label.printed() + " hör inte hemma i en fil av typ " + type.printed()
                                + ". Den läses ändå.");
            }
            if (!has(label) && label.isCompulsoryIn(type) && label != SieLabel.FLAGGA) {
                findings.add(
                        SieCheck.MISSING,
                        Place.FILE,
                        "Posten " + label.printed() + " saknas, som ska finnas i en fil av typ " + type.printed()
                                + ".");
            }
        }
    }

    private void judgeEncoding(SieEncoding encoding) {
        if (!encoding.isDeclared()) {
            tell(
                    SieCheck.ENCODING,
                    SieLabel.FORMAT,
                    "Filen säger sig vara i CP437 (#FORMAT PC8) men är i " + encoding.printed()
                            + " och läses så. Kontrollera att å, ä och ö ser rätt ut i namnen.");
        }
    }

    private void judgeDate(SieLabel label, String what) {
        if (!head.text(label).isEmpty() && Fields.day(head.text(label)) == null) {
            tell(SieCheck.MALFORMED, label, what + " går inte att läsa. Ett datum skrivs ååååmmdd.");
        }
    }

    private boolean has(SieLabel label) {
        return head.firstOf(label) != null;
    }

    private void tell(SieCheck check, SieLabel label, String sentence) {
        @Nullable Place place = head.firstOf(label);
        findings.add(check, place == null ? Place.FILE : place, sentence);
    }
}
