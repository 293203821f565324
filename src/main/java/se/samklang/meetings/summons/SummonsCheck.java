package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samklang.base.SwedishHolidays;
import se.samklang.documents.Finding.Severity;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaItemKind;
import se.samklang.meetings.papers.Attachment;

/**
 * What is missing before a meeting can be called. A fault must be mended first; a warning is for whoever sends to judge.
 *
 * @param untoldAssignments how many assignments are open that the agenda does not tell of
 * @param day the day the summons is sent
 */
record SummonsCheck(
        Meeting meeting,
        List<AgendaItem> items,
        List<Attachment> papers,
        CalledBoard board,
        int untoldAssignments,
        LocalDate day) {

    /** @param path the page where it is mended */
    record Remark(Severity severity, String sentence, String path) {}

    List<Remark> remarks() {
        return Stream.of(ofMeeting(), ofItems(), ofBoard(), ofDay())
                .flatMap(List::stream)
                .toList();
    }

    /** What must be mended before the meeting can be called. */
    List<Remark> faults() {
        return remarks().stream()
                .filter(remark -> remark.severity() == Severity.FEL)
                .toList();
    }

    private List<Remark> ofMeeting() {
        List<Remark> remarks = new ArrayList<>();
        if (meeting.fromTime() == null) {
            remarks.add(fault("Klockslaget saknas. Ange när mötet börjar.", path() + "/andra"));
        }
        if (meeting.place() == null) {
            remarks.add(fault("Platsen saknas. Ange var mötet hålls.", path() + "/andra"));
        }
        if (items.isEmpty()) {
            remarks.add(fault("Dagordningen är tom. Lägg till det som ska tas upp.", path() + "/arenden/nytt"));
        }
        return remarks;
    }

    private List<Remark> ofItems() {
        Set<UUID> withPapers = papers.stream()
                .filter(paper -> paper.agendaItemId() != null)
                .map(Attachment::agendaItemId)
                .collect(Collectors.toSet());
        List<Remark> remarks = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            AgendaItem item = items.get(place);
            String name = "Ärende " + (place + 1) + " (" + item.title() + ")";
            boolean bare = item.background().isEmpty() && item.proposal().isEmpty() && !withPapers.contains(item.id());
            if (bare) {
                remarks.add(
                        warning(name + " saknar underlag: det har varken bakgrund, förslag eller bilaga.", path(item)));
            } else if (item.kind() == AgendaItemKind.DECISION && item.proposal().isEmpty()) {
                remarks.add(warning(name + " ska beslutas men saknar förslag till beslut.", path(item)));
            }
        }
        if (untoldAssignments > 0 && meeting.kind() == MeetingKind.BOARD) {
            remarks.add(warning(
                    (untoldAssignments == 1 ? "Ett uppdrag är öppet" : untoldAssignments + " uppdrag är öppna")
                            + " men står inte på dagordningen. Lägg till det stående ärendet Uppdrag att"
                            + " återrapportera.",
                    path()));
        }
        return remarks;
    }

    private List<Remark> ofBoard() {
        List<Remark> remarks = new ArrayList<>();
        if (meeting.kind() == MeetingKind.BOARD) {
            board.vacancies()
                    .forEach(member -> remarks.add(warning(
                            member + " har ingen ledamot med mandat på mötesdagen. Registrera mandatet, eller kalla"
                                    + " medlemmen på annat sätt.",
                            "/forbundet")));
        }
        if (meeting.kind() == MeetingKind.BOARD && !board.hasChair()) {
            remarks.add(warning("Styrelsen har ingen ordförande på mötesdagen.", "/forbundet"));
        }
        return remarks;
    }

    private List<Remark> ofDay() {
        List<Remark> remarks = new ArrayList<>();
        long notice = ChronoUnit.DAYS.between(day, meeting.meetingDate());
        if (notice < 0) {
            remarks.add(warning("Mötesdagen har passerat.", path() + "/andra"));
        } else if (notice < MeetingRules.SHORTEST_NOTICE_DAYS) {
            remarks.add(new Remark(
                    Severity.INFO,
                    "Det är " + (notice == 1 ? "en dag" : notice + " dagar") + " till mötet. En kallelse brukar gå ut"
                            + " minst sju dagar före.",
                    path() + "/andra"));
        }
        if (SwedishHolidays.isNonWorking(meeting.meetingDate())) {
            remarks.add(new Remark(Severity.INFO, "Mötesdagen är inte en vardag.", path() + "/andra"));
        }
        return remarks;
    }

    private static Remark fault(String sentence, String path) {
        return new Remark(Severity.FEL, sentence, path);
    }

    private static Remark warning(String sentence, String path) {
        return new Remark(Severity.VARNING, sentence, path);
    }

    private String path(AgendaItem item) {
        return path() + "/arenden/" + item.id();
    }

    private String path() {
        return Meetings.PATH + "/" + meeting.id();
    }
}
