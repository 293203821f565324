package se.samklang.meetings.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Decision;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The sentences of an item's decision: in other words than the proposal's, changed, given an amount, put in order. */
@Controller
class DecisionController {

    private static final String SENTENCES = SittingController.ITEM + "/beslut";
    private static final String SENTENCE = SENTENCES + "/{decision}";

    private final Database database;
    private final Submissions submissions;
    private final Sitting sitting;
    private final Outcomes outcomes;

    DecisionController(Database database, Submissions submissions, Sitting sitting, Outcomes outcomes) {
        this.database = database;
        this.submissions = submissions;
        this.sitting = sitting;
        this.outcomes = outcomes;
    }

    record SentencePage(Form form, Meeting meeting, TreatedItem item, UUID id) {}

    @PostMapping(SENTENCES)
    Answer decide(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        database.read(visitor.scope(), tx -> item(tx, id, item));
        String text = SittingForms.deliberation(form);
        List<String> sentences = form.text("sats", 20_000)
                .lines()
                .filter(line -> !line.isBlank())
                .map(DecisionSentences::begun)
                .toList();
        if (sentences.isEmpty()) {
            form.refuse("sats", "Skriv vad som beslutades, en beslutssats på varje rad.");
        }
        Supplier<Page> again =
                sitting.again(visitor, id, item, SittingForms.blank().withText(form));
        return submissions.run(visitor, form, "Antecknade beslut", again, tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            Deliberation.save(tx, opened.item(), text, form);
            outcomes.decide(tx, opened.meeting(), opened.item(), sentences);
            return Redirect.to(SittingController.path(id, item))
                    .saying("Beslutet är antecknat.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(SENTENCE)
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID decision) {
        SentenceSql.Sentence found = database.read(visitor.scope(), tx -> sentence(tx, item, decision));
        return page(visitor, DecisionForm.opened(found), id, item, decision);
    }

    @PostMapping(SENTENCE)
    Answer change(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID decision, Form form) {
        database.read(visitor.scope(), tx -> sentence(tx, item, decision));
        Decision.Content sent = DecisionForm.read(form);
        Supplier<Page> again = () -> page(visitor, form, id, item, decision);
        return submissions.run(visitor, form, "Ändrade beslut", again, tx -> {
            Outcomes.opened(tx, id, item);
            if (SentenceSql.change(tx, decision, sent, form.version()) == 0) {
                throw DecisionForm.VERSIONS
                        .stale(
                                SittingController.path(id, item) + "/beslut/" + decision,
                                sent,
                                sentence(tx, item, decision).content())
                        .about(decision);
            }
            return saved(id, item, "Beslutssatsen är sparad.", tx.actId());
        });
    }

    @PostMapping(SENTENCE + "/radera")
    Answer remove(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID decision, Form form) {
        database.read(visitor.scope(), tx -> sentence(tx, item, decision));
        form.only();
        Supplier<Page> again = () -> page(visitor, form, id, item, decision);
        return submissions.run(visitor, form, "Tog bort beslutssats", again, tx -> {
            Outcomes.opened(tx, id, item);
            SentenceSql.remove(tx, decision);
            if (SentenceSql.ofItem(tx, item).isEmpty()) {
                SittingSql.settle(tx, item, null);
            }
            return saved(id, item, "Beslutssatsen är borttagen.", tx.actId());
        });
    }

    @PostMapping(SENTENCE + "/upp")
    Answer up(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID decision, Form form) {
        database.read(visitor.scope(), tx -> sentence(tx, item, decision));
        form.only();
        Supplier<Page> again = () -> page(visitor, form, id, item, decision);
        return submissions.run(visitor, form, "Flyttade beslutssats", again, tx -> {
            Outcomes.opened(tx, id, item);
            List<SentenceSql.Sentence> order = new ArrayList<>(SentenceSql.ofItem(tx, item));
            int from = order.indexOf(sentence(tx, item, decision));
            order.add(Math.max(0, from - 1), order.remove(from));
            for (int place = 0; place < order.size(); place++) {
                SentenceSql.move(tx, order.get(place).id(), place + 1);
            }
            return saved(id, item, "Beslutssatsen är flyttad.", tx.actId());
        });
    }

    private static Redirect saved(UUID meeting, UUID item, String sentence, UUID act) {
        return Redirect.to(SittingController.path(meeting, item))
                .saying(sentence)
                .undoable(act);
    }

    private static TreatedItem item(Read tx, UUID meeting, UUID item) {
        return SittingSql.find(tx, meeting, item).orElseThrow(Problems.NotFound::new);
    }

    private static SentenceSql.Sentence sentence(Read tx, UUID item, UUID decision) {
        return SentenceSql.ofItem(tx, item).stream()
                .filter(each -> each.id().equals(decision))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, Form form, UUID meeting, UUID item, UUID decision) {
        return database.read(
                visitor.scope(),
                tx -> Page.of(
                        "meetings/sitting/sentence",
                        new SentencePage(
                                form,
                                MeetingSql.find(tx, meeting).orElseThrow(Problems.NotFound::new),
                                item(tx, meeting, item),
                                decision)));
    }
}
