package se.samklang.accounting.statements;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement: what it takes and how it is printed.
 *
 * @param code names the line in sums and addresses and stays when the label changes
 * @param side the one it grows on
 * @param moment what a report of one column takes
 * @param ranges the accounts of a line that takes accounts
 * @param parts what a sum or a control adds
 */
record ReportLine(
        UUID id,
        String code,
        String label,
        Role role,
        Style style,
        Side side,
        Printed printed,
        Moment moment,
        @Nullable Integer noteNumber,
        int position,
        int version,
        List<AccountRange> ranges,
        List<Part> parts) {

    static final String CODE = "[a-z][a-z0-9-]{0,59}";

    ReportLine {
        ranges = List.copyOf(ranges);
        parts = List.copyOf(parts);
    }

    /** Another line with the factor 1 or −1. */
    record Part(String code, int factor) {

        /** {@code intakter}, or {@code -kostnader} for one that is subtracted. */
        static Part read(String written) {
            return written.startsWith("-") ? new Part(written.substring(1), -1) : new Part(written, 1);
        }

        String written() {
            return (factor < 0 ? "-" : "") + code;
        }
    }

    /** The same line with other accounts. */
    ReportLine taking(List<AccountRange> others) {
        return new ReportLine(
                id, code, label, role, style, side, printed, moment, noteNumber, position, version, others, parts);
    }

    boolean takesAccounts() {
        return role == Role.ACCOUNTS || role == Role.MEMO || role == Role.OUTSIDE;
    }

    boolean isShown() {
        return printed != Printed.NEVER && role != Role.OUTSIDE;
    }

    enum Role implements Coded {
        HEADING("rubrik", "Rubrik"),
        ACCOUNTS("konton", "Konton"),
        SUM("summa", "Summa av andra rader"),
        MEMO("varav", "Varav: konton som en annan rad redan har"),
        CONTROL("kontroll", "Kontroll: en summa som ska bli noll"),
        OUTSIDE("utanfor", "Utanför rapporten: konton som med avsikt inte är med");

        private final String code;
        private final String label;

        Role(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Style implements Coded {
        PLAIN("vanlig", "Vanlig rad"),
        INDENTED("indragen", "Indragen"),
        SUM("delsumma", "Delsumma"),
        TOTAL("slutsumma", "Slutsumma");

        private final String code;
        private final String label;

        Style(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Side implements Coded {
        DEBIT("debet", "Debet: tillgångar och kostnader"),
        CREDIT("kredit", "Kredit: skulder, eget kapital och intäkter");

        private final String code;
        private final String label;

        Side(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Printed implements Coded {
        ALWAYS("alltid", "Alltid"),
        NONZERO("skild", "Bara när något belopp inte är noll"),
        NEVER("aldrig", "Aldrig, raden används bara i summor");

        private final String code;
        private final String label;

        Printed(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    enum Moment implements Coded {
        OPENING("borjan", "Vid periodens början"),
        CHANGE("forandring", "Förändringen under perioden"),
        CLOSING("slut", "Vid periodens slut");

        private final String code;
        private final String label;

        Moment(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
