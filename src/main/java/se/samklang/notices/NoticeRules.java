package se.samklang.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;

/** What may be announced, when, and that it stays. */
final class NoticeRules {

    /** The rule against days that have been. */
    static final String BACK_DATED = "anslag-i-efterhand";

    /** Clocks of several machines differ a little; more than this is a clock that goes wrong. */
    private static final Duration DIFFERENCE_OF_CLOCKS = Duration.ofMinutes(5);

    private NoticeRules() {}

    /**
     * The day the notice is announced: the one asked for, else today.
     *
     * @throws Refused where minutes are not yet verified, the day has been, or it comes later than the law allows; what
     *     is already late goes up today and never with an earlier day
     */
    static LocalDate publishedDate(Notice.Content content, Instant now) {
        LocalDate today = SwedishDate.day(now);
        LocalDate asked = content.publishedDate() == null ? today : content.publishedDate();
        requireVerified(content, today);
        requireNotPast(asked, today);
        LocalDate verified = content.verifiedDate();
        if (verified != null) {
            requireInTime(asked, PostingPeriod.latestAnnouncement(verified), today);
        }
        return asked;
    }

    /** The day a correction goes up: like any notice, but the law's second day was the first notice's. */
    static LocalDate correctedDate(Notice.Content content, Instant now) {
        LocalDate today = SwedishDate.day(now);
        LocalDate asked = content.publishedDate() == null ? today : content.publishedDate();
        requireVerified(content, today);
        requireNotPast(asked, today);
        return asked;
    }

    /** A notice that is registered afterwards was put up on a day that has been, after what it tells of. */
    static void requireBeen(Notice.Content content, LocalDate published, Instant now) {
        LocalDate today = SwedishDate.day(now);
        requireVerified(content, today);
        if (published.isAfter(today)) {
            throw new Refused(
                    "anslag-inte-an",
                    "Anslaget kan inte ha satts upp den " + SwedishDate.printLong(published)
                            + ", som inte har varit än.");
        }
    }

    /** A notice made while the clock shows an earlier time than at the last one would get a day that has been. */
    static void requireClockOn(Instant now, @Nullable Instant lastPublished) {
        if (lastPublished != null && now.isBefore(lastPublished.minus(DIFFERENCE_OF_CLOCKS))) {
            throw new Refused(
                    "klockan-gar-fel",
                    "Serverns klocka visar " + SwedishDate.printInstant(now) + ", men ett anslag publicerades redan "
                            + SwedishDate.printInstant(lastPublished)
                            + ". Anslagsdagen skulle bli fel. Be den som sköter Samklang att ställa klockan.");
        }
    }

    static void requireUnreplaced(Notice notice) {
        if (notice.isReplaced()) {
            throw replaced();
        }
    }

    static Refused replaced() {
        return new Refused(
                "redan-ersatt",
                "Anslaget är redan ersatt av ett nyare. Öppna det nyare anslaget och rätta det i stället.");
    }

    /** Whatever the reason: a notice taken down early would stop the time for appeal from running out. */
    static Refused neverRemoved(Notice notice, Instant now) {
        return switch (notice.statusAt(now)) {
            case COMING, UP ->
                new Refused(
                        "anslag-tas-inte-ned",
                        "Anslaget måste sitta uppe under hela överklagandetiden, till och med den "
                                + SwedishDate.printLong(notice.lastDay())
                                + " (8 kap. 12 § och 13 kap. 5 § kommunallagen). Tas det ned tidigare går tiden inte ut."
                                + " Är något fel i det: rätta anslaget, så får rättelsen en egen hel anslagstid.");
            case DOWN ->
                new Refused(
                        "anslag-redan-nedtaget",
                        "Anslaget togs ned av sig självt efter sin sista dag, den "
                                + SwedishDate.printLong(notice.lastDay()) + ".");
        };
    }

    private static void requireVerified(Notice.Content content, LocalDate today) {
        LocalDate meeting = content.meetingDate();
        LocalDate verified = content.verifiedDate();
        if (meeting == null || verified == null) {
            return;
        }
        if (verified.isAfter(today)) {
            throw new Refused(
                    "inte-justerat-an",
                    "Protokollet kan inte ha justerats den " + SwedishDate.printLong(verified)
                            + ", som inte har varit än. Justeringen tillkännages när den är gjord.");
        }
        if (meeting.isAfter(verified)) {
            throw new Refused(
                    "justerat-fore-motet",
                    "Protokollet kan inte ha justerats den " + SwedishDate.printLong(verified)
                            + ", före sammanträdet den " + SwedishDate.printLong(meeting) + ".");
        }
    }

    private static void requireNotPast(LocalDate asked, LocalDate today) {
        if (asked.isBefore(today)) {
            throw new Refused(
                    BACK_DATED,
                    "Ett anslag kan inte dateras bakåt: anslagstiden räknas från den dag då det verkligen sätts upp."
                            + " Välj den " + SwedishDate.printLong(today) + " eller en senare dag.");
        }
    }

    private static void requireInTime(LocalDate asked, LocalDate latest, LocalDate today) {
        if (!asked.isAfter(latest) || asked.equals(today)) {
            return;
        }
        throw new Refused(
                "anslag-for-sent",
                "Justeringen ska tillkännages senast andra dagen efter den (8 kap. 12 § kommunallagen), här den "
                        + SwedishDate.printLong(latest) + ". "
                        + (today.isAfter(latest)
                                ? "Den dagen har redan varit: sätt upp anslaget i dag."
                                : "Välj den dagen eller en tidigare."));
    }
}
