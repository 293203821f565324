package se.samklang.meetings.presence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishClock;

/**
 * Officials and guests as they stand in minutes, one on a line: {@code Anna Alm, förbundschef, Samordningsförbundet} or
 * {@code Bo Ek, Region Norr (kl 13.15–13.30)}. Who is there for a while only is a guest.
 */
final class PastedAttendees {

    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-–•·*]\\s+");
    private static final Pattern TIMES =
            Pattern.compile("^(.*?),? ?(?:\\(? ?kl\\.? ?|\\( ?)([0-9.:]{1,8}) ?[-–] ?([0-9.:]{1,8}) ?\\)?$");

    private PastedAttendees() {}

    /** The people in their order; at least one, and at most 100. */
    static Parsed<List<AttendeeForm.Content>> read(String text) {
        List<AttendeeForm.Content> people = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Parsed<AttendeeForm.Content> person = person(
                    BULLET.matcher(SPACES.matcher(line).replaceAll(" ").strip()).replaceFirst(""));
            AttendeeForm.Content found = person.orNull();
            if (found == null) {
                return Parsed.unreadable("Rad " + number + ": " + person.reason());
            }
            people.add(found);
        }
        if (people.isEmpty()) {
            return Parsed.unreadable("Skriv minst en deltagare, en på varje rad.");
        }
        return people.size() > MOST
                ? Parsed.unreadable(
                        "Det är " + people.size() + " deltagare. Högst " + MOST + " kan läggas till på en gång.")
                : Parsed.of(List.copyOf(people));
    }

    private static Parsed<AttendeeForm.Content> person(String line) {
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            return described(line, null, null);
        }
        Parsed<String> from = SwedishClock.read(times.group(2));
        Parsed<String> to = SwedishClock.read(times.group(3));
        if (from.orNull() == null || to.orNull() == null) {
            return Parsed.unreadable("Tiden går inte att läsa. Skriv den som (kl 13.15–13.30).");
        }
        return described(times.group(1).strip(), from.orNull(), to.orNull());
    }

    private static Parsed<AttendeeForm.Content> described(String words, @Nullable String from, @Nullable String to) {
        List<String> parts = Arrays.stream(words.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Parsed.unreadable("Namnet saknas.");
        }
        if (from != null && to != null && to.compareTo(from) <= 0) {
            return Parsed.unreadable("Tiden måste sluta senare än den börjar, " + SwedishClock.print(from) + ".");
        }
        if (parts.stream().anyMatch(part -> part.length() > LONGEST)) {
            return Parsed.unreadable("Namn, titel och organisation får vara högst " + LONGEST + " tecken var.");
        }
        boolean titled = parts.size() > 2
                || parts.size() == 2 && Character.isLowerCase(parts.get(1).codePointAt(0));
        return Parsed.of(new AttendeeForm.Content(
                from == null ? Attendee.Capacity.OFFICIAL : Attendee.Capacity.GUEST,
                parts.getFirst(),
                String.join(", ", parts.subList(titled ? 2 : 1, parts.size())),
                titled ? parts.get(1) : "",
                from,
                to));
    }
}
