package se.samklang.meetings.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Problems;
import se.samklang.web.UndoGuard;

/**
 * Makes the items of a held meeting paragraphs of the calendar year. A number once given is never given again, so the
 * act has no way back.
 */
@Component
public final class SectionNumbering implements UndoGuard {

    private final Clock clock;

    SectionNumbering(Clock clock) {
        this.clock = clock;
    }

    /**
     * Numbers the meeting's items, all but those withdrawn from its agenda: what was never treated has no paragraph.
     *
     * @param version of the meeting when the person asked for it
     * @param first the number a year begins at whose earlier meetings are not in the program; otherwise 1
     * @return how many paragraphs it became
     */
    public int run(Write tx, UUID meetingId, int version, int first) {
        Meeting meeting = MeetingSql.locked(tx, meetingId).orElseThrow(Problems.NotFound::new);
        MeetingRules.requireNumberable(meeting);
        requireAll(1, SectionSql.touch(tx, meetingId, version), meetingId);
        int year = meeting.meetingDate().getYear();
        int wanted = SectionSql.countToNumber(tx, meetingId);
        MeetingRules.requireSomeToNumber(wanted);
        SectionSeries.begin(tx, Ids.next(clock), year, first);
        int last = SectionSql.take(tx, Ids.next(clock), year, wanted);
        int made = SectionSql.number(tx, meetingId, year, last - wanted);
        requireAll(wanted, made, meetingId);
        return made;
    }

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return SectionSql.isNumberedSince(tx, act)
                ? Optional.of("Mötets paragrafer är numrerade, och ett nummer som getts ut används aldrig igen. Därför"
                        + " kan det här inte ångras; rätta i stället det som är fel i texten.")
                : Optional.empty();
    }

    private static void requireAll(int wanted, int written, UUID meeting) {
        if (wanted != written) {
            throw new Problems.Stale(Meetings.PATH + "/" + meeting, List.of());
        }
    }
}
