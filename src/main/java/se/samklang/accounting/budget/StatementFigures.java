package se.samklang.accounting.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;

/** The live figures of the economy. Sums are those of the table, with its signs. */
final class StatementFigures {

    static final String INDIVIDUAL = "individinsatser";
    static final String OPENING = "eget-kapital-ingaende";
    static final String CLOSING = "eget-kapital-prognos";

    static final String INDIVIDUAL_DEFINITION =
            "Budgeterade kostnader på rader som hör till en individinriktad insats, delat med alla"
                    + " budgeterade kostnader. En rad med insats räknas som individinriktad om inget annat är angivet.";
    static final String OPENING_DEFINITION = "Eget kapital vid årets ingång enligt räkenskapsåret.";
    static final String CLOSING_DEFINITION =
            "Ingående eget kapital plus årets resultat enligt prognosen (intäkter minus kostnader).";

    private static final List<Pattern> CLOSING_TYPED =
            List.of(Pattern.compile("egna kapitalet till ([0-9][0-9 \u00a0\u202f]*[0-9])[ \u00a0]?kr"));

    private StatementFigures() {}

    static List<FigureOffer> all() {
        List<FigureOffer> offers = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            offers.add(sum(
                    measure,
                    "kostnader",
                    "kostnader",
                    StatementRows.COSTS,
                    statement -> statement.sum(Side.COST, measure)));
            offers.add(sum(
                    measure,
                    "intakter",
                    "intäkter",
                    StatementRows.INCOME,
                    statement -> statement.sum(Side.INCOME, measure)));
            offers.add(
                    sum(measure, "resultat", "resultat", StatementRows.RESULT, statement -> statement.result(measure)));
            offers.add(inWords(measure));
        }
        offers.add(openingEquity());
        offers.add(closingEquity());
        offers.add(usedShare());
        offers.add(individualShare());
        offers.add(outcomeDate());
        return List.copyOf(offers);
    }

    private static FigureOffer sum(
            Measure measure, String id, String what, String row, Function<Statement, @Nullable Long> amount) {
        String definition = measure.label() + ", " + what + ", summerat över årets budgetrader utom varav-rader, med"
                + " samma tecken som i tabellen.";
        return new FigureOffer(
                "ekonomi." + measure.column() + "_" + id,
                measure.label() + ": " + what,
                definition,
                on((statement, request) ->
                        money(amount.apply(statement), source(request, row, measure.column(), definition, statement))));
    }

    /** A result as people say it, which is the same under both sign conventions. */
    private static FigureOffer inWords(Measure measure) {
        String definition = measure.label() + ": intäkter minus kostnader, i ord.";
        return new FigureOffer(
                "ekonomi." + measure.column() + "_resultat_i_ord",
                measure.label() + ": resultat i ord",
                definition,
                on((statement, request) -> {
                    Source source = source(request, StatementRows.RESULT, measure.column(), definition, statement);
                    Long surplus = statement.surplus(measure);
                    return surplus == null
                            ? FigureValue.notComputable(source)
                            : new FigureValue(new Money(surplus).kronor(), words(surplus), source);
                }));
    }

    private static String words(long surplus) {
        if (surplus == 0) {
            return "ett nollresultat";
        }
        String kind = surplus > 0 ? "ett överskott på " : "ett underskott på ";
        return kind + new Money(Math.abs(surplus)).print() + "\u00a0kr";
    }

    private static FigureOffer openingEquity() {
        return new FigureOffer(
                "ekonomi.eget_kapital_ingaende",
                "Ingående eget kapital",
                OPENING_DEFINITION,
                on((statement, request) -> money(
                        statement.openingEquityOre(),
                        source(request, OPENING, "utfall", OPENING_DEFINITION, statement))));
    }

    private static FigureOffer closingEquity() {
        return new FigureOffer(
                "ekonomi.eget_kapital_prognos",
                "Eget kapital vid årets utgång enligt prognos",
                CLOSING_DEFINITION,
                CLOSING_TYPED,
                on((statement, request) -> money(
                        statement.closingEquityOre(),
                        source(request, CLOSING, "prognos", CLOSING_DEFINITION, statement))));
    }

    private static FigureOffer usedShare() {
        String definition = "Utfallets kostnader delat med budgetens kostnader, båda utan varav-rader.";
        return new FigureOffer(
                "ekonomi.forbrukad_andel",
                "Förbrukad andel av budgeten",
                definition,
                on((statement, request) -> share(
                        statement.sum(line -> line.side() == Side.COST, Measure.OUTCOME),
                        statement.sum(line -> line.side() == Side.COST, Measure.BUDGET),
                        source(request, StatementRows.COSTS, StatementAmounts.USED, definition, statement))));
    }

    private static FigureOffer individualShare() {
        return new FigureOffer(
                "ekonomi.andel_individinsatser",
                "Andel av budgeten till individinriktade insatser",
                INDIVIDUAL_DEFINITION,
                on((statement, request) -> {
                    Long individual = statement.sum(StatementLine::isIndividualInsats, Measure.BUDGET);
                    return share(
                            individual == null ? Long.valueOf(0) : individual,
                            statement.sum(line -> line.side() == Side.COST, Measure.BUDGET),
                            source(request, INDIVIDUAL, "budget", INDIVIDUAL_DEFINITION, statement));
                }));
    }

    private static FigureOffer outcomeDate() {
        return new FigureOffer(
                "ekonomi.utfall_datum",
                "Dag som utfallet gäller",
                "Den senaste dag som något utfall är registrerat för, till och med periodens sista dag.",
                on((statement, request) ->
                        new FigureValue(null, SwedishDate.printLong(statement.outcomeDate()), null)));
    }

    private static BiFunction<se.samklang.database.Read, ReportRequest, FigureValue> on(
            BiFunction<Statement, ReportRequest, FigureValue> figure) {
        return (tx, request) ->
                figure.apply(StatementSql.at(tx, request.period().to()), request);
    }

    private static FigureValue money(@Nullable Long ore, Source source) {
        if (ore == null) {
            return FigureValue.notComputable(source);
        }
        Money amount = new Money(ore);
        return new FigureValue(amount.kronor(), amount.print() + "\u00a0kr", source);
    }

    private static FigureValue share(@Nullable Long part, @Nullable Long whole, Source source) {
        BigDecimal percent = part == null || whole == null ? null : Rounding.percent(part, whole, 1);
        if (part == null || whole == null || percent == null) {
            return FigureValue.notComputable(source);
        }
        Source shared = new Source(
                source.address(),
                source.definition(),
                source.filter(),
                source.period(),
                source.asOf(),
                new Money(part).kronor(),
                new Money(whole).kronor());
        return new FigureValue(percent, SwedishNumber.print(percent, 1) + "\u00a0%", shared);
    }

    private static Source source(
            ReportRequest request, String row, String column, String definition, Statement statement) {
        String filter = String.format(Locale.ROOT, "Räkenskapsåret %d", statement.year());
        return new Source(
                StatementTable.address(request, row, column), definition, filter, request.period(), request.asOf());
    }
}
