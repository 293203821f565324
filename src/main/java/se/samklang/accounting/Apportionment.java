package se.samklang.accounting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A whole divided into parts that together are the whole: each part is cut down, and what is then left goes to the parts
 * that were cut most, the first of them where they were cut alike (docs/beslut/0031).
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Parts in proportion to the weights.
     *
     * @param whole öre, or kronor where the parts are to be whole kronor; negative gives negative parts
     * @param weights 0 or more each and not all 0
     * @return as many parts as weights, in their order, in the unit of the whole
     * @throws IllegalArgumentException where a weight is negative or all are 0
     */
    public static List<Long> by(long whole, List<Long> weights) {
        if (weights.stream().anyMatch(weight -> weight < 0) || weights.stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("Weights are 0 or more and not all 0");
        }
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger size = BigInteger.valueOf(whole).abs();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> cut = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] part = size.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(part[0]);
            cut.add(part[1]);
        }
        BigInteger left = size.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> cut.get(place)).reversed())
                .limit(left.longValueExact())
                .forEach(place -> parts.set(place, parts.get(place).add(BigInteger.ONE)));
        return parts.stream()
                .map(part -> (whole < 0 ? part.negate() : part).longValueExact())
                .toList();
    }
}
