package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishNumber;

/**
 * A percentage typed into a text can be told from rows: it equals some computed share. The seeds' "78 % of the budget"
 * could be 62.1, 77.7 or 78.0, because nobody had written down of what.
 */
final class TypedPercentages implements Check {

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<![\\p{L}\\d.,–-])(\\d{1,3}(?:,\\d{1,3})?)[ \u00a0\u202f]?(?:%|procent\\b)");

    /** Aims and posts are not outcomes: "minst 50 %", "en tjänst på 50 %", "50 % tjänst". */
    private static final Pattern AIM_BEFORE = Pattern.compile(
            "(?:minst|högst|minimum|maximalt|upp till|mål(?:et)?(?: är| om| på)?|tjänst(?:en|göring|göringsgrad)?(?: är| om| på)?"
                    + "|arbetar|anställd|omfattning(?:en)?(?: är| om| på)?)[ \u00a0]*$");

    private static final Pattern POST_AFTER = Pattern.compile(
            "^[ \u00a0]*(?:tjänst|anställning|tjänstgöring|av heltid|av en heltid|sysselsättningsgrad)");

    private record Share(BigDecimal value, @Nullable Source source) {}

    @Override
    public List<Finding> findings(Examined examined) {
        List<Share> computed = percentages(examined);
        List<Finding> known = new ArrayList<>(new TypedFigures().findings(examined));
        known.addAll(new TypedShares().findings(examined));
        List<Finding> findings = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TypedText text : TypedText.of(examined.document())) {
            Matcher match = PERCENTAGE.matcher(text.text());
            while (match.find()) {
                if (!isAim(text.text(), match)
                        && seen.add(text.chapter() + "/" + match.group())
                        && !isTold(match.group(1), text, known)) {
                    check(match, text, computed, examined, findings);
                }
            }
        }
        return findings;
    }

    private static void check(
            Matcher match, TypedText text, List<Share> computed, Examined examined, List<Finding> findings) {
        BigDecimal typed = SwedishNumber.read(match.group(1)).orNull();
        if (typed == null
                || computed.stream()
                        .anyMatch(share -> ExactShare.rounded(share.value(), share.source(), typed.scale())
                                        .compareTo(typed)
                                == 0)) {
            return;
        }
        String around = text.text().substring(Math.max(0, match.start() - 60), match.start())
                + text.text().substring(match.end(), Math.min(text.text().length(), match.end() + 60));
        findings.add(new Finding(
                "procent-utan-definition",
                Finding.Severity.VARNING,
                text.chapter(),
                "I texten står ”" + match.group() + "”, men ingen beräknad andel har det värdet."
                        + NearestFigure.hint(around, NearestFigure.Unit.PERCENT, examined.computed())
                        + " Använd ett definierat tal eller skriv vad andelen räknas på.",
                match.group(),
                null));
    }

    /** Every percentage of a text that is no aim and no post, as typed. */
    static List<String> typed(TypedText text) {
        List<String> typed = new ArrayList<>();
        Matcher match = PERCENTAGE.matcher(text.text());
        while (match.find()) {
            if (!isAim(text.text(), match)) {
                typed.add(match.group());
            }
        }
        return typed;
    }

    private static boolean isAim(String text, Matcher match) {
        String before =
                text.substring(Math.max(0, match.start() - 40), match.start()).toLowerCase(Locale.ROOT);
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + 40))
                .toLowerCase(Locale.ROOT);
        return AIM_BEFORE.matcher(before).find() || POST_AFTER.matcher(after).find();
    }

    private static boolean isTold(String number, TypedText text, List<Finding> known) {
        return known.stream()
                .anyMatch(finding -> finding.where().startsWith(text.chapter() + "/")
                        && number.equals(Objects.requireNonNullElse(finding.stated(), "")));
    }

    private static List<Share> percentages(Examined examined) {
        List<Share> shares = new ArrayList<>();
        for (Document.Figure figure : examined.document().figures()) {
            if (figure.value().text().endsWith("%")) {
                add(shares, figure.value().value(), figure.value().source());
            }
        }
        for (Table table : examined.computed().tables()) {
            table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> isPercent(table, cell))
                    .forEach(cell -> add(shares, cell.value(), cell.source()));
        }
        return shares;
    }

    private static void add(List<Share> shares, @Nullable BigDecimal value, @Nullable Source source) {
        if (value != null) {
            shares.add(new Share(value, source));
        }
    }

    /** A column of many units, as that of measurable targets, prints the sign in the cells that are shares. */
    private static boolean isPercent(Table table, Table.Cell cell) {
        return cell.text().contains("%")
                || table.columns().stream()
                        .anyMatch(
                                column -> column.id().equals(cell.column()) && column.format() == Table.Format.PERCENT);
    }
}
