package se.samklang.accounting.accruals;

import java.util.Map;
import java.util.stream.Collectors;
import se.samklang.database.Read;

/** What the accounts of a year are called. */
final class AccountNameSql {

    private AccountNameSql() {}

    /** By number, in the ledger that counts; none where nothing is read in. */
    static Map<String, String> ofYear(Read tx, int year) {
        return tx
                .sql("""
                SELECT a.number, a.name
                FROM accounting.fiscal_year y
                JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                JOIN accounting.ledger_account a
                  ON a.association_id = c.association_id
                 AND a.ledger_import_id = c.ledger_import_id
                WHERE y.association_id = :association
                  AND y.year = :year
                ORDER BY a.number
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Named.class)
                .list()
                .stream()
                .filter(named -> !named.name.isBlank())
                .collect(Collectors.toMap(Named::number, Named::name));
    }

    private record Named(String number, String name) {}
}
