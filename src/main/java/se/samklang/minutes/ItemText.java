package se.samklang.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Block;

/** One item as its paragraph tells it, around the background that people wrote. */
final class ItemText {

    private final Proceedings proceedings;
    private final Proceedings.Item item;

    ItemText(Proceedings proceedings, Proceedings.Item item) {
        this.proceedings = proceedings;
        this.item = item;
    }

    /** What stands before the background: who came and went, what is corrected, who stood aside. */
    List<Block> before() {
        List<Block> blocks = new ArrayList<>();
        Debate.of(item, proceedings.adjournments(), Proceedings.Adjournment::agendaItemId)
                .forEach(each -> blocks.add(Blocks.paragraph(adjourned(each))));
        Debate.of(item, proceedings.movements(), Proceedings.Movement::agendaItemId)
                .forEach(each -> blocks.add(Blocks.paragraph(moved(each))));
        Integer corrected = item.correctedNumber();
        if (corrected != null) {
            blocks.add(Blocks.paragraph("Ärendet rättar " + SectionText.name(item.correctedPrefix(), corrected)
                    + dayOf(item.correctedDate()) + "."));
        }
        Debate.of(item, proceedings.conflicts(), Proceedings.Conflict::agendaItemId)
                .forEach(each -> blocks.add(Blocks.paragraph(
                        proceedings.name(each.attendanceId()) + " deltar inte i handläggningen på grund av jäv.")));
        String presenter = item.presenter();
        if (presenter != null) {
            blocks.add(Blocks.paragraph("Föredragande: " + presenter));
        }
        return blocks;
    }

    /** What stands after the background and the deliberation. */
    List<Block> after() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(debated());
        blocks.addAll(decided());
        blocks.addAll(reserved());
        blocks.addAll(assigned());
        return blocks;
    }

    private static String adjourned(Proceedings.Adjournment each) {
        Moment from = new Moment(each.brokenOffDate(), each.brokenOffTime());
        String broken = "Mötet ajourneras " + from.printed() + ".";
        String resumed = each.resumedTime();
        return each.resumedDate() == null || resumed == null
                ? broken
                : "Mötet ajourneras " + from.printed() + " och återupptas "
                        + new Moment(each.resumedDate(), resumed).printed() + ".";
    }

    /** A day with the clock on the wall. */
    private record Moment(LocalDate day, String time) {
        String printed() {
            return SwedishDate.printLong(day) + " kl " + SwedishClock.print(time);
        }
    }

    private String moved(Proceedings.Movement each) {
        String time = each.atTime();
        String at = time == null ? "" : " kl " + SwedishClock.print(time);
        String way = each.kind().equals("ARRIVED") ? " kommer till mötet" : " lämnar mötet";
        return proceedings.name(each.attendanceId()) + way + at + ", från och med "
                + (item.number() == null ? "detta ärende" : "denna paragraf") + ".";
    }

    private static String dayOf(@Nullable LocalDate date) {
        return date == null ? "" : " i protokollet den " + SwedishDate.printLong(date);
    }

    private List<Block> debated() {
        List<Debate.Motion> motions = Debate.of(item, proceedings.debate().motions(), Debate.Motion::agendaItemId);
        List<Debate.Ballot> ballots = Debate.of(item, proceedings.debate().ballots(), Debate.Ballot::agendaItemId);
        List<Block> blocks = new ArrayList<>();
        if (!item.proposal().isEmpty() && (!motions.isEmpty() || !ballots.isEmpty())) {
            blocks.add(Blocks.heading("Förslag till beslut"));
            blocks.add(Blocks.paragraph(item.proposal()));
        }
        if (!motions.isEmpty()) {
            blocks.add(Blocks.heading("Yrkanden"));
            blocks.add(Blocks.bullets(motions.stream()
                    .map(motion -> proceedings.name(motion.attendanceId()) + ": " + motion.content())
                    .toList()));
        }
        ballots.forEach(ballot -> blocks.addAll(new BallotText(proceedings, ballot).blocks()));
        return blocks;
    }

    private List<Block> decided() {
        List<String> sentences =
                Debate.of(item, proceedings.debate().decisions(), Debate.Decision::agendaItemId).stream()
                        .map(decision -> begun(decision.sentence()))
                        .toList();
        List<Block> blocks = new ArrayList<>();
        String outcome = Objects.requireNonNullElse(item.outcome(), "");
        if (!sentences.isEmpty()) {
            blocks.add(Blocks.heading("Beslut"));
            blocks.add(Blocks.bullets(sentences));
        }
        switch (outcome) {
            case "NOTED" -> blocks.add(Blocks.paragraph(proceedings.meeting().organ() + " noterar informationen."));
            case "POSTPONED" -> blocks.addAll(put(sentences, "Ärendet bordläggs."));
            case "RETURNED" -> blocks.addAll(put(sentences, "Ärendet återremitteras."));
            default -> {}
        }
        return blocks;
    }

    private static List<Block> put(List<String> sentences, String otherwise) {
        return sentences.isEmpty() ? List.of(Blocks.heading("Beslut"), Blocks.paragraph(otherwise)) : List.of();
    }

    /** A sentence of decision begins with its Att, however it was typed. */
    private static String begun(String sentence) {
        return sentence.toLowerCase(Locale.ROOT).startsWith("att ")
                ? "Att " + sentence.substring(4)
                : "Att " + sentence;
    }

    private List<Block> reserved() {
        List<Block> blocks = new ArrayList<>();
        add("Reservation", "RESERVATION", " reserverar sig mot beslutet", blocks);
        add("Protokollsanteckning", "STATEMENT", " lämnar en protokollsanteckning", blocks);
        return blocks;
    }

    private void add(String heading, String kind, String words, List<Block> blocks) {
        List<Block> own = new ArrayList<>();
        for (Debate.Reservation each :
                Debate.of(item, proceedings.debate().reservations(), Debate.Reservation::agendaItemId)) {
            if (each.kind().equals(kind)) {
                String name = proceedings.name(each.attendanceId());
                own.add(Blocks.paragraph(name + words + (each.content().isEmpty() ? "." : ": " + each.content())));
            }
        }
        if (!own.isEmpty()) {
            blocks.add(Blocks.heading(heading));
            blocks.addAll(own);
        }
    }

    private List<Block> assigned() {
        UUID id = item.id();
        List<String> given = proceedings.debate().assignments().stream()
                .filter(each -> each.agendaItemId().equals(id))
                .map(each -> each.responsible() + ": " + each.task() + latest(each.dueDate()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!given.isEmpty()) {
            blocks.add(Blocks.heading("Uppdrag"));
            blocks.add(Blocks.bullets(given));
        }
        Debate.of(item, proceedings.debate().answered(), Debate.Answered::agendaItemId)
                .forEach(each -> blocks.add(Blocks.paragraph("Uppdraget ”" + each.task() + "” från "
                        + (each.number() == null
                                ? "mötet den " + SwedishDate.printLong(each.meetingDate())
                                : SectionText.name(each.prefix(), each.number()) + " den "
                                        + SwedishDate.printLong(each.meetingDate()))
                        + " är återrapporterat.")));
        return blocks;
    }

    private static String latest(@Nullable LocalDate due) {
        return due == null ? "" : ", senast " + SwedishDate.printLong(due);
    }
}
