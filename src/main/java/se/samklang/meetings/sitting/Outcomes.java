package se.samklang.meetings.sitting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import se.samklang.meetings.Decision;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingGate;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.presence.PresenceGate;
import se.samklang.web.Problems;

/** Settles items: by their proposal, by other words, by a notice, or by leaving them for later. */
@Component
final class Outcomes {

    private final Clock clock;

    Outcomes(Clock clock) {
        this.clock = clock;
    }

    /**
     * Settles an item that nothing has been decided in yet.
     *
     * @return what was done, as the person reads it
     */
    String settle(Write tx, Meeting meeting, TreatedItem item, ItemOutcome outcome) {
        requireUnsettled(item);
        requireDecidable(tx, meeting, item, outcome);
        add(tx, meeting, item, sentences(item, outcome));
        SittingSql.settle(tx, item.id(), outcome);
        return switch (outcome) {
            case DECIDED -> "Beslutet är antecknat: bifall till förslaget.";
            case NOTED -> "Antecknat: informationen noteras.";
            case POSTPONED -> "Ärendet är bordlagt.";
            case RETURNED -> "Ärendet är återremitterat.";
            case WITHDRAWN -> "Ärendet utgår ur dagordningen och får ingen paragraf.";
        };
    }

    /** Decides in an item by the sentences given; adds them to those it has. */
    void decide(Write tx, Meeting meeting, TreatedItem item, List<String> sentences) {
        if (item.outcome() != null && item.outcome() != ItemOutcome.DECIDED) {
            requireUnsettled(item);
        }
        requireDecidable(tx, meeting, item, ItemOutcome.DECIDED);
        add(tx, meeting, item, sentences);
        SittingSql.settle(tx, item.id(), ItemOutcome.DECIDED);
    }

    /** Takes an item up again: what was decided in it is taken away. */
    void reopen(Write tx, Meeting meeting, TreatedItem item) {
        requireNumberKept(meeting, item.outcome());
        SentenceSql.removeOfItem(tx, item.id());
        SittingSql.settle(tx, item.id(), null);
    }

    private void add(Write tx, Meeting meeting, TreatedItem item, List<String> sentences) {
        sentences.forEach(sentence ->
                SentenceSql.add(tx, meeting.id(), item.id(), Ids.next(clock), Decision.Content.of(sentence)));
    }

    private static List<String> sentences(TreatedItem item, ItemOutcome outcome) {
        return switch (outcome) {
            case DECIDED -> proposed(item);
            case POSTPONED -> List.of("Att bordlägga ärendet.");
            case RETURNED -> List.of("Att återremittera ärendet.");
            case NOTED, WITHDRAWN -> List.of();
        };
    }

    private static List<String> proposed(TreatedItem item) {
        List<String> sentences = DecisionSentences.of(item.kind(), item.proposal());
        if (sentences.isEmpty()) {
            throw new Refused(
                    "inget-forslag",
                    "Ärendet har inget förslag att bifalla. Skriv beslutet under ”Beslut med andra ord”.");
        }
        return sentences;
    }

    private static void requireDecidable(Write tx, Meeting meeting, TreatedItem item, ItemOutcome outcome) {
        switch (outcome) {
            case DECIDED, POSTPONED, RETURNED -> PresenceGate.decidable(tx, meeting, item.id());
            case WITHDRAWN -> requireNumberKept(meeting, outcome);
            case NOTED -> {}
        }
    }

    private static void requireUnsettled(TreatedItem item) {
        ItemOutcome outcome = item.outcome();
        if (outcome != null) {
            throw new Refused(
                    "redan-avgjort",
                    "Ärendet är redan avgjort: " + outcome.label()
                            + ". Ta upp det igen först, om det ska avgöras på ett annat sätt.");
        }
    }

    /** What is withdrawn has no paragraph, so once the paragraphs are given it is settled which items are. */
    private static void requireNumberKept(Meeting meeting, @Nullable ItemOutcome outcome) {
        if (meeting.isNumbered() && outcome == ItemOutcome.WITHDRAWN) {
            throw new Refused(
                    "utgar-efter-numrering",
                    "Mötets paragrafer är numrerade. Ett ärende kan därför inte längre utgå eller tas upp igen efter att"
                            + " det utgått.");
        }
    }

    /** The item, with its meeting locked and open for what happens at it. */
    record Opened(Meeting meeting, TreatedItem item) {}

    /** @throws Problems.NotFound where the meeting has no such item */
    static Opened opened(Write tx, UUID meeting, UUID item) {
        Meeting locked = MeetingSql.locked(tx, meeting).orElseThrow(Problems.NotFound::new);
        TreatedItem found = SittingSql.find(tx, meeting, item).orElseThrow(Problems.NotFound::new);
        MeetingGate.requireOpened(locked);
        return new Opened(locked, found);
    }
}
