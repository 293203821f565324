package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.base.SwedishNumber;

/** A number typed into a text, in words a module recognises as one of its figures, agrees with that figure. */
final class TypedFigures implements Check {

    private static final String WHOLE = "helhet";

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        List<TypedText> texts = TypedText.of(examined.document());
        for (FigureOffer offer : examined.computed().figureOffers()) {
            FigureValue value =
                    offer.typedAs().isEmpty() ? null : examined.computed().figure(offer.id());
            BigDecimal computed = value == null ? null : value.value();
            if (value != null && computed != null) {
                for (TypedText text : texts) {
                    offer.typedAs().forEach(pattern -> check(offer, value, computed, text, pattern, findings));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private static void check(
            FigureOffer offer,
            FigureValue value,
            BigDecimal computed,
            TypedText text,
            Pattern pattern,
            List<Finding> findings) {
        Matcher match = pattern.matcher(text.text());
        while (match.find()) {
            String number = match.groupCount() > 0 && match.group(1) != null ? match.group(1) : "";
            BigDecimal typed = SwedishNumber.read(number).orNull();
            if (typed != null && match.namedGroups().containsKey(WHOLE)) {
                part(offer, value, typed, text, match).ifPresent(findings::add);
            } else if (typed != null
                    && typed.compareTo(ExactShare.rounded(computed, value.source(), Math.max(0, typed.scale()))) != 0) {
                findings.add(new Finding(
                        "text-avviker",
                        Finding.Severity.VARNING,
                        text.chapter() + "/" + offer.id(),
                        "I texten står ”" + match.group().strip() + "”, men " + offer.title() + " är " + value.text()
                                + ". Skriv {{" + offer.id() + "}} så räknas talet fram.",
                        number.strip(),
                        value.text()));
            }
        }
    }

    /** "8 av 11" of a share whose rows are 11. */
    private static Optional<Finding> part(
            FigureOffer offer, FigureValue value, BigDecimal typed, TypedText text, Matcher match) {
        Source source = value.source();
        BigDecimal whole = SwedishNumber.read(match.group(WHOLE)).orNull();
        BigDecimal part = source == null ? null : source.numerator();
        BigDecimal rows = source == null ? null : source.denominator();
        if (whole == null || part == null || rows == null || whole.compareTo(rows) != 0 || typed.compareTo(part) == 0) {
            return Optional.empty();
        }
        String computed = SwedishNumber.print(part, 0) + " av " + SwedishNumber.print(rows, 0);
        return Optional.of(new Finding(
                "text-avviker",
                Finding.Severity.VARNING,
                text.chapter() + "/" + offer.id(),
                "I texten står ”" + match.group().strip() + "”, men raderna ger " + computed + " (" + offer.title()
                        + "). Rätta talet, eller skriv vad det räknar.",
                match.group(1) + " av " + match.group(WHOLE),
                computed));
    }
}
