package se.samklang.meetings.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.meetings.CalendarDays;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;
import se.samklang.web.WebSettings;

/** Meetings in people's own calendars: one as a file, all of them through an address only they know. */
@Controller
class CalendarController {

    private static final String LINK = Meetings.PATH + "/kalender";

    private final Database database;
    private final Submissions submissions;
    private final CalendarLinks links;
    private final List<CalendarDays> days;
    private final WebSettings settings;

    CalendarController(
            Database database,
            Submissions submissions,
            CalendarLinks links,
            List<CalendarDays> days,
            WebSettings settings) {
        this.database = database;
        this.submissions = submissions;
        this.links = links;
        this.days = days;
        this.settings = settings;
    }

    /** @param address the new address, shown only when it is made; @param made when there is one, otherwise empty */
    record LinkPage(Form form, @Nullable String address, String made) {}

    @GetMapping(Meetings.PATH + "/{id}/kalender.ics")
    Answer one(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Meeting meeting = MeetingSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            return file(
                    "mote-" + meeting.meetingDate(),
                    CalendarFile.of(meeting.label(), List.of(meeting), tx.now(), address()));
        });
    }

    @GetMapping(LINK)
    Answer link(Visitor visitor) {
        return page(visitor, Form.blank(), null);
    }

    @PostMapping(LINK)
    Answer renew(Visitor visitor, Form form) {
        form.only();
        if (!form.isValid()) {
            return page(visitor, form, null).status(422);
        }
        return page(visitor, Form.blank(), address() + "/kalender/" + links.renew(visitor) + ".ics");
    }

    @PostMapping(LINK + "/radera")
    Answer remove(Visitor visitor, Form form) {
        form.only();
        return submissions.run(visitor, form, "Tog bort kalenderlänk", () -> page(visitor, form, null), tx -> {
            CalendarLinkSql.remove(tx, visitor.accountId());
            return Redirect.to(LINK).saying("Adressen är borttagen. Kalendrar som följer den får inget mer.");
        });
    }

    /** What calendar programs fetch: this year's meetings and days and all later, and those of last year. */
    @GetMapping("/kalender/{token}.ics")
    Answer feed(@PathVariable String token) {
        return database.read(links.scope(token).orElseThrow(Problems.NotFound::new), tx -> {
            LocalDate from = LocalDate.of(tx.now().atZone(SwedishDate.STOCKHOLM).getYear() - 1, 1, 1);
            List<Meeting> meetings = YearPlan.all(tx).stream()
                    .filter(meeting -> !meeting.meetingDate().isBefore(from))
                    .toList();
            List<CalendarDays.Day> beside = days.stream()
                    .flatMap(module -> module.days(tx, from).stream())
                    .toList();
            return file(
                    "moten", CalendarFile.of("Möten i samordningsförbundet", meetings, beside, tx.now(), address()));
        });
    }

    private static Download file(String name, byte[] calendar) {
        return Download.of(name + ".ics", CalendarFile.MEDIA_TYPE, calendar);
    }

    private Page page(Visitor visitor, Form form, @Nullable String address) {
        String made = database.read(visitor.scope(), tx -> CalendarLinkSql.made(tx, visitor.accountId()))
                .map(OffsetDateTime::toInstant)
                .map(SwedishDate::printInstant)
                .orElse("");
        return Page.of("meetings/calendar/calendar", new LinkPage(form, address, made));
    }

    /** As people reach us; where no address is set, as the one who asks does. */
    private String address() {
        String base = settings.baseUrl();
        return base != null
                ? base.replaceFirst("/+$", "")
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
