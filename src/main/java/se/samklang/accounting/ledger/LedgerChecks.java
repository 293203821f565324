package se.samklang.accounting.ledger;

import se.samklang.accounting.sie.SieCheck;
import se.samklang.association.Letterhead;
import se.samklang.database.Read;

/** Judges a file beside what is already stored. */
final class LedgerChecks {

    private LedgerChecks() {}

    static void judge(Read tx, ReadLedger ledger, LedgerFindings findings) {
        organisation(Letterhead.of(tx), ledger.summary().head().organisationNumber(), findings);
    }

    private static void organisation(Letterhead own, String stated, LedgerFindings findings) {
        String digits = stated.replaceAll("[^0-9]", "");
        String ten = digits.length() == 12 ? digits.substring(2) : digits;
        if (ten.isEmpty()) {
            findings.add(
                    SieCheck.MISSING,
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
