package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.FigureValue;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.MeasureRequest;
import se.samklang.documents.Measured;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;

/** Computes what targets came to in one transaction; what several targets measure alike is measured once. */
final class TargetComputation {

    /** Why women and men together may be fewer than all. */
    private static final String SEXES =
            "Där kön är annat eller inte angivet räknas det bland alla, men varken bland kvinnor eller män.";

    private static final Measured NOTHING = Measured.of(FigureValue.notComputable(null));

    private final Read tx;
    private final MeasureCatalogue measures;
    private final List<TargetValue> typed;
    private final Period judged;

    TargetComputation(Read tx, MeasureCatalogue measures, List<TargetValue> typed, Period judged) {
        this.tx = tx;
        this.measures = measures;
        this.typed = typed;
        this.judged = judged;
    }

    /** @param insats what the goal is about, null for the whole förbund */
    TargetResult alone(Target target, @Nullable UUID insats) {
        return result(target, insats, null);
    }

    /** Beside the same a year before. */
    TargetResult besideEarlier(Target target, @Nullable UUID insats) {
        Measured before = inTerms(target, insats, yearBefore(target.window(judged)));
        return result(target, insats, before.all());
    }

    private TargetResult result(Target target, @Nullable UUID insats, @Nullable FigureValue before) {
        Period window = target.window(judged);
        Measured measured = inTerms(target, insats, window);
        return new TargetResult(
                target,
                definition(target, measured),
                window,
                measured.all(),
                measured.women(),
                measured.men(),
                before,
                TargetLimits.judged(target, measured.all(), measured.women(), measured.men()));
    }

    /** The level, or the change from a year before. */
    private Measured inTerms(Target target, @Nullable UUID insats, Period window) {
        Measured now = measured(target, insats, window);
        if (target.basis() == Target.Basis.LEVEL) {
            return now;
        }
        Measured before = measured(target, insats, yearBefore(window));
        FigureValue women = now.women();
        FigureValue men = now.men();
        return new Measured(
                change(now.all(), before.all()),
                women == null ? null : change(women, before.women()),
                men == null ? null : change(men, before.men()));
    }

    private Measured measured(Target target, @Nullable UUID insats, Period window) {
        MeasureOffer offer = measures.find(target.measure()).orElse(null);
        if (offer == null) {
            return target.measure() == null ? typed(target, window) : NOTHING;
        }
        MeasureRequest request = new MeasureRequest(
                window,
                tx.now(),
                offer.cuts().contains(MeasureOffer.Cut.INSATS) ? insats : null,
                target.denominator(),
                target.withinMonths());
        return tx.once(
                Measured.class,
                List.of(offer.id(), request),
                () -> offer.compute().apply(tx, request));
    }

    private Measured typed(Target target, Period window) {
        FigureValue women = typed(target, window, "WOMEN");
        FigureValue men = typed(target, window, "MEN");
        return new Measured(typed(target, window, "ALL"), none(women), none(men));
    }

    private static @Nullable FigureValue none(FigureValue value) {
        return value.source() == null ? null : value;
    }

    private FigureValue typed(Target target, Period window, String sex) {
        TargetValue found = typed.stream()
                .filter(value ->
                        value.targetId().equals(target.id()) && value.sex().equals(sex))
                .filter(value ->
                        value.fromDate().equals(window.from()) && value.toDate().equals(window.to()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            return FigureValue.notComputable(null);
        }
        Source source = new Source(
                SourceAddress.of("matvarde", window, "mal", target.id().toString()),
                "Inskrivet värde. Källa: " + sentence(found.source()),
                target.title(),
                window,
                tx.now(),
                found.numerator(),
                found.denominator());
        BigDecimal value = found.computed(target.unit());
        return value == null
                ? FigureValue.notComputable(source)
                : new FigureValue(value, TargetWords.value(value, target.unit()), source);
    }

    /** Per cent with one decimal; not computable from nothing. */
    private static FigureValue change(FigureValue now, @Nullable FigureValue before) {
        BigDecimal from = before == null ? null : before.value();
        BigDecimal to = now.value();
        if (from == null || to == null || from.signum() == 0) {
            return FigureValue.notComputable(now.source());
        }
        BigDecimal change = to.subtract(from).movePointRight(2).divide(from.abs(), 1, RoundingMode.HALF_UP);
        String sign = change.signum() > 0 ? "+" : "";
        return new FigureValue(change, sign + SwedishNumber.printExact(change) + "\u00a0%", now.source());
    }

    private String definition(Target target, Measured measured) {
        Source source = measured.all().source();
        String counted = measures.find(target.measure())
                .map(MeasureOffer::definition)
                .orElseGet(() ->
                        "Inskrivet värde. Källa: " + (target.source() == null ? "–." : sentence(target.source())));
        String own = source == null || target.measure() == null ? counted : source.definition();
        return (target.basis() == Target.Basis.CHANGE ? "Förändring mot samma period året före. " : "")
                + own
                + (measured.women() == null || target.measure() == null ? "" : " " + SEXES);
    }

    private static String sentence(String source) {
        return source.endsWith(".") ? source : source + ".";
    }

    private static Period yearBefore(Period period) {
        return new Period(period.from().minusYears(1), period.to().minusYears(1));
    }
}
