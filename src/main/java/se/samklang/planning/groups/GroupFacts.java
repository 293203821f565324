package se.samklang.planning.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.Facts;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.PassageText;
import se.samklang.planning.InsatsRule;

/** What target groups and rules for insatser offer to documents: those that hold in some year of the document's period. */
@Component
final class GroupFacts implements Facts {

    private static final String OTHERS = "Andra målgrupper:";

    @Override
    public List<PassageOffer> passages() {
        return List.of(
                new PassageOffer(
                        "regler-for-insatser", "Regler för insatser", (tx, request) -> rules(tx, request.period())),
                new PassageOffer("malgrupper", "Målgrupper", (tx, request) -> groups(tx, request.period())));
    }

    /** Rules of a line each make a list; one that has more to say stands by itself. */
    static String rules(Read tx, Period period) {
        StringBuilder text = new StringBuilder();
        boolean listing = false;
        for (InsatsRule rule : InsatsRuleSql.all(tx)) {
            if (years(period).noneMatch(rule::holdsIn)) {
                continue;
            }
            boolean line = rule.content().body().isBlank();
            text.append(text.isEmpty() ? "" : line && listing ? "\n" : "\n\n")
                    .append(
                            line
                                    ? "- " + PassageText.plain(rule.content().title())
                                    : "**" + PassageText.plain(rule.content().title()) + "**\n\n"
                                            + rule.content().body());
            listing = line;
        }
        return text.toString();
    }

    static String groups(Read tx, Period period) {
        List<String> parts = new ArrayList<>();
        List<TargetGroup> groups = TargetGroupSql.all(tx).stream()
                .filter(group -> years(period).anyMatch(group::holdsIn))
                .toList();
        boolean both = groups.stream()
                        .map(group -> group.content().prioritised())
                        .distinct()
                        .count()
                > 1;
        for (TargetGroup group : groups) {
            TargetGroup.Content content = group.content();
            if (parts.isEmpty() && content.prioritised()) {
                parts.add("Följande målgrupper är särskilt prioriterade:");
            } else if (both && !content.prioritised() && !parts.contains(OTHERS)) {
                parts.add(OTHERS);
            }
            parts.add(told(content));
        }
        return String.join("\n\n", parts);
    }

    private static String told(TargetGroup.Content content) {
        return "**" + PassageText.plain(content.title()) + "**"
                + (content.body().isBlank() ? "" : "\n\n" + content.body())
                + (content.source() == null ? "" : "\n\nKälla: " + PassageText.plain(content.source()));
    }

    private static IntStream years(Period period) {
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear());
    }
}
