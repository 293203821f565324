package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samklang.accounting.tables.ColumnMapping.Column;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/** Column mappings for the tests of other rooms. */
public final class GivenMapping {

    private GivenMapping() {}

    /** Saves what each column of a heading with semicolons means, by the names of the meanings. */
    public static void save(Scope scope, String name, String headers, List<String> meanings) {
        String[] titles = headers.strip().split(";", -1);
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < titles.length; place++) {
            columns.add(new Column(titles[place], ColumnMeaning.valueOf(meanings.get(place))));
        }
        ColumnMapping mapping = new ColumnMapping(UUID.randomUUID(), name, "", null, columns, 1);
        TestDatabase.database().write(scope, "Sparade kolumntolkning", tx -> {
            MappingSql.save(tx, mapping);
            return tx.actId();
        });
    }
}
