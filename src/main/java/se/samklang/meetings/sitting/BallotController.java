package se.samklang.meetings.sitting;

import java.time.Clock;
import java.util.ArrayList;
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
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.presence.Attendee;
import se.samklang.meetings.presence.ItemPresence;
import se.samklang.meetings.presence.Presence;
import se.samklang.meetings.presence.PresenceGate;
import se.samklang.meetings.presence.PresenceSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Votes under an item: yes to one thing, no to another, each decider once. */
@Controller
class BallotController {

    private static final String BALLOT = SittingController.ITEM + "/votering";
    private static final String FIELD = "rost-";
    private static final String REST = "ovriga";

    private final Database database;
    private final Submissions submissions;
    private final Sitting sitting;
    private final Clock clock;

    BallotController(Database database, Submissions submissions, Sitting sitting, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.sitting = sitting;
        this.clock = clock;
    }

    record BallotPage(
            Form form, Meeting meeting, TreatedItem item, ItemPresence presence, Map<String, String> choices) {
        String field(Attendee person) {
            return FIELD + person.id();
        }
    }

    @GetMapping(BALLOT)
    Answer open(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item) {
        TreatedItem found = database.read(visitor.scope(), tx -> item(tx, id, item));
        List<String> proposed = DecisionSentences.of(found.kind(), found.proposal());
        return page(
                visitor,
                Form.opened(
                        0,
                        Map.of(
                                "ja", proposed.isEmpty() ? "" : "Bifall till förslaget",
                                "nej", proposed.isEmpty() ? "" : "Avslag på förslaget")),
                id,
                item);
    }

    @PostMapping(BALLOT)
    Answer vote(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        List<Attendee> people = database.read(visitor.scope(), tx -> {
            item(tx, id, item);
            return PresenceSql.attendees(tx, id);
        });
        form.only(fields(people));
        String yes = form.line("ja", 500);
        String no = form.line("nej", 500);
        Map<UUID, VoteChoice> told = votes(form, people);
        VoteChoice rest = choice(form, REST);
        return submissions.run(visitor, form, "Antecknade votering", () -> page(visitor, form, id, item), tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            Presence presence = PresenceGate.decidable(tx, opened.meeting(), item);
            Map<UUID, VoteChoice> votes = Ballot.completed(told, rest, presence.at(item));
            Ballot.requireSound(votes, presence.at(item));
            UUID ballot = Ids.next(clock);
            BallotSql.add(tx, id, item, ballot, yes, no);
            votes.forEach((person, choice) -> BallotSql.vote(tx, id, ballot, Ids.next(clock), person, choice));
            return Redirect.to(SittingController.path(id, item))
                    .saying("Voteringen är antecknad: "
                            + Ballot.tally(votes, presence.at(item)).result() + ".")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(BALLOT + "/{ballot}/radera")
    Answer remove(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID ballot, Form form) {
        database.read(visitor.scope(), tx -> item(tx, id, item));
        form.only();
        return submissions.run(
                visitor, form, "Tog bort votering", sitting.again(visitor, id, item, SittingForms.blank()), tx -> {
                    Outcomes.opened(tx, id, item);
                    if (BallotSql.remove(tx, item, ballot) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to(SittingController.path(id, item))
                            .saying("Voteringen är borttagen.")
                            .undoable(tx.actId());
                });
    }

    /** A field for everybody, so that a vote by who does not decide is refused with the reason. */
    private static String[] fields(List<Attendee> people) {
        List<String> fields = new ArrayList<>(List.of("ja", "nej", REST));
        people.forEach(person -> fields.add(FIELD + person.id()));
        return fields.toArray(String[]::new);
    }

    private static Map<UUID, VoteChoice> votes(Form form, List<Attendee> people) {
        Map<UUID, VoteChoice> votes = new LinkedHashMap<>();
        for (Attendee person : people) {
            VoteChoice choice = choice(form, FIELD + person.id());
            if (choice != null) {
                votes.put(person.id(), choice);
            }
        }
        return votes;
    }

    private static @Nullable VoteChoice choice(Form form, String field) {
        String choice = form.optionalChoice(field, VoteChoice.choices());
        return choice == null || choice.isEmpty() ? null : VoteChoice.valueOf(choice);
    }

    private static TreatedItem item(Read tx, UUID meeting, UUID item) {
        return SittingSql.find(tx, meeting, item).orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, Form form, UUID meeting, UUID item) {
        return database.read(
                visitor.scope(),
                tx -> Page.of(
                        "meetings/sitting/ballot",
                        new BallotPage(
                                form,
                                MeetingSql.find(tx, meeting).orElseThrow(Problems.NotFound::new),
                                item(tx, meeting, item),
                                PresenceSql.of(tx, meeting).at(item),
                                VoteChoice.choices())));
    }
}
