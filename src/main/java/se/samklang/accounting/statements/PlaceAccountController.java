package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.statements.ReportLine.Role;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** An account that no line of a statement takes is put on one, without a word of how lines are made. */
@Controller
class PlaceAccountController {

    static final String PATH = DefinitionController.LIST + "/{id}/konto";

    private final Database database;
    private final Submissions submissions;

    PlaceAccountController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    /** @param lines that take accounts, by id */
    record PlacePage(DefinitionSql.Head head, Form form, Map<String, String> lines) {}

    @GetMapping(PATH)
    Answer blank(Visitor visitor, @PathVariable UUID id, Listing listing) {
        return page(visitor, id, Form.opened(0, Map.of("konto", listing.filter("konto"))));
    }

    @PostMapping(PATH)
    Answer place(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only("konto", "rad");
        Map<String, String> lines = database.read(
                visitor.scope(), tx -> lines(LineSql.of(tx, head(tx, id).id())));
        List<AccountRange> ranges =
                Objects.requireNonNullElse(form.required("konto", PlaceAccountController::accounts), List.of());
        String chosen = form.choice("rad", lines);
        return submissions.run(visitor, form, "Lade konto på rapportrad", () -> page(visitor, id, form), tx -> {
            DefinitionSql.Head head = head(tx, id);
            List<ReportLine> all = LineSql.of(tx, id);
            ReportLine now = all.stream()
                    .filter(line -> line.id().toString().equals(chosen))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            List<AccountRange> together = new ArrayList<>(now.ranges());
            ranges.stream().filter(range -> !together.contains(range)).forEach(together::add);
            Map<String, UUID> ids = new LinkedHashMap<>();
            all.forEach(line -> ids.put(line.code(), line.id()));
            if (LineChanges.change(tx, id, now.taking(together), ids) == 0) {
                throw new Problems.Stale(DefinitionController.LIST + "/" + id, List.of());
            }
            return Redirect.to(head.kind().path() + "?ar=" + head.year() + "&uppstallning="
                            + head.family().code())
                    .saying("Raden ”" + now.label() + "” tar nu också konto " + AccountRange.printed(ranges) + ".")
                    .undoable(tx.actId());
        });
    }

    /** Where each account without a line is put on one, by the place of its finding. */
    static Map<String, String> mends(Reading reading, List<Finding> findings) {
        Map<String, String> mends = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.code().equals(StatementChecks.UNPLACED))
                .forEach(finding -> {
                    String[] place = finding.where().split("/");
                    boolean before = place.length > 2;
                    UUID definition = (before ? reading.previousDefinition() : reading.definition()).id();
                    mends.put(finding.where(), PATH.replace("{id}", definition.toString()) + "?konto=" + place[1]);
                });
        return mends;
    }

    private static Parsed<List<AccountRange>> accounts(String typed) {
        Parsed<List<AccountRange>> read = AccountRange.read(typed);
        List<AccountRange> ranges = read.orNull();
        return ranges != null && ranges.isEmpty()
                ? Parsed.unreadable("Skriv kontot, till exempel 8910, eller från och till: 8900–8919.")
                : read;
    }

    private Page page(Visitor visitor, UUID id, Form form) {
        return database.read(visitor.scope(), tx -> {
            DefinitionSql.Head head = head(tx, id);
            return Page.of(
                    "accounting/statements/placeaccount", new PlacePage(head, form, lines(LineSql.of(tx, head.id()))));
        });
    }

    private static Map<String, String> lines(List<ReportLine> all) {
        Map<String, String> lines = new LinkedHashMap<>();
        all.stream()
                .filter(line -> line.role() == Role.ACCOUNTS)
                .forEach(line -> lines.put(line.id() + "", named(line)));
        all.stream()
                .filter(line -> line.role() == Role.OUTSIDE)
                .forEach(line -> lines.put(line.id() + "", "Ska inte vara med: " + line.label()));
        return lines;
    }

    private static String named(ReportLine line) {
        return line.label() + " (" + AccountRange.printed(line.ranges()) + ")";
    }

    private static DefinitionSql.Head head(Read tx, UUID id) {
        return DefinitionSql.head(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
