package se.samklang.meetings.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingForm;
import se.samklang.meetings.MeetingGate;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.agenda.SectionSeries;
import se.samklang.meetings.papers.AttachmentSql;
import se.samklang.meetings.presence.Adjournment;
import se.samklang.meetings.presence.AdjournmentSql;
import se.samklang.meetings.presence.AttendanceList;
import se.samklang.meetings.presence.ClosingForm;
import se.samklang.meetings.summons.SendSummons;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Meetings: planned over the year, shown with their agenda, changed, removed. */
@Controller
class MeetingController {

    private static final int LONG_BACKGROUND = 400;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    MeetingController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry meetingsEntry() {
        return new NavigationEntry("Styrelsen", 100, "Möten", Meetings.PATH);
    }

    /** @param next where the next page begins, empty on the last */
    record ListPage(
            Listing listing,
            List<Meeting> rows,
            Map<String, String> kinds,
            String next,
            boolean filtered,
            boolean editable) {}

    record ShowPage(Meeting meeting, List<AgendaItem> items, int nextSection, boolean editable) {
        /** Whether there is something to give paragraphs to. */
        boolean numberable() {
            return meeting.kind() == MeetingKind.BOARD && !items.isEmpty();
        }

        /** Whether the background would push the next item off the screen; it is then shown on request. */
        boolean isLong(AgendaItem item) {
            return item.background().length() > LONG_BACKGROUND;
        }
    }

    record EditPage(Form form, @Nullable UUID id, Map<String, String> kinds) {}

    @GetMapping(Meetings.PATH)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<Meeting> meetings =
                    MeetingSelection.chosen(listing, MeetingSql.all(tx, listing.sorting("-datum", "mote", "plats")));
            if (listing.format() != null) {
                return MeetingFiles.of(listing, meetings, tx.now());
            }
            Listing.Part<Meeting> part = listing.part(meetings, Meeting::id);
            return Page.of(
                    "meetings/calendar/list",
                    new ListPage(
                            listing,
                            part.rows(),
                            MeetingKind.choices(),
                            part.next(),
                            listing.isFiltered("q", "ar", "slag"),
                            MeetingRules.mayEdit(visitor)));
        });
    }

    @GetMapping(Meetings.PATH + "/nytt")
    Answer blank(Visitor visitor) {
        return page(Form.opened(0, Map.of("slag", MeetingKind.BOARD.name())), null);
    }

    @PostMapping(Meetings.PATH)
    Answer add(Visitor visitor, Form form) {
        Meeting.Content sent = MeetingForm.read(form);
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Registrerade möte", again(form, null), tx -> {
            MeetingSql.add(tx, id, sent);
            return Redirect.to(Meetings.PATH + "/" + id)
                    .saying("Mötet är registrerat. Nu kan dagordningen läggas upp.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(Meetings.PATH + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Meeting meeting = find(tx, id);
            int next = SectionSeries.next(tx, meeting.meetingDate().getYear());
            return Page.of(
                    "meetings/calendar/show",
                    new ShowPage(meeting, AgendaSql.ofMeeting(tx, id), next, MeetingRules.mayEdit(visitor)));
        });
    }

    @GetMapping(Meetings.PATH + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return page(MeetingForm.opened(present(visitor, id)), id);
    }

    @PostMapping(Meetings.PATH + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Meeting.Content sent = MeetingForm.read(form, ending(visitor, present(visitor, id)));
        return submissions.run(visitor, form, "Ändrade möte", again(form, id), tx -> {
            Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
            MeetingGate.requireUnlocked(meeting);
            MeetingRules.requireSameSeries(meeting, sent);
            AttendanceList.requireSameMandates(tx, meeting, sent);
            if (MeetingSql.change(tx, id, sent, form.version()) == 0) {
                throw MeetingForm.VERSIONS
                        .stale(Meetings.PATH + "/" + id + "/andra", sent, meeting.content())
                        .about(id);
            }
            return Redirect.to(Meetings.PATH + "/" + id)
                    .saying("Mötet är sparat.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(Meetings.PATH + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade möte", again(form, id), tx -> {
            Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
            MeetingRules.requireRemovable(meeting);
            SendSummons.requireNotCalled(tx, id);
            AttachmentSql.removeAll(tx, id);
            AgendaSql.removeAll(tx, id);
            if (MeetingRules.unused(() -> MeetingSql.remove(tx, id, form.version())) == 0) {
                throw new Problems.Stale(Meetings.PATH + "/" + id, List.of());
            }
            return Redirect.to(Meetings.PATH)
                    .saying("”" + meeting.label() + "” är raderat med sin dagordning.")
                    .undoable(tx.actId());
        });
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private MeetingForm.Ending ending(Visitor visitor, Meeting meeting) {
        List<Adjournment> pauses = database.read(visitor.scope(), tx -> AdjournmentSql.ofMeeting(tx, meeting.id()));
        return ClosingForm.sameDay(meeting, pauses) ? MeetingForm.Ending.SAME_DAY : MeetingForm.Ending.ANOTHER_DAY;
    }

    private static Meeting find(Read tx, UUID id) {
        return MeetingSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Supplier<Page> again(Form form, @Nullable UUID id) {
        return () -> page(form, id);
    }

    private static Page page(Form form, @Nullable UUID id) {
        return Page.of("meetings/calendar/edit", new EditPage(form, id, MeetingKind.choices()));
    }
}
