package se.samklang.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Read;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has been done to an object, and the way back. */
@Controller
final class HistoryController {

    private final Database database;
    private final Submissions submissions;
    private final Undoing undoing;
    private final HistoryLabels labels;
    private final HistoryValues values;
    private final AccountKeepers keepers;
    private final JsonMapper json = JsonMapper.shared();

    HistoryController(
            Database database,
            Submissions submissions,
            Undoing undoing,
            HistoryLabels labels,
            HistoryValues values,
            AccountKeepers keepers) {
        this.database = database;
        this.submissions = submissions;
        this.undoing = undoing;
        this.labels = labels;
        this.values = values;
        this.keepers = keepers;
    }

    record Line(String label, String before, String after) {}

    record Event(UUID act, String when, String who, String title, List<Line> lines, boolean mayUndo) {}

    record HistoryPage(String subject, List<Event> events) {}

    @GetMapping("/historik/{schema}/{table}/{id}")
    Answer show(Visitor visitor, @PathVariable String schema, @PathVariable String table, @PathVariable UUID id) {
        String subject = labels.table(schema, table).orElseThrow(Problems.NotFound::new);
        List<Event> events = database.read(
                visitor.scope(),
                tx -> Acts.ofRow(tx, schema, table, id).stream()
                        .map(change -> event(tx, visitor, schema, table, change))
                        .toList());
        if (events.isEmpty()) {
            throw new Problems.NotFound();
        }
        return Page.of("web/history", new HistoryPage(subject, events));
    }

    @PostMapping("/angra/{act}")
    Answer undo(
            Visitor visitor,
            @PathVariable UUID act,
            Form form,
            @RequestHeader(name = "Referer", defaultValue = "") String referer) {
        return submissions.run(
                visitor, form, "Ångrade", () -> Page.of("web/error", ErrorAnswers.notFoundPage()), tx -> {
                    if (!mayUndo(visitor, Acts.find(tx, act).orElseThrow(Problems.NotFound::new))) {
                        throw new Problems.Forbidden("Du kan ångra det du själv har gjort. Det andra har gjort ångrar"
                                + " förbundschefen eller administratören.");
                    }
                    Optional<String> refusal = undoing.undo(tx, act);
                    if (refusal.isPresent()) {
                        throw new Refused(new Refusal("kan-inte-angras", refusal.get()));
                    }
                    return Redirect.to(back(referer)).saying("Åtgärden är ångrad. Allt är som det var innan.");
                });
    }

    /** One's own acts, unless they gave or took roles; those are for the ones who hand out roles, like everybody's. */
    private boolean mayUndo(Visitor visitor, Acts.Act act) {
        return undoesAll(visitor) || act.own() && !act.touches("web");
    }

    private boolean undoesAll(Visitor visitor) {
        return Stream.of(Role.values()).anyMatch(role -> visitor.is(role) && keepers.manages(role));
    }

    private Event event(Read tx, Visitor visitor, String schema, String table, Acts.Change change) {
        JsonNode before = change.before() == null ? json.createObjectNode() : json.readTree(change.before());
        JsonNode after = change.after() == null ? json.createObjectNode() : json.readTree(change.after());
        List<Line> lines = new ArrayList<>();
        for (String column : columns(before, after)) {
            String earlier = values.printed(tx, schema, table, column, before.get(column));
            String later = values.printed(tx, schema, table, column, after.get(column));
            Optional<String> label = labels.column(schema, table, column);
            if (label.isPresent() && !Objects.equals(earlier, later)) {
                lines.add(new Line(label.get(), earlier, later));
            }
        }
        return new Event(
                change.actId(),
                SwedishDate.printInstant(change.createdAt().toInstant()),
                change.actor(),
                change.title(),
                lines,
                undoesAll(visitor) || change.own() && !schema.equals("web"));
    }

    private static List<String> columns(JsonNode before, JsonNode after) {
        List<String> names = new ArrayList<>(after.propertyNames());
        before.propertyNames().forEach(name -> {
            if (!names.contains(name)) {
                names.add(name);
            }
        });
        return names;
    }

    private static String back(String referer) {
        int path = referer.indexOf('/', referer.indexOf("//") + 2);
        return path < 0
                ? "/"
                : EntranceController.local(referer.substring(path)).isEmpty() ? "/" : referer.substring(path);
    }
}
