package se.samklang.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines under a paragraph's title in a letter or in minutes, told apart: what is background and what is proposed.
 * Under a heading such as "Beslut" stands what is proposed; where no such heading stands it is told by its first word.
 */
final class PastedPassage {

    static final Pattern BULLET = Pattern.compile("^[-–•·*]\\s+");
    static final Pattern PROPOSED = Pattern.compile("^(?:Att|att)\\s.*|^(?:Förslag(?: till beslut)?)\\s*:\\s*(.+)$");

    private static final Pattern TOLD = Pattern.compile("^(?:Bakgrund|Ärendet|Sammanfattning)\\s*:?$");
    private static final Pattern DECIDED = Pattern.compile("^(?:Beslut|Förslag(?: till beslut)?)\\s*:?$");
    private static final Pattern NOTED = Pattern.compile("^\\p{Lu}\\p{L}+ noterar informationen\\.?$");

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line.strip());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The item with what stood under its title. */
    AgendaItem.Content of(AgendaItem.Content item) {
        List<String> told = new ArrayList<>();
        List<String> proposed = new ArrayList<>();
        AgendaItemKind kind = item.kind();
        boolean headed = lines.stream().anyMatch(line -> DECIDED.matcher(line).matches());
        boolean proposing = !headed;
        boolean below = false;
        for (String line : lines) {
            Matcher proposal = PROPOSED.matcher(BULLET.matcher(line).replaceFirst(""));
            if (TOLD.matcher(line).matches() || DECIDED.matcher(line).matches()) {
                below = DECIDED.matcher(line).matches();
                proposing = below;
            } else if (NOTED.matcher(line).matches()) {
                kind = AgendaItemKind.INFORMATION;
            } else if (proposing && proposal.matches()) {
                proposed.add(proposal.group(1) == null ? proposal.group() : proposal.group(1));
            } else if (below) {
                proposed.add(line);
            } else {
                told.add(BULLET.matcher(line).replaceFirst("- "));
            }
        }
        return new AgendaItem.Content(kind, item.title(), paragraphs(told), written(proposed, "\n"), item.presenter());
    }

    /** A word processor gives each paragraph a line of its own; a text with blank lines has told where they begin. */
    private static String paragraphs(List<String> lines) {
        String asWritten = written(lines, "\n");
        if (asWritten.contains("\n\n")) {
            return asWritten.replaceAll("\n{3,}", "\n\n");
        }
        return written(lines, "\n\n").replaceAll("(?m)^(- .*)\n\n(?=- )", "$1\n");
    }

    private static String written(List<String> lines, String between) {
        return String.join(between, lines).strip();
    }
}
