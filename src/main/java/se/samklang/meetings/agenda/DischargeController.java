package se.samklang.meetings.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** What each member has decided about the accounts and the board's discharge, year by year. */
@Controller
class DischargeController {

    private static final String LIST = Meetings.PATH + "/godkannanden";
    private static final String YEAR = LIST + "/{year}/{member}";
    private static final String GRANTED = "BEVILJAT";
    private static final Map<String, String> OUTCOMES = outcomes();
    private static final Versions<DischargeSql.Row> VERSIONS = Versions.<DischargeSql.Row>none()
            .with("Beslut", DischargeSql.Row::outcome)
            .with("Datum", DischargeSql.Row::decidedDate)
            .with("Anteckning", DischargeSql.Row::remark);

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    DischargeController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record ListPage(int year, List<DischargeSql.Row> rows, boolean editable) {}

    record EditPage(Form form, int year, DischargeSql.Row row, Map<String, String> outcomes) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, @RequestParam(defaultValue = "") String ar) {
        return database.read(visitor.scope(), tx -> {
            int year = ar.matches("20[0-9]{2}")
                    ? Integer.parseInt(ar)
                    : SwedishDate.day(tx.now()).getYear() - 1;
            return Page.of(
                    "meetings/agenda/discharges", new ListPage(year, rows(tx, year), MeetingRules.mayEdit(visitor)));
        });
    }

    @GetMapping(YEAR)
    Answer edit(Visitor visitor, @PathVariable int year, @PathVariable UUID member) {
        DischargeSql.Row row = database.read(visitor.scope(), tx -> find(tx, year, member));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("beslut", row.granted() == null || row.granted() ? GRANTED : "AVSLAGET");
        content.put("datum", Objects.toString(row.decidedDate(), ""));
        content.put("anteckning", Objects.toString(row.remark(), ""));
        return page(Form.opened(Objects.requireNonNullElse(row.version(), 0), content), year, row);
    }

    @PostMapping(YEAR)
    Answer change(Visitor visitor, @PathVariable int year, @PathVariable UUID member, Form form) {
        DischargeSql.Row before = database.read(visitor.scope(), tx -> find(tx, year, member));
        form.only("beslut", "datum", "anteckning");
        boolean granted = GRANTED.equals(form.choice("beslut", OUTCOMES));
        LocalDate decided = form.required("datum", SwedishDate::read);
        String remark = Objects.toString(form.optionalLine("anteckning", 200), "");
        LocalDate day = decided == null ? LocalDate.of(year, 12, 31) : decided;
        if (decided != null && decided.getYear() <= year) {
            form.refuse("datum", "Medlemmen kan besluta om " + year + " års redovisning först året efter.");
        }
        DischargeSql.Content sent = new DischargeSql.Content(granted, day, remark);
        return submissions.run(
                visitor, form, "Registrerade medlems godkännande", () -> page(form, year, before), tx -> {
                    DischargeSql.Row now = find(tx, year, member);
                    boolean fresh = now.id() == null && form.version() == 0;
                    int written = fresh
                            ? DischargeSql.add(tx, Ids.next(clock), member, year, sent)
                            : now.id() == null ? 0 : DischargeSql.change(tx, now.id(), sent, form.version());
                    if (written == 0) {
                        DischargeSql.Row mine = new DischargeSql.Row(
                                member, now.memberName(), now.id(), granted, day, remark, form.version());
                        throw VERSIONS.stale(LIST + "/" + year + "/" + member, mine, now);
                    }
                    return Redirect.to(LIST + "?ar=" + year)
                            .saying("Beslutet från " + now.memberName() + " är registrerat.")
                            .undoable(tx.actId());
                });
    }

    private static List<DischargeSql.Row> rows(Read tx, int year) {
        return DischargeSql.ofYear(tx, year, SwedishDate.day(tx.now()));
    }

    private static DischargeSql.Row find(Read tx, int year, UUID member) {
        return rows(tx, year).stream()
                .filter(row -> row.memberId().equals(member))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Form form, int year, DischargeSql.Row row) {
        return Page.of("meetings/agenda/discharge", new EditPage(form, year, row, OUTCOMES));
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put(GRANTED, "Årsredovisningen godkänd och ansvarsfrihet beviljad");
        outcomes.put("AVSLAGET", "Inte godkänd eller inte beviljad");
        return outcomes;
    }
}
