package se.samklang.accounting.statements;

import java.util.List;
import se.samklang.documents.Table;

/**
 * The cash flow statement by the indirect method (RKR R13): from the year's result over what did not move money to the
 * change in cash. Made of two balances and the depreciation, so that it is right whenever every account has a line.
 */
final class CashFlowStatement {

    static final String ID = "kassaflodesanalys";

    static final String DEFINITION =
            "Indirekt metod: periodens resultat, poster som inte påverkar likviditeten och förändringar mellan"
                    + " periodens båda balanser. Ett plus är pengar in. Summan stäms av mot förändringen av likvida medel.";

    private CashFlowStatement() {}

    static Table table(Reading reading) {
        return StatementTable.of(
                reading,
                ID,
                reading.definition().title() + " " + reading.period().printed(),
                columns(reading),
                List.of());
    }

    static List<StatementTable.Column> columns(Reading reading) {
        return List.of(
                new StatementTable.Column(
                        IncomeStatement.PERIOD,
                        reading.period().printed(),
                        line -> reading.amounts().ore(line, line.moment()),
                        "Beräknat av kontona under perioden."),
                new StatementTable.Column(
                        IncomeStatement.PREVIOUS,
                        Integer.toString(reading.year() - 1),
                        line -> reading.previous().ore(line, line.moment()),
                        "Beräknat av kontona under hela föregående år."));
    }
}
