package se.samklang.accounting.vat;

import java.util.UUID;

/** How a förbund claims the VAT of a year. */
record VatYear(UUID id, int year, ClaimPeriod claimPeriod, int version) {

    /** What the accounts of a year are for. The names are those of {@code accounting.account_range.purpose}. */
    enum Purpose {
        INPUT_VAT(
                "Konton för ingående moms", "ingaende", "Där momsen på inköpen bokförs, till exempel 2640 eller 1650."),
        VAT_RECEIVABLE(
                "Konton för fordran på Skatteverket",
                "fordran",
                "Dit momsen förs om när den söks. Får vara samma som för ingående moms."),
        BANK("Bankkonton", "bank", "Så att en utbetalning från Skatteverket skiljs från en kreditfaktura.");

        private final String label;
        private final String field;
        private final String hint;

        Purpose(String label, String field, String hint) {
            this.label = label;
            this.field = field;
            this.hint = hint;
        }

        String label() {
            return label;
        }

        /** As forms and files have it. */
        String field() {
            return field;
        }

        String hint() {
            return hint;
        }
    }
}
