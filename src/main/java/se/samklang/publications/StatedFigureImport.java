package se.samklang.publications;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Import kind {@code angivna-tal}: figures as printed elsewhere, to be compared and never used. */
@Component
final class StatedFigureImport implements ImportKind {

    @Override
    public String name() {
        return "angivna-tal";
    }

    @Override
    public String title() {
        return "Angivna tal";
    }

    @Override
    public String list() {
        return "/angivna-tal";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("dokument", "Dokumentet, gärna med år", "delarsrapport 2017"),
                ImportColumn.required(
                        "tabell",
                        "Tabellens id; text för tal i löpande text; innehall för en rad i innehållsförteckningen",
                        "budget-utfall-prognos"),
                ImportColumn.required("rad", "Radens namn eller id", "Summa kostnader"),
                ImportColumn.required("kolumn", "Kolumnens namn eller id", "budget"),
                ImportColumn.required("varde", "Talet som det är angivet; för innehall rubriken", "9 096 100"),
                ImportColumn.optional("orsak", "Varför talet avviker, om det är känt", ""));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<StatedFigureSql.Row> stated = new ArrayList<>();
        for (ImportRow row : rows) {
            String document = row.text("dokument", 100);
            String table = row.text("tabell", 100);
            String line = row.text("rad", 300);
            String column = row.text("kolumn", 100);
            boolean words = table != null && StatedFigureChoices.isWords(table);
            BigDecimal value = words ? null : row.number("varde");
            String title = words ? row.text("varde", 300) : null;
            String reason = row.text("orsak", 1000);
            if (document != null
                    && table != null
                    && line != null
                    && column != null
                    && (value != null || title != null)) {
                stated.add(new StatedFigureSql.Row(
                        UUID.randomUUID(),
                        document,
                        table,
                        line,
                        column,
                        value,
                        title == null ? "" : title,
                        reason == null ? "" : reason,
                        0));
            }
        }
        return new Plan(stated);
    }

    private record Plan(List<StatedFigureSql.Row> stated) implements ImportPlan {
        @Override
        public int accepted() {
            return stated.size();
        }

        @Override
        public void store(Write tx) {
            stated.forEach(row -> StatedFigureSql.put(tx, row));
        }
    }
}
