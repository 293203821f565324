package se.samklang.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.notices.NoticeSubject;

/** Leads from a notice to the minutes whose verification it announces. */
@Component
final class AnnouncedMinutes implements NoticeSubject {

    @Override
    public Optional<Subject> of(Read tx, List<UUID> line) {
        return MinutesSql.announcedIn(tx, line)
                .map(edition -> new Subject(
                        "Protokollet" + (edition.isCorrection() ? ", utgåva " + edition.edition() : ""),
                        MinutesController.MEETINGS + edition.meetingId() + "/protokoll"));
    }
}
