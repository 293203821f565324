package se.samklang.meetings.calendar;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.Meetings;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/**
 * What waits around a meeting: to call people to it, to say that it was held, to number its paragraphs, to report back
 * what was assigned. All of it waits for whoever prepares the meetings; an assignment also for whom it was given to,
 * where the account has the same name.
 */
@Component
final class MeetingWaiting implements Waiting {

    /** Days ahead that meetings and assignments are brought up. */
    static final int HORIZON_DAYS = 14;

    /** Minutes must be verified within 14 days (Local Government Act, chapter 5 section 69), numbered in half of them. */
    static final int VERIFICATION_DAYS = 14;

    static final int NUMBERING_DAYS = VERIFICATION_DAYS / 2;

    private static final int LONGEST_TASK = 120;

    @Override
    public Part waits(Read tx, Asked asked) {
        List<MeetingWaitingSql.Row> rows = MeetingWaitingSql.all(tx, asked, whose(asked.visitor()));
        return rows.isEmpty()
                ? Part.NOTHING
                : new Part(
                        rows.stream().map(MeetingWaiting::entry).toList(),
                        rows.getFirst().count());
    }

    private static MeetingWaitingSql.Whose whose(Visitor visitor) {
        return MeetingRules.mayEdit(visitor) ? MeetingWaitingSql.Whose.ALL : MeetingWaitingSql.Whose.OWN;
    }

    private static Entry entry(MeetingWaitingSql.Row row) {
        String path = Meetings.PATH + "/" + row.meetingId();
        return switch (row.what()) {
            case SUMMON ->
                new Entry(
                        meeting(row) + ": kallelsen är inte skickad",
                        "En kallelse brukar gå ut minst sju dagar före mötet.",
                        row.dueDate(),
                        path + "/kallelse/skicka");
            case HOLD ->
                new Entry(
                        meeting(row) + ": inte markerat som hållet",
                        "Mötesdagen har varit. Markera att mötet hölls, eller ändra dagen om det flyttades.",
                        row.dueDate(),
                        path);
            case CLOSE ->
                new Entry(
                        meeting(row) + ": inte avslutat",
                        "Mötet står fortfarande som pågående.",
                        row.dueDate(),
                        path + "/avsluta");
            case NUMBER ->
                new Entry(
                        meeting(row) + ": paragraferna är inte numrerade",
                        "Protokollet kan skickas till justering när ärendena har fått sina paragrafer.",
                        row.dueDate(),
                        path);
            case REPORT ->
                new Entry(
                        row.responsible() + ": " + shortened(Objects.requireNonNullElse(row.title(), "")),
                        "Uppdrag från mötet " + SwedishDate.printLong(row.meetingDate())
                                + ", öppet tills det är återrapporterat.",
                        row.dueDate(),
                        path + "/pagar/" + row.itemId());
        };
    }

    private static String meeting(MeetingWaitingSql.Row row) {
        String name = Objects.requireNonNullElse(row.title(), row.kind().label());
        return name + " " + SwedishDate.printLong(row.meetingDate());
    }

    private static String shortened(String task) {
        int letters = task.codePointCount(0, task.length());
        return letters <= LONGEST_TASK ? task : task.substring(0, task.offsetByCodePoints(0, LONGEST_TASK)) + " …";
    }
}
