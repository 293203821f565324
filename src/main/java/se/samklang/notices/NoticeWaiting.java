package se.samklang.notices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Permissions;
import se.samklang.web.Waiting;

/**
 * What waits at the notice board: a notice that soon comes down, and then its proof, for a week. It comes down by itself;
 * nobody registers that the proof was written out, so the week is all that ends it.
 */
@Component
final class NoticeWaiting implements Waiting {

    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 7;

    /** Three weeks, and the longest row of days on which no such time ends. */
    private static final int LONGEST_DAYS = 35;

    private final Permissions permissions;

    NoticeWaiting(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public Part waits(Read tx, Asked asked) {
        if (!permissions.opens(asked.visitor(), NoticeController.LIST + "/nytt")) {
            return Part.NOTHING;
        }
        LocalDate today = asked.today();
        List<Notice> ending = NoticeSql.announced(tx, today.minusDays(LONGEST_DAYS), today).stream()
                .filter(notice -> !notice.isReplaced())
                .filter(notice -> !notice.lastDay().isAfter(today.plusDays(DAYS_BEFORE)))
                .filter(notice -> !notice.lastDay().plusDays(DAYS_AFTER).isBefore(today))
                .toList();
        return new Part(
                ending.stream()
                        .map(notice -> entry(notice, today))
                        .sorted(Comparator.comparing(Entry::dueDate).thenComparing(Entry::path))
                        .limit(asked.limit())
                        .toList(),
                ending.size());
    }

    private static Entry entry(Notice notice, LocalDate today) {
        String path = NoticeController.LIST + "/" + notice.id() + "/bevis";
        LocalDate lastDay = notice.lastDay();
        return lastDay.isBefore(today)
                ? new Entry(
                        "Anslaget ”" + notice.title() + "” är nedtaget: skriv ut beviset",
                        "Det satt uppe till och med den " + SwedishDate.printLong(lastDay) + ".",
                        lastDay.plusDays(DAYS_AFTER),
                        path)
                : new Entry(
                        "Anslaget ”" + notice.title() + "” tas snart ned",
                        "Det sitter uppe till och med den " + SwedishDate.printLong(lastDay)
                                + ". Därefter kan beviset visa hela anslagstiden.",
                        lastDay,
                        path);
    }
}
