package se.samklang.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.samklang.base.PersonalNumber;

/** What holds for the rows of every kind: no identity numbers anywhere, no errors from a spreadsheet, required cells filled. */
final class RowCheck {
    static final String IDENTITY_NUMBER = "PERSONNUMMER";

    private static final int SHORTEST_IDENTITY_NUMBER = 10;
    private static final Set<String> SPREADSHEET_ERRORS = Set.of(
            "#REF!",
            "#DIV/0!",
            "#VALUE!",
            "#NAME?",
            "#N/A",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#REFERENS!",
            "#DIVISION/0!",
            "#VÄRDEFEL!",
            "#NAMN?",
            "#SAKNAS!",
            "#SKÄRNING!",
            "#OGILTIGT!",
            "#SPILL",
            "#BERÄKNA!");

    private final ImportHeader header;
    private final Findings findings;

    RowCheck(ImportHeader header, Findings findings) {
        this.header = header;
        this.findings = findings;
    }

    List<ImportRow> check(Sheet sheet, List<ImportColumn> columns) {
        ImportRows rows = new ImportRows(sheet, header, findings);
        RepeatedLines repeated = new RepeatedLines(sheet.lines());
        for (int index = 0; index < sheet.lines().size(); index++) {
            Sheet.Line line = sheet.lines().get(index);
            ImportRow row = rows.of(index, line);
            checkRequired(row);
            for (ImportColumn column : columns) {
                int place = header.index(column.name());
                if (place >= 0 && isSpoilt(line.cells().get(place))) {
                    row.silence(column.name());
                }
            }
            checkCells(line);
            checkRepetition(line, repeated.earlier(index, line));
        }
        return rows;
    }

    private void checkRequired(ImportRow row) {
        for (ImportColumn column : header.requiredInFile()) {
            if (!row.has(column.name())) {
                row.fault(
                        column.name(),
                        "SAKNAS",
                        "Cellen är tom men måste fyllas i: " + column.description() + ", till exempel "
                                + column.example() + ".");
            }
        }
    }

    private void checkCells(Sheet.Line line) {
        for (int place = 0; place < line.cells().size(); place++) {
            String cell = line.cells().get(place);
            if (holdsIdentityNumber(cell)) {
                findings.fault(
                        IDENTITY_NUMBER,
                        line.number(),
                        header.headerAt(place),
                        PersonalNumber.masked(cell),
                        "Cellen innehåller ett personnummer. Personnummer får inte läsas in; ta bort det ur filen.");
            } else if (isError(cell)) {
                findings.fault("CELLFEL", line.number(), header.headerAt(place), cell, errorMessage(cell));
            } else if (!cell.isBlank() && !header.isNamed(place) && header.hasEveryRequired()) {
                findings.fault(
                        "CELL_UTAN_KOLUMN",
                        line.number(),
                        header.headerAt(place),
                        cell,
                        "Cellen står i en kolumn utan namn. Ge kolumnen ett namn eller töm cellen.");
            }
        }
    }

    private void checkRepetition(Sheet.Line line, int earlier) {
        if (earlier > 0) {
            findings.warning(
                    "LIKADAN_RAD",
                    line.number(),
                    null,
                    null,
                    "Raden är likadan som rad " + earlier + ". Kontrollera att den ska vara med två gånger.");
        }
    }

    private static boolean isSpoilt(String cell) {
        return isError(cell) || holdsIdentityNumber(cell);
    }

    private static boolean isError(String cell) {
        return cell.startsWith("#")
                && (cell.equals(XlsxCell.NOT_COMPUTED)
                        || SPREADSHEET_ERRORS.contains(cell.strip().toUpperCase(Locale.ROOT)));
    }

    private static String errorMessage(String cell) {
        return cell.equals(XlsxCell.NOT_COMPUTED)
                ? "Cellen har en formel vars värde inte är sparat. Öppna filen i Excel, spara den och försök igen."
                : "Cellen visar ett fel från kalkylprogrammet. Rätta formeln eller skriv värdet.";
    }

    private static boolean holdsIdentityNumber(String cell) {
        return cell.length() >= SHORTEST_IDENTITY_NUMBER && PersonalNumber.occursIn(cell);
    }
}
