package se.samklang.accounting.sie;

/** What kind of SIE file it is: how much of the books it carries. */
public enum SieType {
    /** Closing balances. */
    TYPE_1("1"),
    /** Balances per month. */
    TYPE_2("2"),
    /** Balances per month and object. */
    TYPE_3("3"),
    /** Vouchers to be booked by the receiver. */
    TYPE_4I("4I"),
    /** Everything, out of the books: balances and vouchers. */
    TYPE_4E("4E"),
    /** XML, the whole of the books. */
    SIE_5("5"),
    /** XML, vouchers to be booked by the receiver. */
    SIE_5_ENTRY("5 bokföringsorder");

    private final String printed;

    SieType(String printed) {
        this.printed = printed;
    }

    /** As people call it: {@code 4E}. */
    public String printed() {
        return printed;
    }

    /** Whether it is one of the two in XML. */
    public boolean isXml() {
        return this == SIE_5 || this == SIE_5_ENTRY;
    }
}
