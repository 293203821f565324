package se.samklang.accounting.ledger;

import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;

/**
 * Tells whether a voucher is booked as it was when the ledger was last read in: its date and the accounts, objects and
 * amounts of its rows, not their texts. FNV-1a of 64 bits; it guards nothing, it only finds what to show.
 */
final class VoucherFingerprint {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private VoucherFingerprint() {}

    /** At most 16 digits. */
    static String of(Voucher voucher) {
        long hash = mixed(BASIS, voucher.date().toEpochDay());
        for (Row row : voucher.rows()) {
            hash = mixed(hash, row.account());
            for (int at = 0; at < row.objects().size(); at++) {
                hash = mixed(hash, row.objects().get(at).dimension());
                hash = mixed(hash, row.objects().get(at).object());
            }
            hash = mixed(hash, row.amountOre());
        }
        return Long.toHexString(hash);
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (int at = 0; at < text.length(); at++) {
            mixed = (mixed ^ text.charAt(at)) * PRIME;
        }
        return (mixed ^ 0xFFFF) * PRIME;
    }

    private static long mixed(long hash, long number) {
        long mixed = hash;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            mixed = (mixed ^ (number >>> shift & 0xFF)) * PRIME;
        }
        return mixed;
    }
}
