package se.samklang.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in Swedish kronor, kept as whole öre so that sums are exact.
 *
 * <p>Arithmetic beyond the range of {@code long} throws {@link ArithmeticException}; it never wraps around.
 *
 * @param ore the amount in öre; negative for a debt
 */
public record Money(long ore) implements Comparable<Money> {
    /** No money at all. */
    public static final Money ZERO = new Money(0);

    private static final BigDecimal LARGEST = new BigDecimal("99999999999.99");

    /**
     * An amount of kronor with at most two decimals that mean something ({@code 12.5000} is 12,50).
     *
     * @throws IllegalArgumentException when it has parts of an öre or is beyond what can be counted in öre
     */
    public static Money ofKronor(BigDecimal kronor) {
        try {
            BigDecimal exact = kronor.setScale(2, RoundingMode.UNNECESSARY);
            return new Money(exact.unscaledValue().longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Not an amount in whole öre within range", e);
        }
    }

    /** Reads an amount typed in kronor, at most 99 999 999 999,99 either way; parts of an öre are never rounded off. */
    public static Parsed<Money> read(String typed) {
        Parsed<BigDecimal> number = SwedishNumber.read(typed);
        BigDecimal kronor = number.orNull();
        if (kronor == null) {
            return number.map(Money::ofKronor);
        }
        if (kronor.scale() > 2) {
            return Parsed.unreadable(
                    "Beloppet har fler än två decimaler. Skriv det i kronor och öre, till exempel 1\u00a0234,50.");
        }
        if (kronor.abs().compareTo(LARGEST) > 0) {
            return Parsed.unreadable(
                    "Beloppet är för stort. Högst " + SwedishNumber.print(LARGEST, 2) + " kronor kan anges.");
        }
        return number.map(Money::ofKronor);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** The amount in kronor with two decimals. */
    public BigDecimal kronor() {
        return BigDecimal.valueOf(ore, 2);
    }

    /** Whole kronor for screen and paper, rounded half up, without unit: {@code 1 234}. */
    public String print() {
        return SwedishNumber.print(kronor(), 0);
    }

    /** Kronor and öre for screen and paper, without unit: {@code 1 234,50}. */
    public String printExact() {
        return SwedishNumber.print(kronor(), 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }
}
