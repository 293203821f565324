package se.samklang.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads iCalendar as strictly as RFC 5545 is written; anything else than it allows fails. */
final class CalendarReader {

    private static final Pattern LINE = Pattern.compile(
            "(?<name>[A-Z0-9-]+)(?<params>(;[A-Z0-9-]+=[^\";:,\\p{Cntrl}]+)*):(?<value>[^\\p{Cntrl}]*)");
    private static final Pattern TEXT = Pattern.compile("([^\\\\;,]|\\\\[\\\\;,nN])*");

    private final List<Component> open = new ArrayList<>();

    /** @param name VCALENDAR, VEVENT … */
    record Component(String name, List<Property> properties, List<Component> parts) {

        String value(String property) {
            return find(property)
                    .orElseThrow(() -> new AssertionError(name + " has no " + property))
                    .value();
        }

        Optional<Property> find(String property) {
            List<Property> found = properties.stream()
                    .filter(one -> one.name().equals(property))
                    .toList();
            if (found.size() > 1) {
                throw new AssertionError(property + " stands more than once in " + name);
            }
            return found.stream().findFirst();
        }

        List<Component> parts(String kind) {
            return parts.stream().filter(part -> part.name().equals(kind)).toList();
        }
    }

    /** @param params with the semicolon before the first */
    record Property(String name, String params, String value) {

        String text() {
            if (!TEXT.matcher(value).matches()) {
                throw new AssertionError("not escaped: " + value);
            }
            return value.replaceAll("\\\\[nN]", "\n").replaceAll("\\\\(.)", "$1");
        }
    }

    static Component read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        require(!text.contains("\uFFFD"), "not UTF-8");
        require(text.endsWith("\r\n"), "the last line does not end");
        require(!text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a lone line break");
        for (String line : text.split("\r\n", -1)) {
            require(line.getBytes(StandardCharsets.UTF_8).length <= 75, "too long: " + line);
        }
        CalendarReader reader = new CalendarReader();
        reader.open.add(new Component("", new ArrayList<>(), new ArrayList<>()));
        for (String line :
                text.substring(0, text.length() - 2).replace("\r\n ", "").split("\r\n")) {
            reader.line(line);
        }
        require(reader.open.size() == 1, "a component does not end");
        Component calendar = reader.open.getFirst().parts().getFirst();
        require(calendar.name().equals("VCALENDAR") && calendar.value("VERSION").equals("2.0"), "no calendar");
        require(!calendar.value("PRODID").isEmpty(), "no product");
        calendar.parts("VEVENT").forEach(event -> requireEvent(calendar, event));
        return calendar;
    }

    private void line(String line) {
        Matcher match = LINE.matcher(line);
        require(match.matches(), "no content line: " + line);
        String value = match.group("value");
        switch (match.group("name")) {
            case "BEGIN" -> open.add(new Component(value, new ArrayList<>(), new ArrayList<>()));
            case "END" -> {
                Component done = open.removeLast();
                require(done.name().equals(value), "ends out of order: " + value);
                open.getLast().parts().add(done);
            }
            default -> open.getLast().properties().add(new Property(match.group("name"), match.group("params"), value));
        }
    }

    private static void requireEvent(Component calendar, Component event) {
        require(!event.value("UID").isEmpty(), "no UID");
        require(event.value("DTSTAMP").matches("\\d{8}T\\d{6}Z"), "no stamp in UTC");
        require(event.value("SEQUENCE").matches("\\d+"), "no sequence");
        for (String property : List.of("DTSTART", "DTEND")) {
            event.find(property).ifPresent(moment -> requireMoment(calendar, moment));
        }
        require(event.find("DTSTART").isPresent(), "no beginning");
    }

    private static void requireMoment(Component calendar, Property moment) {
        switch (moment.params()) {
            case ";VALUE=DATE" -> require(moment.value().matches("\\d{8}"), "no day: " + moment.value());
            case ";TZID=Europe/Stockholm" -> {
                require(moment.value().matches("\\d{8}T\\d{6}"), "no local time: " + moment.value());
                require(
                        calendar.parts("VTIMEZONE").stream()
                                .anyMatch(zone -> zone.value("TZID").equals("Europe/Stockholm")),
                        "the zone is not defined");
            }
            default -> throw new AssertionError("moment without zone: " + moment);
        }
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new AssertionError(fault);
        }
    }
}
