package se.samklang.accounting.sie;

import se.samklang.exchange.Severity;

/**
 * What a SIE file is judged by. The letter of the code is how much it weighs: E stops the import, W asks the person, I
 * only tells.
 *
 * <p>Four of them compare the file with what is already stored, which only the import can do: {@link
 * #OTHER_ORGANISATION}, {@link #OTHER_ACCOUNT_NAME}, {@link #OPENING_DIFFERS} and {@link #IMPORTED_BEFORE}; so does the
 * half of {@link #DATE_OUTSIDE} that concerns locked periods.
 */
public enum SieCheck {
    NOT_SIE("E01"),
    TRUNCATED("E02"),
    CHECKSUM_BROKEN("E03"),
    UNBALANCED("E04"),
    ROW_INCOMPLETE("E05"),
    AMOUNT_UNREADABLE("E06"),
    VOUCHER_DATE("E07"),
    DATE_OUTSIDE("E08"),
    OTHER_ORGANISATION("E09"),
    FISCAL_YEAR("E10"),
    ACCOUNT_UNDECLARED("W11"),
    OTHER_ACCOUNT_NAME("W12"),
    ACCOUNT_UNUSUAL("W13"),
    OBJECT_UNDECLARED("W14"),
    LABEL_UNKNOWN("W15"),
    BALANCE_DIFFERS("W16"),
    MONTHS_DIFFER("W17"),
    FLAG_SET("W18"),
    ENCODING("W19"),
    VOUCHER_EMPTY("W20"),
    FORBIDDEN("W21"),
    MISSING("W22"),
    OPENING_DIFFERS("W23"),
    IMPORTED_BEFORE("W24"),
    PARTS_OF_ORE("W25"),
    OTHER_CURRENCY("I26"),
    NUMBERS_BROKEN("I27"),
    LONG_TEXT("I28"),

    /** A limit of {@link SieLimits}: the rest is not read. */
    LIMIT("E29"),
    /** XML that points outside itself. */
    XML_UNSAFE("E30"),
    /** A row that belongs to no voucher, so its amount would be lost. */
    ROW_WITHOUT_VOUCHER("E31"),
    /** A line that is written wrong, or a part of it that is not understood. */
    MALFORMED("W32"),
    /** The last line has no end: a file that was cut there looks the same. */
    NO_LAST_END("I33"),
    /** Whether a file of SIE 5 is signed; the signature itself is not verified. */
    SIGNATURE("I34");

    private final String code;

    SieCheck(String code) {
        this.code = code;
    }

    /** Stable, and the same in all receipts: {@code E04}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return switch (code.charAt(0)) {
            case 'E' -> Severity.FEL;
            case 'W' -> Severity.VARNING;
            default -> Severity.INFO;
        };
    }
}
