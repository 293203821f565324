package se.samklang.accounting.contributions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** An instalment: added, changed as it is invoiced and paid, removed. */
@Controller
class InstalmentController {

    private static final String PARTS = ContributionController.LIST + "/{year}/delar";
    private static final String TAKEN = "Medlemmen har redan en del som förfaller den dagen. Ändra den i stället.";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    InstalmentController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * @param id null for a new one
     * @param member whose it is; empty for a new one, which has the choice of members
     * @param removable an instalment that has been invoiced stays
     */
    record EditPage(
            Form form, int year, @Nullable UUID id, String member, Map<String, String> members, boolean removable) {}

    /** The page of an instalment. */
    static String path(int year, UUID id) {
        return ContributionController.LIST + "/" + year + "/delar/" + id;
    }

    @GetMapping(PARTS + "/ny")
    Answer blank(Visitor visitor, @PathVariable String year) {
        return database.read(visitor.scope(), tx -> page(ContributionController.find(tx, year), Form.blank(), null));
    }

    @PostMapping(PARTS)
    Answer add(Visitor visitor, @PathVariable String year, Form form) {
        Standing known = database.read(visitor.scope(), tx -> ContributionController.find(tx, year));
        Instalment.Content content = InstalmentForm.read(form, known.year().year());
        String contribution = form.choice("medlem", members(known));
        return submissions.run(visitor, form, "Lade till del av bidrag", () -> page(known, form, null), tx -> {
            Problems.refusedWhereTaken("forfaller", TAKEN, () -> {
                InstalmentSql.add(tx, Ids.next(clock), UUID.fromString(contribution), content);
                return contribution;
            });
            return saved(known, "Delen är tillagd.").undoable(tx.actId());
        });
    }

    @GetMapping(PARTS + "/{id}")
    Answer edit(Visitor visitor, @PathVariable String year, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Standing standing = ContributionController.find(tx, year);
            Instalment instalment = find(standing, id);
            return page(standing, InstalmentForm.opened(instalment), instalment);
        });
    }

    @PostMapping(PARTS + "/{id}")
    Answer change(Visitor visitor, @PathVariable String year, @PathVariable UUID id, Form form) {
        Standing known = database.read(visitor.scope(), tx -> ContributionController.find(tx, year));
        Instalment now = find(known, id);
        Instalment.Content content = InstalmentForm.read(form, known.year().year());
        return submissions.run(visitor, form, "Ändrade del av bidrag", () -> page(known, form, now), tx -> {
            int changed = Problems.refusedWhereTaken(
                    "forfaller", TAKEN, () -> InstalmentSql.change(tx, id, content, form.version()));
            if (changed == 0) {
                throw stale(tx, known, id, content);
            }
            return saved(known, "Delen är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(PARTS + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable String year, @PathVariable UUID id, Form form) {
        Standing known = database.read(visitor.scope(), tx -> ContributionController.find(tx, year));
        Instalment now = find(known, id);
        form.only();
        return submissions.run(visitor, form, "Raderade del av bidrag", () -> page(known, form, now), tx -> {
            InstalmentSql.find(tx, id).ifPresent(DueDate::requireUninvoiced);
            if (InstalmentSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(path(known.year().year(), id), List.of());
            }
            return saved(known, "Delen är raderad.").undoable(tx.actId());
        });
    }

    private static Problems.Stale stale(Read tx, Standing standing, UUID id, Instalment.Content mine) {
        Instalment theirs = InstalmentSql.find(tx, id).orElseThrow(Problems.NotFound::new);
        return InstalmentForm.VERSIONS
                .stale(path(standing.year().year(), id), mine, theirs.content())
                .about(id);
    }

    private static Redirect saved(Standing standing, String done) {
        return Redirect.to(
                        ContributionController.LIST + "?ar=" + standing.year().year())
                .saying(done);
    }

    private static Instalment find(Standing standing, UUID id) {
        return standing.lines().stream()
                .flatMap(line -> line.instalments().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Standing standing, Form form, @Nullable Instalment instalment) {
        Map<String, String> members = members(standing);
        return Page.of(
                "accounting/contributions/instalment",
                new EditPage(
                        form,
                        standing.year().year(),
                        instalment == null ? null : instalment.id(),
                        instalment == null
                                ? ""
                                : members.getOrDefault(
                                        instalment.contributionId().toString(), ""),
                        members,
                        instalment != null && !instalment.isInvoiced()));
    }

    private static Map<String, String> members(Standing standing) {
        Map<String, String> members = new LinkedHashMap<>();
        standing.lines().stream()
                .map(Standing.Line::contribution)
                .filter(each -> each.shareOre() > 0)
                .forEach(each -> members.put(each.id().toString(), each.memberName()));
        return members;
    }
}
