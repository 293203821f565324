package se.samklang.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * An agenda as it stands in a letter or in last year's minutes: a title on each line, with or without a number before it.
 * A line that begins with "Att" is what is proposed in the item above it, and an indented line tells its background.
 * In a text with paragraph signs only the lines that have one are titles; what stands between them belongs to the item.
 */
final class PastedAgenda {

    private static final int MOST_ITEMS = 300;
    private static final int LONGEST_TITLE = 300;

    private static final Pattern NUMBER =
            Pattern.compile("^(?:[\\p{Lu}]{1,10}\\s+)?§+\\s*[0-9]{1,4}[.:)]?\\s+|^[0-9]{1,3}[.:)]?\\s+");
    private static final Pattern SECTION =
            Pattern.compile("^(?:[-–•·*]\\s+)?(?:[\\p{Lu}]{1,10}\\s+)?§+\\s*[0-9]{1,4}[.:)]?(?:\\s+(.*))?$");
    private static final Pattern KIND = Pattern.compile("^(Beslut|Information|Anmälan|Val)\\s*:\\s*(.*)$");

    private static final Map<String, AgendaItemKind> KINDS = Map.of(
            "beslut", AgendaItemKind.DECISION,
            "information", AgendaItemKind.INFORMATION,
            "anmälan", AgendaItemKind.REPORT,
            "val", AgendaItemKind.ELECTION);

    private static final String ORPHAN = "är ett förslag utan ärende. Skriv ärendets rubrik på raden ovanför.";

    private static final String UNTITLED = "har ingen rubrik. Skriv den efter numret, eller ta bort raden.";

    private final AgendaItemKind usual;
    private final List<AgendaItem.Content> items = new ArrayList<>();
    private PastedPassage passage = new PastedPassage();
    private boolean untitled;

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
        boolean sections = text.lines().map(String::strip).anyMatch(SECTION.asMatchPredicate());
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            String fault = sections ? agenda.takeOfSection(each) : agenda.take(each);
            if (fault != null) {
                return Parsed.unreadable("Rad " + line + " " + fault);
            }
        }
        agenda.closeSection();
        if (agenda.untitled) {
            return Parsed.unreadable("Sista paragrafen " + UNTITLED);
        }
        return agenda.items.isEmpty()
                ? Parsed.unreadable("Skriv minst ett ärende, med rubriken på en egen rad.")
                : Parsed.of(List.copyOf(agenda.items));
    }

    private @Nullable String takeOfSection(String line) {
        Matcher section = SECTION.matcher(line.strip());
        if (section.matches() && untitled) {
            return "börjar en paragraf, men den före har ingen rubrik. Skriv rubriken efter paragrafens nummer.";
        }
        if (section.matches()) {
            closeSection();
            untitled = Objects.requireNonNullElse(section.group(1), "").isBlank();
            return untitled ? null : begin(section.group(1).strip());
        }
        if (untitled && !line.isBlank()) {
            untitled = false;
            return begin(line.strip());
        }
        if (items.isEmpty()) {
            return take(line);
        }
        passage.add(line);
        return null;
    }

    private void closeSection() {
        if (!passage.isEmpty()) {
            items.add(passage.of(items.removeLast()));
        }
        passage = new PastedPassage();
    }

    private @Nullable String take(String line) {
        if (line.isBlank()) {
            return null;
        }
        String unmarked = PastedPassage.BULLET.matcher(line.strip()).replaceFirst("");
        String words = NUMBER.matcher(unmarked).replaceFirst("").strip();
        Matcher proposed = PastedPassage.PROPOSED.matcher(words);
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
            return UNTITLED;
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
