package se.samklang.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Block;
import se.samklang.documents.ChapterText;

/** What stands before the paragraphs: who met where and when, who verifies, how it is announced, and the contents. */
final class FrontMatter {

    static final String PRESENCE = "narvaro";
    static final String VERIFICATION = "justering";
    static final String NOTICE = "anslag";
    static final String CONTENTS = "innehall";
    static final String CORRECTION = "rattelse";

    private static final String LATER = "sätts när protokollet är justerat";

    private FrontMatter() {}

    static List<ChapterText> chapters(Proceedings proceedings, List<Signer> signers, @Nullable Setting setting) {
        return List.of(
                new ChapterText(PRESENCE, "", "", List.of(presence(proceedings)), List.of()),
                new ChapterText(VERIFICATION, "", "", verification(sections(proceedings), signers), List.of()),
                new ChapterText(NOTICE, "", "", notice(proceedings, setting, null), List.of()),
                new ChapterText(CONTENTS, "", "", List.of(new Block.Contents()), List.of()));
    }

    /** The paragraphs the minutes hold: {@code §§ 17–28}. */
    static String sections(Proceedings proceedings) {
        return proceedings.items().isEmpty() ? "–" : SectionText.several(proceedings.items(), item -> true);
    }

    static List<Block> verification(String sections, List<Signer> signers) {
        return verification(sections, signers, "");
    }

    /** @param sha256 of the PDF they signed, empty before */
    static List<Block> verification(String sections, List<Signer> signers, String sha256) {
        List<Block.Particulars.Particular> rows = new ArrayList<>();
        rows.add(Blocks.row("Paragrafer", sections));
        for (Signer.Duty duty : Signer.Duty.values()) {
            List<Signer> own =
                    signers.stream().filter(signer -> signer.duty() == duty).toList();
            own.forEach(signer -> rows.add(Blocks.row(duty.label(), signer.lines())));
            if (own.isEmpty()) {
                rows.add(Blocks.row(duty.label(), List.of()));
            }
        }
        if (!sha256.isEmpty()) {
            rows.add(Blocks.row("Kontrollsumma för det undertecknade", List.of("SHA-256 " + sha256)));
        }
        return List.of(Blocks.label("Justering"), new Block.Particulars(rows));
    }

    /** @param posted what was announced, or null before */
    static List<Block> notice(Proceedings proceedings, @Nullable Setting setting, @Nullable Announcement posted) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.label("Anslag/bevis"));
        if (posted != null) {
            blocks.add(
                    Blocks.paragraph(
                            "Protokollet är justerat. Justeringen har tillkännagivits genom anslag på förbundets anslagstavla."));
        }
        blocks.add(new Block.Particulars(List.of(
                Blocks.row("Organ", organ(proceedings)),
                Blocks.row(
                        "Sammanträdesdatum",
                        SwedishDate.print(proceedings.meeting().meetingDate())),
                Blocks.row("Anslaget publiceras", posted == null ? LATER : SwedishDate.print(posted.published())),
                Blocks.row("Anslaget avpubliceras", posted == null ? LATER : SwedishDate.print(posted.lastDay())),
                Blocks.row(
                        "Förvaringsplats för protokollet",
                        setting == null ? List.of() : List.of(setting.storagePlace())),
                Blocks.row("Ansvarig för anslag", setting == null ? List.of() : List.of(setting.responsible())))));
        return blocks;
    }

    private static String organ(Proceedings proceedings) {
        return proceedings.meeting().organ() + ", " + proceedings.letterhead().name();
    }

    private static Block presence(Proceedings proceedings) {
        Proceedings.Meeting meeting = proceedings.meeting();
        List<Block.Particulars.Particular> rows = new ArrayList<>();
        rows.add(Blocks.row("Sammanträdesdatum", SwedishDate.print(meeting.meetingDate())));
        rows.add(Blocks.row("Organ", organ(proceedings)));
        rows.add(Blocks.row("Plats och tid", placeAndTime(meeting)));
        rows.addAll(new PresenceText(proceedings).rows());
        if (!proceedings.withdrawn().isEmpty()) {
            rows.add(Blocks.row("Ärenden som utgår", proceedings.withdrawn()));
        }
        return new Block.Particulars(rows);
    }

    private static List<String> placeAndTime(Proceedings.Meeting meeting) {
        String from = meeting.fromTime();
        String to = meeting.toTime();
        String time =
                from == null ? "" : "kl " + SwedishClock.print(from) + (to == null ? "" : "–" + SwedishClock.print(to));
        String place = meeting.place();
        String line = Stream.of(place == null ? "" : place, time)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return line.isEmpty() ? List.of() : List.of(line);
    }
}
