package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.presence.AdjournmentSql;
import se.samklang.meetings.presence.ItemPresence;
import se.samklang.meetings.presence.PresenceSql;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** The page at the meeting: the agenda and the item that is treated, with everything that was said and decided in it. */
@Component
final class Sitting {

    private final Database database;

    Sitting(Database database) {
        this.database = database;
    }

    /** The page as it is opened. @param item null for the first that is not settled */
    Page page(Visitor visitor, UUID meeting, @Nullable UUID item, SittingForms forms) {
        return database.read(
                visitor.scope(), tx -> Page.of("meetings/sitting/sitting", of(tx, visitor, meeting, item, forms)));
    }

    /** The page again, with a form as it was sent. */
    Supplier<Page> again(Visitor visitor, UUID meeting, UUID item, SittingForms forms) {
        return () -> page(visitor, meeting, item, forms);
    }

    /** Where one goes from an item: the next that is not settled, else the next, else where one is. */
    String after(Read tx, TreatedItem item) {
        List<SittingSql.Line> lines = SittingSql.lines(tx, item.meetingId());
        int here = lines.stream().map(SittingSql.Line::id).toList().indexOf(item.id());
        List<SittingSql.Line> later = lines.subList(here + 1, lines.size());
        UUID next = later.stream()
                .filter(line -> line.outcome() == null)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.outcome() == null && !line.id().equals(item.id()))
                        .findFirst())
                .or(() -> later.stream().findFirst())
                .map(SittingSql.Line::id)
                .orElse(item.id());
        return SittingController.path(item.meetingId(), next);
    }

    private static SittingPage of(Read tx, Visitor visitor, UUID id, @Nullable UUID asked, SittingForms forms) {
        Meeting meeting = MeetingSql.find(tx, id).orElseThrow(Problems.NotFound::new);
        List<SittingSql.Line> lines = SittingSql.lines(tx, id);
        UUID current = asked == null ? first(lines) : asked;
        SittingPage.Treated treated = current == null ? null : treated(tx, id, current);
        return new SittingPage(
                meeting,
                lines,
                treated,
                treated == null ? forms : forms.opened(treated.item()),
                visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR));
    }

    private static SittingPage.Treated treated(Read tx, UUID meeting, UUID current) {
        TreatedItem item = SittingSql.find(tx, meeting, current).orElseThrow(Problems.NotFound::new);
        ItemPresence presence = PresenceSql.of(tx, meeting).at(current);
        return new SittingPage.Treated(
                item,
                presence,
                AdjournmentSql.pause(tx, meeting),
                SentenceSql.ofItem(tx, current),
                MotionSql.ofItem(tx, current),
                Ballot.of(BallotSql.ofItem(tx, current), presence),
                ReservationSql.ofItem(tx, current),
                AssignmentSql.concerning(tx, current),
                today(tx));
    }

    private static LocalDate today(Read tx) {
        return SwedishDate.day(tx.now());
    }

    private static @Nullable UUID first(List<SittingSql.Line> lines) {
        return lines.stream()
                .filter(line -> line.outcome() == null)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(SittingSql.Line::id)
                .orElse(null);
    }
}
