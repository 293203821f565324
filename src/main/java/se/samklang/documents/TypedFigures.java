package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.base.SwedishNumber;

/** A number typed into a text, in words a module recognises as one of its figures, agrees with that figure. */
final class TypedFigures implements Check {

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
            if (typed != null
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
}
