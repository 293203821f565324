package se.samklang.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * An agenda as it stands in a letter or in last year's minutes: a title on each line, with or without a number before it.
 * A line that begins with "Att" is what is proposed in the item above it, and an indented line tells its background.
 */
final class PastedAgenda {

    private static final int MOST_ITEMS = 300;
    private static final int LONGEST_TITLE = 300;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:[\\p{Lu}]{1,10}\\s+)?§+\\s*[0-9]{1,4}[.:)]?\\s+|^[0-9]{1,3}[.:)]?\\s+|^[-–•*]\\s+");
    private static final Pattern KIND = Pattern.compile("^(Beslut|Information|Anmälan|Val)\\s*:\\s*(.*)$");
    private static final Pattern PROPOSED =
            Pattern.compile("^(?:Att|att)\\s.*|^(?:Förslag(?: till beslut)?)\\s*:\\s*(.+)$");

    private static final Map<String, AgendaItemKind> KINDS = Map.of(
            "beslut", AgendaItemKind.DECISION,
            "information", AgendaItemKind.INFORMATION,
            "anmälan", AgendaItemKind.REPORT,
            "val", AgendaItemKind.ELECTION);

    private static final String ORPHAN = "är ett förslag utan ärende. Skriv ärendets rubrik på raden ovanför.";

    private final AgendaItemKind usual;
    private final List<AgendaItem.Content> items = new ArrayList<>();

    private PastedAgenda(AgendaItemKind usual) {
        this.usual = usual;
    }

    /**
     * The items in their order; at least one, and at most 300.
     *
     * @param usual what an item is for whose line does not say it
     */
    static Parsed<List<AgendaItem.Content>> read(String text, AgendaItemKind usual) {
        PastedAgenda agenda = new PastedAgenda(usual);
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            String fault = each.isBlank() ? null : agenda.take(each);
            if (fault != null) {
                return Parsed.unreadable("Rad " + line + " " + fault);
            }
        }
        return agenda.items.isEmpty()
                ? Parsed.unreadable("Skriv minst ett ärende, med rubriken på en egen rad.")
                : Parsed.of(List.copyOf(agenda.items));
    }

    private @Nullable String take(String line) {
        String words = NUMBER.matcher(line.strip()).replaceFirst("").strip();
        Matcher proposed = PROPOSED.matcher(words);
        boolean indented = Character.isWhitespace(line.codePointAt(0));
        if (proposed.matches()) {
            return items.isEmpty() ? ORPHAN : propose(proposed.group(1) == null ? words : proposed.group(1));
        }
        if (indented && !items.isEmpty()) {
            return tell(line.strip());
        }
        return begin(words);
    }

    private @Nullable String begin(String words) {
        Matcher kind = KIND.matcher(words);
        boolean told = kind.matches();
        String title = told ? kind.group(2).strip() : words;
        if (title.isEmpty()) {
            return "har ingen rubrik. Skriv den efter numret, eller ta bort raden.";
        }
        int letters = title.codePointCount(0, title.length());
        if (letters > LONGEST_TITLE) {
            return "är " + letters + " tecken lång. En rubrik får vara högst " + LONGEST_TITLE
                    + "; börja raden under med ett mellanslag om det är bakgrund.";
        }
        if (items.size() == MOST_ITEMS) {
            return "är ett ärende för mycket. Högst " + MOST_ITEMS + " kan läggas till på en gång.";
        }
        items.add(new AgendaItem.Content(
                told ? KINDS.getOrDefault(kind.group(1).toLowerCase(Locale.ROOT), usual) : usual, title, "", ""));
        return null;
    }

    private @Nullable String propose(String sentence) {
        AgendaItem.Content last = items.removeLast();
        items.add(new AgendaItem.Content(
                last.kind(), last.title(), last.background(), joined(last.proposal(), sentence)));
        return null;
    }

    private @Nullable String tell(String background) {
        AgendaItem.Content last = items.removeLast();
        items.add(new AgendaItem.Content(
                last.kind(), last.title(), joined(last.background(), background), last.proposal()));
        return null;
    }

    private static String joined(String before, String line) {
        return before.isEmpty() ? line : before + "\n" + line;
    }
}
