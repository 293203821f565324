package se.samklang.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.samklang.documents.Block;

/** A vote as the minutes tell it: what was voted on, what came of it, and how each one voted. */
final class BallotText {

    private final Proceedings proceedings;
    private final Debate.Ballot ballot;
    private final List<Debate.Vote> votes;

    BallotText(Proceedings proceedings, Debate.Ballot ballot) {
        this.proceedings = proceedings;
        this.ballot = ballot;
        this.votes = proceedings.debate().votes().stream()
                .filter(vote -> vote.ballotId().equals(ballot.id()))
                .toList();
    }

    List<Block> blocks() {
        int yes = those("YES").size();
        int no = those("NO").size();
        int abstaining = those("ABSTAIN").size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.heading("Votering"));
        blocks.add(Blocks.paragraph("Ja: " + ballot.yesMeans() + "\nNej: " + ballot.noMeans()));
        blocks.add(Blocks.paragraph(
                "Ja-röster: " + yes + ". Nej-röster: " + no + ". Avstår: " + abstaining + ". " + result(yes, no)));
        List<String> lines = new ArrayList<>();
        add("Ja", "YES", lines);
        add("Nej", "NO", lines);
        add("Avstår", "ABSTAIN", lines);
        if (!lines.isEmpty()) {
            blocks.add(Blocks.bullets(lines));
        }
        return blocks;
    }

    private void add(String label, String choice, List<String> lines) {
        List<String> names = those(choice);
        if (!names.isEmpty()) {
            lines.add(label + ": " + String.join(", ", names));
        }
    }

    private List<String> those(String choice) {
        return votes.stream()
                .filter(vote -> vote.choice().equals(choice))
                .map(vote -> proceedings.name(vote.attendanceId()))
                .toList();
    }

    /** Equal numbers are settled by the vote of whoever leads the meeting. */
    private String result(int yes, int no) {
        String organ = proceedings.meeting().organ() + " har röstat ";
        if (yes != no) {
            return organ + (yes > no ? "ja." : "nej.");
        }
        return castingVote()
                .map(choice ->
                        "Lika röstetal; ordförandens röst avgör. " + organ + (choice.equals("YES") ? "ja." : "nej."))
                .orElse("Lika röstetal.");
    }

    private Optional<String> castingVote() {
        return of(person -> person.has("CHAIR"))
                .or(() -> of(person -> "CHAIR".equals(person.office())))
                .or(() -> of(person -> "VICE_CHAIR".equals(person.office())));
    }

    private Optional<String> of(Predicate<Proceedings.Attendee> asked) {
        List<UUID> asking = proceedings.attendees().stream()
                .filter(asked)
                .map(Proceedings.Attendee::id)
                .toList();
        return votes.stream()
                .filter(vote ->
                        asking.contains(vote.attendanceId()) && !vote.choice().equals("ABSTAIN"))
                .map(Debate.Vote::choice)
                .findFirst();
    }
}
