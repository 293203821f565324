package se.samklang.accounting.accruals;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A recurring cost registered or changed. */
@Controller
class RecurringCostFormController {

    private static final String LIST = RecurringCostController.LIST;
    private static final String TAKEN =
            "Det finns redan en återkommande kostnad med det namnet. Välj ett annat namn, eller ändra den.";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    RecurringCostFormController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @param id null for a new one */
    record EditPage(
            Form form,
            @Nullable UUID id,
            Map<String, String> kinds,
            Map<String, String> recurrences,
            Map<String, String> rules,
            Map<String, String> bases) {}

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor) {
        int year = SwedishDate.day(clock.instant()).getYear();
        Form form = Form.opened(0, Map.of("fran", year + "-01-01", "regel", AmountRule.LAST_PERIOD.name()));
        return again(visitor, form, null);
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        RecurringCost.Content content = RecurringCostForm.read(form, bases(visitor, null));
        UUID id = Ids.next(clock);
        return submissions.run(
                visitor, form, "Registrerade återkommande kostnad", () -> again(visitor, form, null), tx -> {
                    Problems.refusedWhereTaken("namn", TAKEN, () -> {
                        RecurringCostSql.add(tx, id, content);
                        return id;
                    });
                    return Redirect.to(LIST + "/" + id)
                            .saying("Den återkommande kostnaden är registrerad.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return again(visitor, RecurringCostForm.opened(present(visitor, id)), id);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        RecurringCost now = present(visitor, id);
        RecurringCost.Content content = RecurringCostForm.read(form, bases(visitor, id));
        return submissions.run(visitor, form, "Ändrade återkommande kostnad", () -> again(visitor, form, id), tx -> {
            requireFitting(tx, now, content);
            int changed = Problems.refusedWhereTaken(
                    "namn", TAKEN, () -> RecurringCostSql.change(tx, id, content, form.version()));
            if (changed == 0) {
                throw RecurringCostForm.VERSIONS
                        .stale(
                                LIST + "/" + id + "/andra",
                                content,
                                RecurringCostController.find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST + "/" + id).saying("Kostnaden är sparad.").undoable(tx.actId());
        });
    }

    /** What was answered keeps its periods, and a share is never taken of a share. */
    private static void requireFitting(Read tx, RecurringCost now, RecurringCost.Content content) {
        if (content.recurrence() != now.content().recurrence() && AccrualSql.isAnswered(tx, now.id())) {
            throw new Problems.FieldRefused(
                    "aterkommer",
                    "Kostnaden har svar i bokslut för perioder av den längden. Ange en sista dag och registrera en ny.");
        }
        boolean isBase = RecurringCostSql.all(tx).stream()
                .anyMatch(each -> now.id().equals(each.content().amount().base()));
        if (isBase && content.amount().rule() == AmountRule.SHARE) {
            throw new Problems.FieldRefused(
                    "regel",
                    "En annan kostnad räknas som en andel av den här, som därför inte själv kan vara en andel.");
        }
    }

    private RecurringCost present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> RecurringCostController.find(tx, id));
    }

    private Map<String, String> bases(Visitor visitor, @Nullable UUID id) {
        List<RecurringCost> all = database.read(visitor.scope(), RecurringCostSql::all);
        return RecurringCostForm.bases(all, id);
    }

    private Page again(Visitor visitor, Form form, @Nullable UUID id) {
        return Page.of(
                "accounting/accruals/costform",
                new EditPage(
                        form, id, CostKind.choices(), Recurrence.choices(), AmountRule.choices(), bases(visitor, id)));
    }
}
