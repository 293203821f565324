package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.RowPlan;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Items of notes from a file. An item that stands in the year's note already is not added again. */
@Component
final class NoteImport implements ImportKind {

    private static final Map<String, String> LINES = lines();

    @Override
    public String name() {
        return "noter";
    }

    @Override
    public String title() {
        return "Noter";
    }

    @Override
    public String list() {
        return "/ekonomi/noter";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ar", "räkenskapsår", "2025"),
                ImportColumn.required("rad", "fordringar eller kortfristiga_skulder", "kortfristiga_skulder"),
                ImportColumn.optional("motpart", "vem skulden eller fordran är mot", "Provstads kommun"),
                ImportColumn.optional("insats", "insatsen den gäller", "Samordningsteamet Provstad"),
                ImportColumn.optional("kvartal", "kvartalet den gäller, 1–4", "4"),
                ImportColumn.optional("text", "vad det är, i ord", "Mervärdesskatt"),
                ImportColumn.required("belopp", "belopp i kronor", "185000"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Entry> entries = new ArrayList<>();
        for (ImportRow row : rows) {
            Integer year = ImportCells.year(row);
            String line = row.code("rad", LINES);
            String counterparty = row.text("motpart", 200);
            String insats = row.text("insats", 200);
            String text = row.text("text", 300);
            Integer quarter = row.integer("kvartal", 1, 4);
            Money amount = row.money("belopp");
            if (counterparty == null && insats == null && text == null) {
                row.fault("motpart", "TOM_POST", "Säg vad posten är: ange motpart, insats eller text.");
            } else if (year != null && line != null && amount != null) {
                entries.add(new Entry(
                        year,
                        new NoteSql.Content(
                                line.replace('_', '-'), counterparty, insats, quarter, text, amount.ore())));
            }
        }
        return new RowPlan<>(entries, NoteImport::store);
    }

    private static void store(Write tx, Entry entry) {
        boolean known = NoteSql.ofYear(tx, entry.year).stream()
                .map(NoteForm::content)
                .anyMatch(content -> Objects.equals(content, entry.content));
        if (!known) {
            NoteSql.add(
                    tx,
                    Ids.next(ImportCells.clock(tx)),
                    FiscalYearSql.open(tx, ImportCells.clock(tx), entry.year).id(),
                    entry.content);
        }
    }

    private record Entry(int year, NoteSql.Content content) {}

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("fordringar", "Fordringar");
        lines.put("kortfristiga_skulder", "Kortfristiga skulder");
        return lines;
    }
}
