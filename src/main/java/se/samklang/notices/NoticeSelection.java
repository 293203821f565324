package se.samklang.notices;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samklang.web.Listing;

/** Which notices a list shows. */
final class NoticeSelection {

    private NoticeSelection() {}

    static List<Notice> chosen(Listing listing, List<Notice> notices, Instant now) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String status = Objects.toString(listing.choice("lage", Notice.Status.choices()), "");
        String kind = Objects.toString(listing.choice("slag", Notice.Kind.choices()), "");
        return notices.stream()
                .filter(notice ->
                        status.isEmpty() || status.equals(notice.statusAt(now).name()))
                .filter(notice -> kind.isEmpty() || kind.equals(notice.kind().name()))
                .filter(notice -> text.isEmpty() || words(notice).contains(text))
                .toList();
    }

    private static String words(Notice notice) {
        return (notice.title() + " " + notice.body() + " " + notice.organ()).toLowerCase(Locale.ROOT);
    }
}
