package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.tables.ColumnMapping.Column;
import se.samklang.web.Form;

/** What somebody says of the columns of a file. */
final class ColumnsForm {

    private static final int LONGEST_NAME = 80;

    private final Form form;
    private final List<Column> columns = new ArrayList<>();
    private String name = "";
    private @Nullable String chartType;

    ColumnsForm(Form form) {
        this.form = form;
    }

    Form form() {
        return form;
    }

    /** Only another sheet or heading is to be shown; nothing is to be saved. */
    boolean isShownOnly() {
        return form.value("handling").equals("visa");
    }

    String name() {
        return form.value("namn").strip();
    }

    String sheet() {
        return form.value("blad");
    }

    /** 0 where nothing that is a line was typed. */
    int line() {
        String typed = form.value("rubrikrad").strip();
        return typed.matches("[0-9]{1,7}") ? Integer.parseInt(typed) : 0;
    }

    /** Reads the meanings of the columns the heading has, and says what is missing among them. */
    void judge(MappingProposal proposal) {
        name = form.line("namn", LONGEST_NAME);
        chartType = form.optionalChoice("kontoplan", ColumnsPage.CHART_TYPES);
        List<@Nullable ColumnMeaning> meanings = new ArrayList<>();
        for (int place = 0; place < proposal.columns().size(); place++) {
            String chosen = form.optionalChoice("kolumn" + (place + 1), ColumnMeaning.choices());
            ColumnMeaning meaning = chosen == null || chosen.isEmpty() ? null : ColumnMeaning.valueOf(chosen);
            meanings.add(meaning);
            columns.add(new Column(proposal.columns().get(place).header(), meaning));
        }
        ColumnMapping.gaps(meanings).forEach(gap -> form.refuse("kolumn1", gap));
    }

    ColumnMapping mapping(UUID id) {
        return new ColumnMapping(id, name, sheet(), chartType, columns, 1);
    }
}
