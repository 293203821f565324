package se.samklang.accounting.sie;

/**
 * How much a file may hold before it is refused, so that no file can fill the memory or keep the program busy without end.
 *
 * @param fileBytes of the whole file
 * @param lineBytes of one line without its end
 * @param rows of all vouchers together
 * @param rowsOfVoucher of one voucher
 * @param accounts declared or used
 * @param dimensions declared
 * @param objects declared or used, over all dimensions
 * @param textBytes of everything that must be remembered at one time: the chart, and one voucher
 */
public record SieLimits(
        long fileBytes,
        int lineBytes,
        int rows,
        int rowsOfVoucher,
        int accounts,
        int dimensions,
        int objects,
        int textBytes) {

    /** Many times what any förbund keeps, and no more than 32 MiB of memory. */
    public static final SieLimits STANDARD =
            new SieLimits(256L * 1024 * 1024, 64 * 1024, 2_000_000, 20_000, 20_000, 1_000, 20_000, 4_000_000);

    /** @throws IllegalArgumentException when a limit is not positive */
    public SieLimits {
        if (fileBytes < 1
                || lineBytes < 1
                || rows < 1
                || rowsOfVoucher < 1
                || accounts < 1
                || dimensions < 1
                || objects < 1
                || textBytes < 1) {
            throw new IllegalArgumentException("A limit is at least 1");
        }
    }
}
