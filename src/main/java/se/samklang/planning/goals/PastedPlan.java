package se.samklang.planning.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * Aims and goals out of a text: a line that begins with a number or with "Målinriktning" is an aim, a bullet is a goal, a
 * bullet further in is a point of it, and other lines are the text of the aim they stand under.
 */
final class PastedPlan {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_POINT = 2_000;
    private static final int LONGEST_BODY = 20_000;
    private static final Pattern AIM = Pattern.compile(
            "(?iuU)^(?:#+\\s*)?(?:\\**(mål\\w*|\\w*inriktning|\\w*område|inriktningsmål)\\s+)?([1-9]\\d?)\\s*(?:[):]|\\.(?!\\d))\\s*(.+)$");
    private static final Pattern NAMED = Pattern.compile("^#+\\s*(.+)$");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:[-*–•·▪○◦]|o(?=\\s))\\s*(.+)$");

    private PastedPlan() {}

    /** A goal with its points. */
    record PastedGoal(String title, List<String> points) {}

    /** An aim with its goals. */
    record PastedAim(String heading, @Nullable Integer number, String title, String body, List<PastedGoal> goals) {

        Aim.Content content() {
            return new Aim.Content(heading, number, title, body);
        }
    }

    static Parsed<List<PastedAim>> read(String text) {
        List<PastedAim> aims = new ArrayList<>();
        int indent = -1;
        int row = 0;
        for (String line : text.replace("\t", "    ").lines().toList()) {
            row++;
            if (line.isBlank()) {
                continue;
            }
            Matcher bullet = BULLET.matcher(line);
            Matcher aim = AIM.matcher(plain(line));
            Matcher named = NAMED.matcher(line.strip());
            if (aim.matches() || named.matches()) {
                indent = -1;
                aims.add(aim(aim, named));
            } else if (aims.isEmpty()) {
                return Parsed.unreadable("Rad " + row + " står inte under någon inriktning. Börja med en rad som"
                        + " ”1) Att utveckla samverkan”.");
            } else if (bullet.matches()) {
                int depth = bullet.group(1).length();
                indent = indent < 0 ? depth : indent;
                add(aims.getLast(), plain(bullet.group(2)), depth > indent);
            } else {
                aims.set(aims.size() - 1, withText(aims.getLast(), plain(line)));
            }
            if (isTooLong(aims.getLast())) {
                return Parsed.unreadable("Rad " + row + " är för lång: en rubrik får ha högst " + LONGEST_TITLE
                        + " tecken, en punkt högst " + LONGEST_POINT + " och en inriktnings text högst 20 000."
                        + " Dela upp den.");
            }
        }
        return aims.isEmpty() ? Parsed.unreadable("Skriv eller klistra in minst en inriktning.") : Parsed.of(aims);
    }

    private static PastedAim aim(Matcher aim, Matcher named) {
        if (!aim.matches()) {
            return new PastedAim(Aim.HEADING, null, plain(named.group(1)), "", new ArrayList<>());
        }
        String heading = aim.group(1);
        return new PastedAim(
                heading == null ? Aim.HEADING : heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1),
                Integer.valueOf(aim.group(2)),
                plain(aim.group(3)),
                "",
                new ArrayList<>());
    }

    private static void add(PastedAim aim, String text, boolean point) {
        if (point && !aim.goals().isEmpty()) {
            aim.goals().getLast().points().add(text);
        } else {
            aim.goals().add(new PastedGoal(text, new ArrayList<>()));
        }
    }

    private static PastedAim withText(PastedAim aim, String line) {
        if (!aim.goals().isEmpty()) {
            PastedGoal last = aim.goals().removeLast();
            boolean ofPoint = !last.points().isEmpty();
            if (ofPoint) {
                last.points().add(last.points().removeLast() + " " + line);
            }
            aim.goals().add(ofPoint ? last : new PastedGoal(last.title() + " " + line, last.points()));
            return aim;
        }
        String body = aim.body().isEmpty() ? line : aim.body() + "\n\n" + line;
        return new PastedAim(aim.heading(), aim.number(), aim.title(), body, aim.goals());
    }

    private static boolean isTooLong(PastedAim aim) {
        return aim.title().length() > LONGEST_TITLE
                || aim.body().length() > LONGEST_BODY
                || aim.goals().stream()
                        .anyMatch(goal -> goal.title().length() > LONGEST_TITLE
                                || goal.points().stream().anyMatch(point -> point.length() > LONGEST_POINT));
    }

    /** Without the stars of bold and italics around it. */
    private static String plain(String line) {
        return line.strip().replaceAll("^\\*+|\\*+$", "").strip();
    }
}
