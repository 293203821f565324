package se.samklang.notices;

import java.time.Instant;
import java.time.LocalDate;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishHolidays;

/** What is said about a notice in more than one place. */
final class NoticeWords {

    private NoticeWords() {}

    /** How the last day was reckoned, and why it is not the day three weeks on where it is not. */
    static String lastDay(PostingPeriod period) {
        LocalDate weeks = period.threeWeeksOn();
        LocalDate last = period.lastDay();
        String begun = "Tre veckor från anslagsdagen är " + weekday(weeks) + " den " + SwedishDate.printLong(weeks);
        return weeks.equals(last)
                ? begun + "."
                : begun + ", " + offDay(weeks) + ". Då räknas nästa vardag som sista dag: " + weekday(last) + " den "
                        + SwedishDate.printLong(last) + " (lagen 1930:173).";
    }

    /** What has happened to a notice, or will, in one sentence. */
    static String life(Notice notice, Instant now) {
        String from = SwedishDate.printLong(notice.publishedDate());
        String to = SwedishDate.printLong(notice.lastDay());
        return switch (notice.statusAt(now)) {
            case COMING -> "Anslaget sätts upp den " + from + " och ska sitta till och med den " + to + ".";
            case UP -> "Anslaget är uppsatt sedan den " + from + " och ska sitta till och med den " + to + ".";
            case DOWN -> "Anslaget var uppsatt från och med den " + from + " till och med den " + to + ".";
        };
    }

    /** What has come of putting a notice up, for who did it. */
    static String posted(Notice notice, Instant now) {
        String to = " till och med den " + SwedishDate.printLong(notice.lastDay()) + ".";
        return notice.statusAt(now) == Notice.Status.UP
                ? "Anslaget är uppsatt och sitter uppe" + to
                : "Anslaget sätts upp den " + SwedishDate.printLong(notice.publishedDate()) + " och sitter uppe" + to;
    }

    /** When what was decided is final, with the reservation that is always there. */
    static String legalForce(PostingPeriod period) {
        return SwedishDate.print(period.legalForceDate()) + ", om inget överklagande har kommit in";
    }

    /** That minutes were announced after the day the law gives. */
    static String late(LocalDate verified) {
        return "Justeringen skulle ha tillkännagivits senast den "
                + SwedishDate.printLong(PostingPeriod.latestAnnouncement(verified))
                + ", andra dagen efter justeringen (8 kap. 12 § kommunallagen). Anslaget sattes upp senare än så;"
                + " tiden för överklagande räknas från den dag det sattes upp.";
    }

    /** When a notice that was up elsewhere was registered. */
    static String afterwards(Notice notice) {
        return "i efterhand, den "
                + SwedishDate.printLong(SwedishDate.day(notice.createdAt().toInstant()));
    }

    private static String offDay(LocalDate day) {
        return SwedishHolidays.name(day).map(name -> "som är " + name).orElse("som inte är en vardag");
    }

    private static String weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> "måndagen";
            case TUESDAY -> "tisdagen";
            case WEDNESDAY -> "onsdagen";
            case THURSDAY -> "torsdagen";
            case FRIDAY -> "fredagen";
            case SATURDAY -> "lördagen";
            case SUNDAY -> "söndagen";
        };
    }
}
