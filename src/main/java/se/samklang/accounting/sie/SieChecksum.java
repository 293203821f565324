package se.samklang.accounting.sie;

/** What became of the checksum a file may carry ({@code #KSUMMA}). */
public enum SieChecksum {
    /** The file has none, which is allowed. */
    ABSENT,
    /** The file is as its program wrote it. */
    HOLDS,
    /** Something has changed since the program wrote it. */
    BROKEN,
    /** The closing record is missing: the end of the file is lost. */
    UNCLOSED
}
