package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.FigureValue;
import se.samklang.documents.MeasureOffer.Unit;

/** A typed target in per cent with the limits of a test. */
final class GivenTarget {

    private GivenTarget() {}

    static Target limits(@Nullable String lowest, @Nullable String highest, @Nullable String partly, boolean eachSex) {
        return target(Target.Basis.LEVEL, lowest, highest, partly, eachSex, null, null);
    }

    static Target window(@Nullable String from, @Nullable String to) {
        return target(Target.Basis.LEVEL, "50", null, null, false, from, to);
    }

    static Target change(@Nullable String lowest, @Nullable String highest) {
        return target(Target.Basis.CHANGE, lowest, highest, null, false, null, null);
    }

    static FigureValue value(@Nullable String value) {
        return value == null ? FigureValue.notComputable(null) : new FigureValue(new BigDecimal(value), value, null);
    }

    private static Target target(
            Target.Basis basis,
            @Nullable String lowest,
            @Nullable String highest,
            @Nullable String partly,
            boolean eachSex,
            @Nullable String from,
            @Nullable String to) {
        return new Target(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                "Ett mål",
                null,
                Unit.PERCENT,
                basis,
                number(lowest),
                number(highest),
                number(partly),
                null,
                null,
                eachSex,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "Prov",
                1);
    }

    private static @Nullable BigDecimal number(@Nullable String typed) {
        return typed == null ? null : new BigDecimal(typed);
    }
}
