package se.samklang.insatser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** An insats: registered, shown, changed, removed. */
@Controller
class InsatsController {

    private static final String SPOKEN_OF =
            "Insatsen kan inte raderas, för något annat hänvisar till den, till exempel ett mål, en aktivitet eller en"
                    + " utvärdering. Ta bort hänvisningen där först, eller ange i stället ett slutdatum.";
    private static final String TAKEN = "Det finns redan en insats med det namnet.";
    private static final Versions<InsatsDraft> VERSIONS = Versions.<InsatsDraft>none()
            .with("Namn", InsatsDraft::name)
            .with("Inriktning", draft -> draft.direction().label())
            .with("Uppföljning", draft -> draft.followUpGrain().label())
            .with("Socialfonden", draft -> draft.isEsf() ? "ja" : "nej")
            .with("Samverkande parter", InsatsController::parties)
            .with("Målgrupp", InsatsDraft::targetGroup)
            .with("Från och med", InsatsDraft::fromDate)
            .with("Till och med", InsatsDraft::toDate)
            .with("Planerade deltagare per år", draft -> PlannedYears.told(draft.planned()));

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final ObjectProvider<InsatsUse> uses;
    private final ObjectProvider<InsatsPanel> panels;
    private final Clock clock;

    InsatsController(
            Database database,
            Submissions submissions,
            Insatser insatser,
            ObjectProvider<InsatsUse> uses,
            ObjectProvider<InsatsPanel> panels,
            Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.uses = uses;
        this.panels = panels;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry insatserEntry() {
        return new NavigationEntry("Verksamhet", 200, "Insatser", "/insatser");
    }

    /** @param locked true where something is registered, so that the meaning of the figures may not change */
    record FormPage(Form form, @Nullable UUID id, Map<String, String> members, boolean locked) {}

    record ShowPage(
            InsatsDraft insats,
            String period,
            String owners,
            String parties,
            String planned,
            @Nullable String warning,
            List<InsatsPanel.Panel> panels,
            List<InsatsLeads.Lead> leads,
            Map<String, String> possibleLeads,
            boolean registers,
            boolean editable) {}

    @GetMapping("/insatser/ny")
    Answer blank(Visitor visitor) {
        return Page.of("insatser/form", page(visitor, Form.blank(), null));
    }

    @PostMapping("/insatser")
    Answer add(Visitor visitor, Form form) {
        InsatsDraft draft = InsatsForm.read(form, Ids.next(clock), members(visitor));
        return submissions.run(
                visitor, form, "Registrerade insats", () -> Page.of("insatser/form", page(visitor, form, null)), tx -> {
                    InsatsDraft insats = Objects.requireNonNull(draft);
                    Problems.refusedWhereTaken("namn", TAKEN, () -> InsatsRegister.insert(tx, insats));
                    return Redirect.to("/insatser/" + insats.id())
                            .saying("Insatsen är registrerad.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/insatser/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("insatser/show", database.read(visitor.scope(), tx -> {
            Insats insats = insatser.require(visitor, tx, id);
            InsatsDraft draft = InsatsRegister.find(tx, id).orElseThrow(Problems.NotFound::new);
            boolean editable = isEditor(visitor);
            return new ShowPage(
                    draft,
                    draft.fromDate() + "–" + (draft.toDate() == null ? "tills vidare" : draft.toDate()),
                    owners(tx, draft),
                    parties(draft),
                    PlannedYears.told(draft.planned()),
                    InsatsRules.parties(draft.parties()),
                    panels.orderedStream()
                            .map(panel -> panel.of(tx, insats))
                            .filter(panel -> !panel.lines().isEmpty())
                            .toList(),
                    InsatsLeads.of(tx, id),
                    editable ? InsatsLeads.possible(tx, id) : Map.of(),
                    editable || visitor.is(Role.INSATS_LEAD),
                    editable);
        }));
    }

    @GetMapping("/insatser/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        InsatsDraft draft = find(visitor, id);
        return Page.of("insatser/form", page(visitor, InsatsForm.opened(draft), id));
    }

    @PostMapping("/insatser/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        find(visitor, id);
        InsatsDraft draft = InsatsForm.read(form, id, members(visitor));
        return submissions.run(
                visitor, form, "Ändrade insats", () -> Page.of("insatser/form", page(visitor, form, id)), tx -> {
                    change(tx, Objects.requireNonNull(draft));
                    return Redirect.to("/insatser/" + id)
                            .saying("Insatsen är sparad.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/insatser/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Raderade insats", () -> Page.of("insatser/form", page(visitor, form, id)), tx -> {
                    InsatsRegister.hold(tx, id);
                    if (isUsed(tx, id)) {
                        throw new Refused(
                                "insats-anvands",
                                "Insatsen har deltaganden, antal eller redovisningar registrerade och kan"
                                        + " inte raderas. Ange i stället ett slutdatum.");
                    }
                    int removed =
                            Problems.refusedWhereUsed("insats-omtalas", SPOKEN_OF, () -> InsatsRegister.delete(tx, id));
                    if (removed == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to("/insatser")
                            .saying("Insatsen är raderad.")
                            .undoable(tx.actId());
                });
    }

    private void change(Write tx, InsatsDraft draft) {
        InsatsRegister.hold(tx, draft.id());
        InsatsDraft present = InsatsRegister.find(tx, draft.id()).orElseThrow(Problems.NotFound::new);
        if (InsatsRules.changesMeaning(present, draft) && isUsed(tx, draft.id())) {
            throw new Problems.FieldRefused(changedField(present, draft), InsatsRules.LOCKED);
        }
        if (!Problems.refusedWhereTaken("namn", TAKEN, () -> InsatsRegister.update(tx, draft))) {
            throw VERSIONS.with("Ägare", version -> owners(tx, version))
                    .stale("/insatser/" + draft.id() + "/andra", draft, present)
                    .about(draft.id());
        }
    }

    private static String parties(InsatsDraft draft) {
        return draft.parties().stream()
                .map(kind -> InsatsForm.PARTIES.getOrDefault(kind, kind))
                .collect(Collectors.joining(", "));
    }

    private static String changedField(InsatsDraft before, InsatsDraft after) {
        return before.direction() != after.direction()
                ? "inriktning"
                : before.followUpGrain() != after.followUpGrain() ? "uppfoljning" : "esf";
    }

    private boolean isUsed(Read tx, UUID id) {
        return uses.stream().anyMatch(use -> use.isUsed(tx, id));
    }

    private InsatsDraft find(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> {
            insatser.require(visitor, tx, id);
            return InsatsRegister.find(tx, id).orElseThrow(Problems.NotFound::new);
        });
    }

    private FormPage page(Visitor visitor, Form form, @Nullable UUID id) {
        boolean locked = id != null && database.read(visitor.scope(), tx -> isUsed(tx, id));
        return new FormPage(form, id, members(visitor), locked);
    }

    private Map<String, String> members(Visitor visitor) {
        return database.read(visitor.scope(), Members::choices);
    }

    private static String owners(Read tx, InsatsDraft draft) {
        Map<String, String> members = Members.choices(tx);
        return String.join(
                ", ",
                draft.owners().stream()
                        .map(owner -> owner.memberId() == null
                                ? String.valueOf(owner.name())
                                : members.getOrDefault(owner.memberId().toString(), "–"))
                        .toList());
    }

    static boolean isEditor(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
    }
}
