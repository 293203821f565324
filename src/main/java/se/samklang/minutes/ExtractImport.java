package se.samklang.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportChoice;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.meetings.Meetings;

/** Import kind {@code utdrag}: extracts of verified minutes, with who got them, when and how. */
@Component
final class ExtractImport implements ImportKind {

    private static final ImportChoice<ExtractSql.Channel> CHANNELS =
            ImportChoice.of(List.of(ExtractSql.Channel.values()), ExtractSql.Channel::label);

    private final MinutesExtract extracts;

    ExtractImport(MinutesExtract extracts) {
        this.extracts = extracts;
    }

    @Override
    public String name() {
        return "utdrag";
    }

    @Override
    public String title() {
        return "Protokollsutdrag";
    }

    @Override
    public String list() {
        return Meetings.PATH;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("datum", "Mötets dag", "2024-05-27"),
                ImportColumn.required("paragrafer", "Paragrafernas nummer med | emellan", "17|19"),
                ImportColumn.required("mottagare", "Vem utdraget är till", "Exempelstads kommun"),
                ImportColumn.required("av", "Vem som intygar utdraget och skickar det", "Anna Exempelsson"),
                ImportColumn.optional("skickat", "Dagen då det skickades", "2024-06-07"),
                ImportColumn.optional("satt", "e_post, brev eller overlamnat", "e_post"),
                ImportColumn.optional("anteckning", "Anteckning", ""));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Extract> found = new ArrayList<>();
        for (ImportRow row : rows) {
            Extract extract = read(tx, row);
            if (extract != null) {
                found.add(extract);
            }
        }
        return new Plan(extracts, found);
    }

    /**
     * @param chapters the paragraphs, by their chapters in the minutes
     * @param sent when it was sent, null where it has not been; then channel is null too
     */
    private record Extract(
            UUID meeting,
            Set<String> chapters,
            String receiver,
            String by,
            @Nullable LocalDate sent,
            ExtractSql.@Nullable Channel channel,
            String remark) {}

    private static @Nullable Extract read(Read tx, ImportRow row) {
        LocalDate date = row.date("datum");
        String receiver = row.text("mottagare", 200);
        String by = row.text("av", 100);
        LocalDate sent = row.date("skickat");
        ExtractSql.Channel channel = CHANNELS.read(row, "satt");
        String remark = row.text("anteckning", 500);
        UUID meeting = date == null ? null : meeting(tx, row, date);
        if (date == null || receiver == null || by == null || meeting == null) {
            return null;
        }
        if ((sent == null) != (channel == null)) {
            row.fault(sent == null ? "skickat" : "satt", "SKICKAT", "Ange både dagen och sättet, eller inget av dem.");
        }
        if (sent != null && (sent.isBefore(date) || sent.isAfter(SwedishDate.day(tx.now())))) {
            row.fault("skickat", "SKICKAT", "Utdraget kan inte ha skickats före mötet eller efter i dag.");
        }
        Set<String> chapters = chapters(tx, row, meeting);
        return chapters.isEmpty()
                ? null
                : new Extract(meeting, chapters, receiver, by, sent, channel, remark == null ? "" : remark);
    }

    private static @Nullable UUID meeting(Read tx, ImportRow row, LocalDate date) {
        UUID meeting = Meetings.on(tx, date).orElse(null);
        if (meeting == null) {
            row.fault("datum", "OKANT_MOTE", "Det finns inget möte den dagen. Läs in mötet först, med slaget ”moten”.");
            return null;
        }
        if (MinutesSql.current(tx, meeting).filter(Edition::isVerified).isEmpty()) {
            row.warning("datum", "INTE_JUSTERAT", "Protokollet är inte justerat i Samklang. Raden lämnas.");
            return null;
        }
        return meeting;
    }

    private static Set<String> chapters(Read tx, ImportRow row, UUID meeting) {
        Map<String, String> known = new LinkedHashMap<>();
        ProceedingsSql.find(tx, meeting).orElseThrow().items().stream()
                .filter(item -> item.number() != null)
                .forEach(item -> known.put(String.valueOf(item.number()), item.chapter()));
        Set<String> chapters = new TreeSet<>();
        for (String number : row.texts("paragrafer", 10)) {
            String chapter = known.get(number);
            if (chapter == null) {
                row.fault(
                        "paragrafer",
                        "OKAND_PARAGRAF",
                        "Mötet har paragraferna " + String.join(", ", known.keySet()) + ".");
                return Set.of();
            }
            chapters.add(chapter);
        }
        return chapters;
    }

    private record Plan(MinutesExtract making, List<Extract> extracts) implements ImportPlan {

        @Override
        public int accepted() {
            return extracts.size();
        }

        @Override
        public void store(Write tx) {
            for (Extract extract : extracts) {
                UUID id = making.make(
                        tx, extract.meeting(), extract.chapters(), extract.receiver(), extract.remark(), extract.by());
                ExtractSql.Channel channel = extract.channel();
                LocalDate sent = extract.sent();
                if (channel != null && sent != null) {
                    ExtractSql.dispatch(tx, id, channel, sent, extract.by(), null);
                }
            }
        }
    }
}
