package se.samklang.accounting.ledger;

/** How people name a voucher; the program that gave the file numbers them. Either may be empty. */
record VoucherNumber(String series, String number) {

    /** {@code A 12}. */
    String printed() {
        return (series + " " + number).strip();
    }
}
