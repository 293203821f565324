package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;

/** A summons as it is typed: those with a mandate are ticked, others are written on lines of their own. */
final class SummonsForm {

    /** At most so many officials and guests. */
    static final int OTHERS = 30;

    private static final int FEWEST_LINES = 2;
    private static final int MORE_LINES = 3;
    private static final Pattern SHOWN = Pattern.compile("[1-9][0-9]?");
    private static final int LONGEST_NAME = 200;

    private SummonsForm() {}

    static Summons.Content read(Form form, CalledBoard board, LocalDate today) {
        form.only(fields(board));
        LocalDate sent = form.required("skickad", SwedishDate::read);
        if (sent != null && sent.isAfter(today)) {
            form.refuse(
                    "skickad", "Kallelsen registreras när den har skickats. Ange dagens datum eller en tidigare dag.");
        }
        List<Summons.Receiver> receivers = new ArrayList<>(ticked(form, board));
        for (int line = 1; line <= OTHERS; line++) {
            Summons.Receiver other = other(form, line);
            if (other != null) {
                receivers.add(other);
            }
        }
        if (receivers.isEmpty()) {
            form.refuse("mottagare", "Kryssa för eller skriv minst en mottagare.");
        }
        return new Summons.Content(
                sent == null ? today : sent,
                form.line("avsandare", LONGEST_NAME),
                form.text("anmarkning", 2000),
                receivers);
    }

    /** Only more lines are asked for: nothing is read, and what was typed stays. */
    static boolean asksForMore(Form form, CalledBoard board) {
        form.only(fields(board));
        return form.isValid() && form.ticked("fler");
    }

    /** How many lines for officials and guests are shown: the filled ones and room for another, or what was asked for. */
    static int lines(Form form) {
        int filled = 0;
        for (int line = 1; line <= OTHERS; line++) {
            if (form.ticked("namn" + line) || form.ticked("organisation" + line)) {
                filled = line;
            }
        }
        int shown = SHOWN.matcher(form.value("rader")).matches() ? Integer.parseInt(form.value("rader")) : 0;
        int asked = form.ticked("fler") ? shown + MORE_LINES : shown;
        return Math.min(OTHERS, Math.max(Math.max(FEWEST_LINES, filled + 1), asked));
    }

    /** Filled with those called the last time, or those the kind of meeting says. */
    static Form opened(List<Summons.Receiver> receivers, String sender, LocalDate today) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("skickad", today);
        content.put("avsandare", sender);
        List<String> mandates = new ArrayList<>();
        int line = 1;
        for (Summons.Receiver receiver : receivers) {
            if (receiver.mandateId() != null) {
                mandates.add(receiver.mandateId().toString());
                content.put(
                        channelField(receiver.mandateId()), receiver.channel().name());
            } else if (line <= OTHERS) {
                content.put("namn" + line, receiver.personName());
                content.put("organisation" + line, receiver.organisation());
                content.put("satt" + line++, receiver.channel().name());
            }
        }
        content.put("mottagare", mandates);
        return Form.opened(0, content);
    }

    static String channelField(UUID mandate) {
        return "satt-" + mandate;
    }

    private static List<Summons.Receiver> ticked(Form form, CalledBoard board) {
        Map<String, String> choices = new LinkedHashMap<>();
        board.seats().forEach(seat -> choices.put(seat.mandateId().toString(), seat.personName()));
        List<String> chosen = form.choices("mottagare", choices);
        return board.seats().stream()
                .filter(seat -> chosen.contains(seat.mandateId().toString()))
                .map(seat -> new Summons.Receiver(
                        seat.mandateId(),
                        seat.personName(),
                        seat.memberName(),
                        channel(form, channelField(seat.mandateId())),
                        seat.office()))
                .toList();
    }

    private static Summons.@Nullable Receiver other(Form form, int line) {
        String name = form.optionalLine("namn" + line, LONGEST_NAME);
        String organisation = form.optionalLine("organisation" + line, LONGEST_NAME);
        if (name == null) {
            if (organisation != null) {
                form.refuse("namn" + line, "Skriv också vem som kallas, eller töm raden.");
            }
            return null;
        }
        return new Summons.Receiver(null, name, Objects.toString(organisation, ""), channel(form, "satt" + line), null);
    }

    private static SummonsChannel channel(Form form, String field) {
        String chosen = form.optionalChoice(field, SummonsChannel.choices());
        return chosen == null || chosen.isEmpty() ? SummonsChannel.EMAIL : SummonsChannel.valueOf(chosen);
    }

    private static String[] fields(CalledBoard board) {
        Stream<String> ticked = board.seats().stream().map(seat -> channelField(seat.mandateId()));
        Stream<String> lines = Stream.iterate(1, line -> line + 1)
                .limit(OTHERS)
                .flatMap(line -> Stream.of("namn" + line, "organisation" + line, "satt" + line));
        return Stream.of(Stream.of("skickad", "avsandare", "anmarkning", "mottagare", "rader", "fler"), ticked, lines)
                .flatMap(fields -> fields)
                .toArray(String[]::new);
    }
}
