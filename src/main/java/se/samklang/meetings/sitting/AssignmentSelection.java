package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samklang.web.Listing;

/** Which assignments a list shows: the open ones, overdue or not, where nothing else is asked for. */
final class AssignmentSelection {

    private static final String UNANSWERED = "";
    private static final String ALL = "ALLA";

    private AssignmentSelection() {}

    static Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        states.put(UNANSWERED, "Inte återrapporterade");
        states.put(Assignment.State.OVERDUE.name(), "Försenade");
        states.put(Assignment.State.ANSWERED.name(), "Återrapporterade");
        states.put(ALL, "Alla");
        return states;
    }

    static List<Assignment> chosen(Listing listing, List<Assignment> assignments, LocalDate today) {
        String asked = listing.filter("lage");
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        return assignments.stream()
                .filter(each -> asked.equals(ALL)
                        || (asked.equals(UNANSWERED)
                                ? each.isOpen()
                                : each.state(today).name().equals(asked)))
                .filter(each -> text.isEmpty()
                        || (each.responsible() + " " + each.task() + " " + each.title())
                                .toLowerCase(Locale.ROOT)
                                .contains(text))
                .toList();
    }
}
