package se.samklang.meetings.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.web.SearchSource;

/** Items of agendas among the hits of a search, each leading to its meeting. */
@Component
final class MeetingSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return AgendaSql.matching(tx, text, ASKED).stream()
                .map(found -> new Hit("Ärende", found.title(), words(found), Meetings.PATH + "/" + found.meetingId()))
                .toList();
    }

    private static String words(AgendaSql.Found found) {
        return found.kind().label() + " vid mötet " + SwedishDate.printLong(found.meetingDate());
    }
}
