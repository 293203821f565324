package se.samklang.meetings.summons;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.samklang.meetings.Meeting;

/** A letter begun in the sender's own mail program, where addresses and files are put in. */
final class SummonsLetter {

    private SummonsLetter() {}

    /** The {@code mailto:} address with subject and text. */
    static String address(Meeting meeting) {
        String time = meeting.time().isEmpty() ? "" : ", kl. " + meeting.time();
        String place = meeting.place() == null ? "" : ", " + meeting.place();
        String body = "Hej!\n\nDu kallas till " + meeting.label() + time + place
                + ".\n\nKallelse och handlingar är bifogade.\n";
        return "mailto:?subject=" + encoded(SummonsDocument.title(meeting)) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
