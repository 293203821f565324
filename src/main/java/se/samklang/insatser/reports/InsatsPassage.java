package se.samklang.insatser.reports;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.documents.PassageText;

/** What the insatser have told, as text: those for individuals first, each under a heading of its own. */
final class InsatsPassage {

    private InsatsPassage() {}

    /** Markdown; empty where no insats has told anything. */
    static String of(List<InsatsReport> reports) {
        StringJoiner passage = new StringJoiner("\n\n");
        String direction = "";
        for (InsatsReport report : reports) {
            if (report.content().hasText()) {
                if (!direction.equals(report.direction())) {
                    direction = report.direction();
                    passage.add("### " + heading(direction));
                }
                passage.add(told(report));
            }
        }
        return passage.toString();
    }

    private static String heading(String direction) {
        return direction.equals("INDIVIDUAL") ? "Individinriktade insatser" : "Strukturövergripande insatser";
    }

    private static String told(InsatsReport report) {
        InsatsReport.Content content = report.content();
        StringJoiner told = new StringJoiner("\n\n");
        told.add("#### " + PassageText.plain(report.insatsName()));
        if (!report.owners().isBlank()) {
            told.add("Huvudman: " + PassageText.plain(report.owners()) + ".");
        }
        add(told, "", content.background());
        add(told, "Arbetsmetod och syfte", content.method());
        add(told, "Resultat", content.result());
        add(told, "Erfarenheter", content.experience());
        String money = money(content.grantedOre(), content.usedOre(), content.unusedOre());
        if (!money.isEmpty()) {
            told.add(money);
        }
        return told.toString();
    }

    private static void add(StringJoiner told, String heading, String text) {
        if (!text.isBlank()) {
            if (!heading.isEmpty()) {
                told.add("##### " + heading);
            }
            told.add(text.strip());
        }
    }

    private static String money(@Nullable Long granted, @Nullable Long used, @Nullable Long unused) {
        if (granted == null) {
            return used == null ? "" : "Insatsen har använt " + kronor(used) + ".";
        }
        if (used == null || unused == null) {
            return "Insatsen har beviljats " + kronor(granted) + ".";
        }
        String left = unused == 0 ? "allt är använt" : unused > 0 ? kronor(unused) + " är oförbrukat" : "";
        return "Insatsen har beviljats " + kronor(granted) + " och använt " + kronor(used)
                + (left.isEmpty() ? "" : "; " + left) + ".";
    }

    private static String kronor(long ore) {
        return new Money(ore).print() + "\u00a0kr";
    }
}
