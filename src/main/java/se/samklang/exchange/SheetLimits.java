package se.samklang.exchange;

/** How much a file may hold. Wide enough for every förbund's rows over decades, narrow enough that one file cannot fill the memory. */
final class SheetLimits {
    static final int FILE_BYTES = 50 * 1024 * 1024;
    static final int ROWS = 1_000_000;
    static final int COLUMNS = 200;
    static final int CELL_CHARACTERS = 100_000;
    static final int ZIP_ENTRIES = 1_000;
    static final long UNPACKED_BYTES = 200L * 1024 * 1024;
    static final long UNPACKED_BYTES_TRUSTED = 10L * 1024 * 1024;
    static final int UNPACKED_RATIO = 150;
    static final long SHEET_POSITIONS = 100_000_000L;

    private SheetLimits() {}
}
