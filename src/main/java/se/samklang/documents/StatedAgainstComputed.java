package se.samklang.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/** A figure stated elsewhere agrees with the computed one at the precision it is stated with. */
final class StatedAgainstComputed implements Check {

    @Override
    public List<Finding> findings(Examined examined) {
        StatedPlaces places = new StatedPlaces(examined.computed());
        return examined.stated().stream()
                .filter(StatedFigure::isNumber)
                .filter(stated -> concerns(stated, examined.document()) && !StatedContents.isLine(stated))
                .flatMap(stated -> check(stated, places.find(stated), examined).stream())
                .toList();
    }

    static boolean concerns(StatedFigure stated, Document document) {
        String named = Code.of(stated.document());
        return named.isEmpty()
                || named.equals(Code.of(document.title()))
                || (named + "_").startsWith(Code.of(document.kind()) + "_");
    }

    /**
     * Some förbund print income negative and a deficit positive. An amount that agrees but for its sign is therefore no
     * deviation; a count has one sign only.
     */
    static boolean agree(BigDecimal stated, BigDecimal computed, boolean amounts) {
        return agree(stated, computed, null, amounts);
    }

    private static boolean agree(BigDecimal stated, BigDecimal computed, @Nullable Source source, boolean amounts) {
        BigDecimal rounded = ExactShare.rounded(computed, source, Math.max(0, stated.scale()));
        return rounded.compareTo(stated) == 0 || (amounts && rounded.negate().compareTo(stated) == 0);
    }

    private static Optional<Finding> check(StatedFigure stated, StatedPlace place, Examined examined) {
        return switch (place) {
            case StatedPlace.Nowhere nowhere -> Optional.of(groundless(stated, nowhere.reason(), examined));
            case StatedPlace.InTable cell ->
                compare(
                        stated,
                        cell.table().id() + "/" + cell.row().label() + "/"
                                + cell.column().id(),
                        "”" + cell.table().title() + "”, " + cell.row().label() + ", "
                                + cell.column().label(),
                        cell.value(),
                        cell.source(),
                        cell.table().counting() == Table.Counting.AMOUNTS,
                        examined);
            case StatedPlace.InText figure ->
                compare(stated, figure.id(), figure.title(), figure.value(), figure.source(), false, examined);
        };
    }

    private static Optional<Finding> compare(
            StatedFigure stated,
            String where,
            String named,
            @Nullable BigDecimal computed,
            @Nullable Source source,
            boolean amounts,
            Examined examined) {
        if (computed == null) {
            return Optional.of(groundless(stated, named + " går inte att räkna fram.", examined));
        }
        if (agree(stated.number(), computed, source, amounts)) {
            return Optional.empty();
        }
        int decimals = Math.max(0, stated.number().scale());
        String reason = stated.reason().strip();
        String exact = examined.document().figures().stream()
                .filter(figure -> figure.id().equals(where))
                .map(figure -> figure.value().text().replaceFirst("\\u00a0[^0-9]+$", ""))
                .findFirst()
                .orElseGet(() -> Printed.number(ExactShare.rounded(computed, source, decimals), decimals));
        return Optional.of(new Finding(
                "angivet-tal-avviker",
                reason.isEmpty() ? Finding.Severity.FEL : Finding.Severity.VARNING,
                where,
                named + ": angivet " + Printed.number(stated.number(), decimals) + ", beräknat "
                        + exact + "."
                        + (reason.isEmpty() ? " Rätta talet eller skriv varför det avviker." : " Orsak: " + reason),
                Printed.number(stated.number(), decimals),
                exact));
    }

    private static Finding groundless(StatedFigure stated, String why, Examined examined) {
        int decimals = Math.max(0, stated.number().scale());
        String reason = stated.reason().strip();
        String named = stated.row() + " " + stated.column();
        return new Finding(
                "angivet-tal-utan-grund",
                Finding.Severity.VARNING,
                stated.table() + "/" + stated.row() + "/" + stated.column(),
                "Det angivna talet " + Printed.number(stated.number(), decimals) + " (" + stated.row()
                        + ") kan inte jämföras. " + why
                        + NearestFigure.hint(named, NearestFigure.Unit.named(named), examined.computed())
                        + (reason.isEmpty() ? "" : " Orsak: " + reason),
                Printed.number(stated.number(), decimals),
                null);
    }
}
