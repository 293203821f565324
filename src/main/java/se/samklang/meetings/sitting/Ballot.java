package se.samklang.meetings.sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;
import se.samklang.meetings.presence.Attendee;
import se.samklang.meetings.presence.ItemPresence;

/**
 * A vote (votering): what yes and no mean, and how each voted. Votes in a board are open.
 *
 * @param votes one each, in the order of the attendance list
 */
record Ballot(UUID id, String yesMeans, String noMeans, List<BallotSql.Cast> votes, Tally tally) {

    /** The ballots of an item, each with its result under the chair who led the item. */
    static List<Ballot> of(List<BallotSql.Cast> cast, ItemPresence presence) {
        Map<UUID, List<BallotSql.Cast>> ballots = new LinkedHashMap<>();
        cast.forEach(vote -> ballots.computeIfAbsent(vote.ballotId(), ignored -> new ArrayList<>())
                .add(vote));
        return ballots.values().stream()
                .map(votes -> new Ballot(
                        votes.getFirst().ballotId(),
                        votes.getFirst().yesMeans(),
                        votes.getFirst().noMeans(),
                        List.copyOf(votes),
                        tally(choices(votes), presence)))
                .toList();
    }

    /** What the vote came to: {@code Ja: avslå förslaget}. */
    String outcome() {
        VoteChoice winner = tally.winner();
        return winner == null ? "Inget resultat" : winner == VoteChoice.YES ? yesMeans : noMeans;
    }

    static Tally tally(Map<UUID, VoteChoice> votes, ItemPresence presence) {
        ItemPresence.Chairing chair = presence.chair();
        return new Tally(
                count(votes, VoteChoice.YES),
                count(votes, VoteChoice.NO),
                count(votes, VoteChoice.ABSTAIN),
                chair == null ? null : votes.get(chair.person().id()));
    }

    /**
     * The votes, with those of the deciders nothing was told of.
     *
     * @param rest how they voted; null where each is told
     */
    static Map<UUID, VoteChoice> completed(
            Map<UUID, VoteChoice> told, @Nullable VoteChoice rest, ItemPresence presence) {
        Map<UUID, VoteChoice> votes = new LinkedHashMap<>(told);
        if (rest != null) {
            presence.deciders().forEach(decider -> votes.putIfAbsent(decider.id(), rest));
        }
        return votes;
    }

    /**
     * Everybody who decides in the item votes, nobody else does, and there is a result.
     *
     * @throws Refused where somebody may not vote, somebody's vote is missing, or equal numbers are not settled
     */
    static void requireSound(Map<UUID, VoteChoice> votes, ItemPresence presence) {
        for (UUID voter : votes.keySet()) {
            presence.whyNot(voter).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
        for (Attendee decider : presence.deciders()) {
            if (!votes.containsKey(decider.id())) {
                throw new Refused(
                        "rost-saknas",
                        decider.personName() + " deltar i beslutet men har ingen röst i voteringen. Ange ja, nej eller"
                                + " avstår för var och en, eller hur de som inte anges röstar.");
            }
        }
        if (tally(votes, presence).winner() == null) {
            throw new Refused(
                    "lika-rostetal",
                    "Rösterna är lika många för ja och nej. Då avgör ordförandens röst, och ordföranden har avstått."
                            + " Ange hur ordföranden röstade.");
        }
    }

    private static int count(Map<UUID, VoteChoice> votes, VoteChoice choice) {
        return (int) votes.values().stream().filter(each -> each == choice).count();
    }

    private static Map<UUID, VoteChoice> choices(List<BallotSql.Cast> votes) {
        Map<UUID, VoteChoice> choices = new LinkedHashMap<>();
        votes.forEach(vote -> choices.put(vote.attendanceId(), vote.choice()));
        return choices;
    }
}
