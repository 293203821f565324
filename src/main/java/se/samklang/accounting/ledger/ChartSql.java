package se.samklang.accounting.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieChart;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.database.Write;

/** Writes a snapshot's chart: accounts, dimensions and objects. */
final class ChartSql {

    private ChartSql() {}

    static void insert(Write tx, UUID importId, ReadLedger ledger) {
        SieChart chart = ledger.summary().chart();
        accounts(tx, importId, known(chart, ledger.sums()));
        dimensions(tx, importId, List.copyOf(chart.dimensions().values()));
        objects(tx, importId, chart.objectNames());
    }

    /** Accounts in use but not declared are kept without a name. */
    private static List<SieChart.Account> known(SieChart chart, LedgerSums sums) {
        Map<String, SieChart.Account> accounts = new LinkedHashMap<>();
        chart.accounts().values().forEach(account -> accounts.put(StoredText.of(account.number()), account));
        sums.accounts()
                .forEach(number ->
                        accounts.computeIfAbsent(number, key -> new SieChart.Account(key, "", null, "", List.of())));
        return List.copyOf(accounts.values());
    }

    private static void accounts(Write tx, UUID importId, List<SieChart.Account> accounts) {
        tx.sql("""
                INSERT INTO accounting.ledger_account (association_id, ledger_import_id, number, name, kind)
                SELECT :association, :import, a.number, a.name, a.kind
                FROM unnest(CAST(:numbers AS text[]), CAST(:names AS text[]), CAST(:kinds AS text[]))
                       AS a (number, name, kind)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param(
                        "numbers",
                        accounts.stream()
                                .map(account -> StoredText.of(account.number()))
                                .toArray(String[]::new))
                .param(
                        "names",
                        accounts.stream()
                                .map(account -> StoredText.of(account.name()))
                                .toArray(String[]::new))
                .param("kinds", accounts.stream().map(ChartSql::kind).toArray(String[]::new))
                .update();
    }

    private static @Nullable String kind(SieChart.Account account) {
        SieChart.Account.Kind kind = account.kind();
        return kind == null ? null : kind.name();
    }

    private static void dimensions(Write tx, UUID importId, List<SieChart.Dimension> dimensions) {
        tx.sql("""
                INSERT INTO accounting.ledger_dimension (association_id, ledger_import_id, number, name, parent)
                SELECT :association, :import, d.number, d.name, d.parent
                FROM unnest(CAST(:numbers AS text[]), CAST(:names AS text[]), CAST(:parents AS text[]))
                       AS d (number, name, parent)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param(
                        "numbers",
                        dimensions.stream()
                                .map(dimension -> StoredText.of(dimension.number()))
                                .toArray(String[]::new))
                .param(
                        "names",
                        dimensions.stream()
                                .map(dimension -> StoredText.of(dimension.name()))
                                .toArray(String[]::new))
                .param(
                        "parents",
                        dimensions.stream().map(SieChart.Dimension::parent).toArray(String[]::new))
                .update();
    }

    private static void objects(Write tx, UUID importId, Map<ObjectReference, String> names) {
        List<ObjectReference> objects = List.copyOf(names.keySet());
        tx.sql("""
                INSERT INTO accounting.ledger_object (association_id, ledger_import_id, dimension, number, name)
                SELECT :association, :import, o.dimension, o.number, o.name
                FROM unnest(CAST(:dimensions AS text[]), CAST(:numbers AS text[]), CAST(:names AS text[]))
                       AS o (dimension, number, name)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param(
                        "dimensions",
                        objects.stream()
                                .map(object -> StoredText.of(object.dimension()))
                                .toArray(String[]::new))
                .param(
                        "numbers",
                        objects.stream()
                                .map(object -> StoredText.of(object.object()))
                                .toArray(String[]::new))
                .param(
                        "names",
                        objects.stream()
                                .map(object -> StoredText.of(names.getOrDefault(object, "")))
                                .toArray(String[]::new))
                .update();
    }
}
