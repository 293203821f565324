package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the checks of a document could reach, so that "no remarks" promises no more than it holds: what was compared,
 * and what could not be because nothing is registered to compare it with. In Swedish, as printed.
 *
 * @param checked what was compared; empty where the document has nothing of the kind
 * @param unchecked what was not, each with its reason
 */
public record CheckCoverage(List<String> checked, List<String> unchecked) {

    private static final int NAMED = 5;

    /** Of a document as composed. */
    public static CheckCoverage of(Document document) {
        boolean report = document.form().flow() == Document.Flow.REPORT;
        List<TypedText> texts = TypedText.of(document);
        return new CheckCoverage(checked(document, texts, report), unchecked(document, texts, report));
    }

    private static List<String> checked(Document document, List<TypedText> texts, boolean report) {
        List<String> checked = new ArrayList<>();
        long tables = counting(document).filter(CheckCoverage::isFilled).count();
        long figures = document.figures().stream()
                .filter(figure -> figure.value().value() != null)
                .count();
        long shares = texts.stream()
                .mapToLong(text -> TypedShares.checkable(text).size())
                .sum();
        if (tables > 0) {
            checked.add(tables == 1 ? "summorna i en tabell" : "summorna i " + tables + " tabeller");
        }
        if (figures > 0) {
            checked.add(figures == 1 ? "ett tal ur registren" : figures + " tal ur registren");
        }
        if (shares > 0) {
            checked.add(shares == 1 ? "ett procenttal intill sina belopp" : shares + " procenttal intill sina belopp");
        }
        if (report) {
            checked.add("procenttal i texten");
        }
        return List.copyOf(checked);
    }

    private static List<String> unchecked(Document document, List<TypedText> texts, boolean report) {
        List<String> unchecked = new ArrayList<>();
        List<String> empty = Stream.concat(
                        counting(document).filter(table -> !isFilled(table)).map(Table::title),
                        document.figures().stream()
                                .filter(figure -> figure.value().value() == null
                                        && figure.value().text().equals(FigureValue.NOTHING))
                                .map(Document.Figure::title))
                .distinct()
                .toList();
        if (!empty.isEmpty()) {
            unchecked.add(named(empty) + ": inget är registrerat.");
        }
        List<String> shares = report
                ? List.of()
                : texts.stream()
                        .flatMap(text -> TypedShares.uncheckable(text).stream())
                        .distinct()
                        .toList();
        if (!shares.isEmpty()) {
            unchecked.add(named(shares) + ": det som procenttalet räknas på står inte i samma stycke.");
        }
        if (!report && texts.stream().anyMatch(text -> text.text().chars().anyMatch(Character::isDigit))) {
            unchecked.add("Övriga tal som skrivits för hand: de jämförs inte med registren.");
        }
        return List.copyOf(unchecked);
    }

    private static Stream<Table> counting(Document document) {
        return document.tables().stream().filter(table -> table.counting() != Table.Counting.NOTHING);
    }

    private static boolean isFilled(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(Table.Cell::value)
                .anyMatch(Objects::nonNull);
    }

    private static String named(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " och " + (names.size() - NAMED) + " till" : first;
    }
}
