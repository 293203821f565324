package se.samklang.meetings.sitting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.samklang.meetings.agenda.AgendaItemKind;

/**
 * The sentences of a decision as minutes write them: each begins with "Att". Made of the proposal's lines, so that
 * approving it is one button.
 */
final class DecisionSentences {

    private static final Pattern BULLET = Pattern.compile("^[\\s•‣◦*–—-]+|^\\s*[0-9]{1,2}[.)]\\s+");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:Förslag(?:et är)?:?|Styrelsen föreslås(?: besluta)?:?)\\s+(?=att\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ATT = Pattern.compile("^att\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOMINATED =
            Pattern.compile("^(?<who>.+?)\\s+föreslås\\s+(?:väljas\\s+|utses\\s+)?(?<rest>till\\s+.+)$");

    private DecisionSentences() {}

    /** The sentences to approve; empty where the item has no proposal. */
    static List<String> of(AgendaItemKind kind, String proposal) {
        List<String> lines = proposal.lines()
                .map(line -> LEAD.matcher(BULLET.matcher(line).replaceFirst("").strip())
                        .replaceFirst(""))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> sentences = lines.stream()
                .filter(line -> ATT.matcher(line).find())
                .map(DecisionSentences::begun)
                .toList();
        return !sentences.isEmpty() || lines.isEmpty() ? sentences : List.of(whole(kind, String.join(" ", lines)));
    }

    /** A sentence as somebody typed it, with its "Att" in front. */
    static String begun(String typed) {
        String line = BULLET.matcher(typed).replaceFirst("").strip();
        return ATT.matcher(line).find() ? "A" + line.substring(1) : "Att " + decapitalised(line);
    }

    /** A proposal without any "att": who is nominated is elected, anything else is what is to be done. */
    private static String whole(AgendaItemKind kind, String proposal) {
        if (kind != AgendaItemKind.ELECTION) {
            return begun(proposal);
        }
        var nominated = NOMINATED.matcher(proposal);
        return nominated.matches()
                ? "Att utse " + nominated.group("who") + " " + nominated.group("rest")
                : "Att utse " + proposal;
    }

    /** With a small letter first, unless the word is a name in capitals. */
    private static String decapitalised(String line) {
        boolean capitals = line.length() > 1 && Character.isUpperCase(line.charAt(1));
        return line.isEmpty() || capitals ? line : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }
}
