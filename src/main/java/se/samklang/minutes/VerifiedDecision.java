package se.samklang.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Decision;
import se.samklang.meetings.DecisionStanding;
import se.samklang.notices.Notice;
import se.samklang.notices.Notices;

/** What has become of a decision: its minutes, their notice, and the day from which it cannot be appealed against. */
@Component
final class VerifiedDecision implements DecisionStanding {

    private final Notices notices;

    VerifiedDecision(Notices notices) {
        this.notices = notices;
    }

    @Override
    public List<Line> of(Read tx, Decision decision) {
        String path = MinutesController.MEETINGS + decision.meetingId() + "/protokoll";
        List<Line> lines = new ArrayList<>();
        Optional<Edition> current = MinutesSql.current(tx, decision.meetingId());
        lines.add(new Line("Protokoll", current.map(VerifiedDecision::stage).orElse("Inte justerat"), path));
        CorrectionSql.ofDecision(tx, decision.id())
                .forEach(row -> lines.add(
                        new Line("Rättat", "Utgåva " + row.edition() + " av protokollet: " + row.content(), path)));
        UUID notice = current.map(Edition::noticeId).orElse(null);
        if (notice != null) {
            notices.latest(tx, notice)
                    .ifPresent(posted ->
                            lines.add(new Line("Anslag", posted(posted, tx.now()), "/anslag/" + posted.id())));
            notices.legalForceDate(tx, notice).ifPresent(date -> lines.add(new Line("Laga kraft", force(date), null)));
        }
        return lines;
    }

    private static String stage(Edition edition) {
        return edition.isVerified()
                ? "Justerat " + edition.verifiedDate() + ", utgåva " + edition.edition()
                : "Under justering, senast " + edition.dueDate();
    }

    private static String posted(Notice notice, Instant now) {
        return (notice.statusAt(now) == Notice.Status.COMING ? "Sätts upp " : "Uppsatt ") + notice.publishedDate()
                + " till och med " + notice.lastDay();
    }

    private static String force(LocalDate date) {
        return "Tidigast " + SwedishDate.printLong(date) + ", om ingen har överklagat";
    }
}
