package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongBiFunction;
import se.samklang.base.Money;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.Source;

/** The live figures of the members' contributions, all of the year that the period ends in. */
final class ContributionFigures {

    private ContributionFigures() {}

    static List<FigureOffer> all() {
        return List.of(
                figure(
                        "ram",
                        "beslutat",
                        "Beslutad ram",
                        "Det som styrelsen beslutat att medlemmarna betalar för året.",
                        (standing, day) -> standing.decidedOre()),
                figure(
                        "fakturerat",
                        "fakturerat",
                        "Fakturerade bidrag",
                        "Delar av medlemmarnas bidrag som är fakturerade till och med periodens sista dag.",
                        Standing::invoicedBy),
                figure(
                        "betalt",
                        "betalt",
                        "Betalda bidrag",
                        "Vad medlemmarna har betalat av årets bidrag till och med periodens sista dag.",
                        Standing::paidBy),
                figure(
                        "aterstar",
                        "aterstar",
                        "Bidrag som återstår att betala",
                        "Årets beslutade ram minus det som är betalt till och med periodens sista dag.",
                        (standing, day) -> standing.decidedOre() - standing.paidBy(day)));
    }

    private static FigureOffer figure(
            String id, String column, String title, String definition, ToLongBiFunction<Standing, LocalDate> amount) {
        return new FigureOffer("bidrag." + id, title, definition, (tx, request) -> {
            LocalDate day = request.period().to();
            Source source = ContributionTable.source(request, column, null, "Alla medlemmar");
            return Standing.of(tx, day.getYear())
                    .map(standing -> new Money(amount.applyAsLong(standing, day)))
                    .map(money -> new FigureValue(money.kronor(), money.print() + "\u00a0kr", source))
                    .orElseGet(() -> FigureValue.notComputable(source));
        });
    }
}
