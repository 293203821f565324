package se.samklang.meetings.summons;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.association.Office;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Block;
import se.samklang.documents.Block.Particulars.Particular;
import se.samklang.documents.ChapterText;
import se.samklang.documents.Inline;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaItemKind;
import se.samklang.meetings.papers.Attachment;

/** The chapters of a summons. What people have typed for the items is read as the engine reads chapters. */
record SummonsChapters(
        Meeting meeting, List<Summons.Receiver> receivers, List<AgendaItem> items, List<Attachment> papers) {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int SUBHEADING = 3;

    List<ChapterText> all() {
        List<ChapterText> chapters = new ArrayList<>();
        chapters.add(new ChapterText("kallelse", "", "", List.of(particulars(), excuse()), List.of()));
        if (!items.isEmpty()) {
            chapters.add(new ChapterText("dagordning", "Dagordning", "", List.of(agenda()), List.of()));
        }
        for (int place = 1; place <= items.size(); place++) {
            chapters.addAll(item(place, items.get(place - 1)));
        }
        if (!papers.isEmpty()) {
            chapters.add(new ChapterText("handlingar", "Handlingar", "", List.of(listOfPapers()), List.of()));
        }
        return chapters;
    }

    private Block particulars() {
        List<Particular> rows = new ArrayList<>();
        rows.add(new Particular("Tid", List.of(time())));
        rows.add(new Particular("Plats", meeting.place() == null ? List.of() : List.of(meeting.place())));
        add(rows, "Kallade ledamöter", office -> office != null && office != Office.DEPUTY);
        add(rows, "Kallade ersättare", office -> office == Office.DEPUTY);
        add(rows, "Övriga kallade", Objects::isNull);
        return new Block.Particulars(rows);
    }

    private void add(List<Particular> rows, String label, Predicate<@Nullable Office> offices) {
        List<String> lines = receivers.stream()
                .filter(receiver -> offices.test(receiver.office()))
                .map(SummonsChapters::line)
                .toList();
        if (!lines.isEmpty()) {
            rows.add(new Particular(label, lines));
        }
    }

    private static String line(Summons.Receiver receiver) {
        String duty = receiver.office() == null
                ? ""
                : switch (receiver.office()) {
                    case CHAIR -> ", ordförande";
                    case VICE_CHAIR -> ", vice ordförande";
                    default -> "";
                };
        return receiver.label() + duty;
    }

    /** {@code måndag 27 maj 2024 kl. 13.00–17.00}. */
    private String time() {
        String day = meeting.meetingDate().getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH) + " "
                + SwedishDate.printLong(meeting.meetingDate());
        return meeting.time().isEmpty() ? day : day + " kl.\u00a0" + meeting.time();
    }

    private static Block excuse() {
        return paragraph("Den som har förhinder anmäler det till kansliet så snart som möjligt, så att en ersättare"
                + " kan kallas in.");
    }

    private Block agenda() {
        return new Block.BulletList(
                Block.BulletList.Marker.NUMBER,
                items.stream()
                        .map(item -> new Block.BulletList.Item(
                                List.of(new Inline.Plain(item.title() + " ("
                                        + item.kind().label().toLowerCase(Locale.ROOT) + ")")),
                                List.of()))
                        .toList());
    }

    /** An item of which nothing is said but its name stands in the agenda alone. */
    private List<ChapterText> item(int place, AgendaItem item) {
        List<Attachment> own = papers.stream()
                .filter(paper -> item.id().equals(paper.agendaItemId()))
                .toList();
        boolean bare =
                item.background().isEmpty() && item.proposal().isEmpty() && own.isEmpty() && item.presenter() == null;
        if (bare) {
            return List.of();
        }
        String id = "arende-" + place;
        List<ChapterText> chapters = new ArrayList<>();
        chapters.add(new ChapterText(
                id, place + ". " + item.title(), item.background(), List.of(about(item, own)), List.of()));
        if (!item.proposal().isEmpty()) {
            Block heading = new Block.Heading(
                    SUBHEADING,
                    List.of(new Inline.Plain(
                            item.kind() == AgendaItemKind.DECISION ? "Förslag till beslut" : "Förslag")));
            chapters.add(new ChapterText(id + "-forslag", "", item.proposal(), List.of(heading), List.of()));
        }
        return chapters;
    }

    private static Block about(AgendaItem item, List<Attachment> own) {
        List<String> parts = new ArrayList<>(List.of(item.kind().label()));
        if (item.presenter() != null) {
            parts.add("Föredragande: " + item.presenter());
        }
        if (!own.isEmpty()) {
            parts.add("Bilaga\u00a0"
                    + own.stream()
                            .map(paper -> Integer.toString(paper.number()))
                            .collect(Collectors.joining(", ")));
        }
        return paragraph(String.join(". ", parts) + ".");
    }

    private Block listOfPapers() {
        return new Block.BulletList(
                Block.BulletList.Marker.BULLET,
                papers.stream()
                        .map(paper -> new Block.BulletList.Item(
                                List.of(new Inline.Plain(paper.label() + " (" + paper.described() + ")")), List.of()))
                        .toList());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Plain(text)));
    }
}
