package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.accounting.tables.ColumnMapping.Column;
import se.samklang.base.PersonalNumber;
import se.samklang.exchange.SheetRows;
import se.samklang.web.Form;

/**
 * The columns of a file with what stands in them, for a person to say what they mean.
 *
 * @param known the name of the saved mapping whose headings these are, empty where they are new
 * @param sheets of a workbook with more than one
 */
record ColumnsPage(
        UUID draft,
        String file,
        String known,
        int headingLine,
        Map<String, String> sheets,
        List<ColumnLine> columns,
        Form form,
        Map<String, String> meanings,
        Map<String, String> chartTypes) {

    static final Map<String, String> CHART_TYPES = chartTypeChoices();

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    /**
     * A column.
     *
     * @param field of the form, by its place
     * @param samples from the first rows
     */
    record ColumnLine(String field, String header, String samples) {}

    static ColumnsPage of(UUID draft, String file, SheetRows sheet, MappingProposal proposal) {
        ColumnMapping known = proposal.known();
        return new ColumnsPage(
                draft,
                file,
                known == null ? "" : known.name(),
                proposal.heading().line(),
                sheets(sheet),
                lines(sheet, proposal),
                form(proposal, sheet),
                ColumnMeaning.choices(),
                CHART_TYPES);
    }

    ColumnsPage with(Form other) {
        return new ColumnsPage(draft, file, known, headingLine, sheets, columns, other, meanings, chartTypes);
    }

    /** With a name somebody has typed already. */
    ColumnsPage named(String name) {
        Map<String, Object> content = new LinkedHashMap<>();
        columns.forEach(column -> content.put(column.field(), form.value(column.field())));
        content.put("blad", form.value("blad"));
        content.put("rubrikrad", form.value("rubrikrad"));
        content.put("kontoplan", form.value("kontoplan"));
        content.put("namn", name.isEmpty() ? form.value("namn") : name);
        return with(Form.opened(0, content));
    }

    private static Map<String, String> sheets(SheetRows sheet) {
        Map<String, String> sheets = new LinkedHashMap<>();
        if (sheet.sheets().size() > 1) {
            sheet.sheets().forEach(name -> sheets.put(name, name));
        }
        return sheets;
    }

    private static List<ColumnLine> lines(SheetRows sheet, MappingProposal proposal) {
        List<SheetRows.Row> below = sheet.rows().stream()
                .filter(row -> row.line() > proposal.heading().line())
                .limit(SAMPLES)
                .toList();
        List<ColumnLine> lines = new ArrayList<>();
        for (int place = 0; place < proposal.columns().size(); place++) {
            int column = place;
            String header = proposal.columns().get(place).header();
            String samples = String.join(
                    " · ",
                    below.stream()
                            .map(row -> shown(row.cell(column)))
                            .filter(cell -> !cell.isEmpty())
                            .toList());
            lines.add(new ColumnLine(
                    "kolumn" + (place + 1), header.isEmpty() ? "Kolumn " + (place + 1) : header, samples));
        }
        return lines;
    }

    private static String shown(String cell) {
        String masked = PersonalNumber.masked(cell);
        return masked.length() > LONGEST_SAMPLE ? masked.substring(0, LONGEST_SAMPLE) + "…" : masked;
    }

    private static Form form(MappingProposal proposal, SheetRows sheet) {
        Map<String, Object> content = new LinkedHashMap<>();
        ColumnMapping known = proposal.known();
        content.put("namn", known == null ? "Huvudbok" : known.name());
        content.put("kontoplan", known == null || known.chartType() == null ? "" : known.chartType());
        content.put("blad", known == null || known.sheet().isEmpty() ? first(sheet.sheets()) : known.sheet());
        content.put("rubrikrad", proposal.heading().line());
        for (int place = 0; place < proposal.columns().size(); place++) {
            Column column = proposal.columns().get(place);
            ColumnMeaning meaning = column.meaning();
            content.put("kolumn" + (place + 1), meaning == null ? "" : meaning.name());
        }
        return Form.opened(0, content);
    }

    private static String first(List<String> sheets) {
        return sheets.isEmpty() ? "" : sheets.getFirst();
    }

    private static Map<String, String> chartTypeChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("KOMMUN_BAS", "Kommun-Bas");
        choices.put("BAS", "BAS");
        return choices;
    }
}
