package se.samklang.accounting.statements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a statement is made of and how it is printed, in one fiscal year.
 *
 * @param family where it came from; it may have been changed since
 * @param lines in the order they are printed
 */
record ReportDefinition(
        UUID id,
        UUID fiscalYearId,
        Kind kind,
        Family family,
        String title,
        Sign sign,
        Rounding rounding,
        PercentRule percentRule,
        int version,
        List<ReportLine> lines) {

    ReportDefinition {
        lines = List.copyOf(lines);
    }

    ReportDefinition with(List<ReportLine> others) {
        return new ReportDefinition(
                id, fiscalYearId, kind, family, title, sign, rounding, percentRule, version, others);
    }

    Optional<ReportLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** 1 where the line is printed as the ledger has it, debit without minus, and −1 where credit is. */
    int factor(ReportLine line) {
        return switch (sign) {
            case DEBIT_POSITIVE -> 1;
            case CREDIT_POSITIVE -> -1;
            case SIDE_POSITIVE -> line.side() == ReportLine.Side.DEBIT ? 1 : -1;
        };
    }

    enum Kind implements Coded {
        RESULT("resultat", "Resultaträkning", "/ekonomi/resultatrakning"),
        BALANCE("balans", "Balansräkning", "/ekonomi/balansrakning"),
        CASH_FLOW("kassaflode", "Kassaflödesanalys", "/ekonomi/kassaflode"),
        OPERATIONS("drift", "Driftredovisning", "/ekonomi/driftredovisning");

        private final String code;
        private final String label;
        private final String path;

        Kind(String code, String label, String path) {
            this.code = code;
            this.label = label;
            this.path = path;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }

        /** The page that shows it. */
        String path() {
            return path;
        }
    }

    enum Family implements Coded {
        LKBR("lkbr", "Kommunal uppställning (LKBR)"),
        BOOKKEEPING("bokforing", "Som bokföringsprogrammet skriver ut den");

        private final String code;
        private final String label;

        Family(String code, String label) {
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

    enum Sign implements Coded {
        DEBIT_POSITIVE("debet", "Debet utan minus: skulder och intäkter får minus"),
        CREDIT_POSITIVE("kredit", "Kredit utan minus: kostnader får minus"),
        SIDE_POSITIVE("sidor", "Varje rad utan minus på sin egen sida");

        private final String code;
        private final String label;

        Sign(String code, String label) {
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

    enum Rounding implements Coded {
        ORE("ore", "Kronor och ören"),
        KRONA("krona", "Hela kronor"),
        THOUSAND("tusental", "Tusental kronor");

        private final String code;
        private final String label;

        Rounding(String code, String label) {
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

    enum PercentRule implements Coded {
        HALF_UP("avrundas", "Avrundas till närmaste hela procent"),
        CUT("kapas", "Decimalerna kapas");

        private final String code;
        private final String label;

        PercentRule(String code, String label) {
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
