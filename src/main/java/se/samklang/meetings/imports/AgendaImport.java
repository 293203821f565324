package se.samklang.meetings.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportChoice;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaItemKind;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.sitting.ItemOutcome;

/**
 * Import kind {@code arenden}: the items of meetings, one a row in the order they were taken up, with what was decided. A
 * paragraph that was numbered before the förbund began with Samklang keeps its number, and the series of the year goes on
 * after the highest.
 */
@Component
final class AgendaImport implements ImportKind {

    private static final ImportChoice<AgendaItemKind> KINDS =
            ImportChoice.of(List.of(AgendaItemKind.values()), AgendaItemKind::label);
    private static final ImportChoice<ItemOutcome> OUTCOMES =
            ImportChoice.of(List.of(ItemOutcome.values()), ItemOutcome::label);

    @Override
    public String name() {
        return "arenden";
    }

    @Override
    public String title() {
        return "Mötenas ärenden";
    }

    @Override
    public String list() {
        return Meetings.PATH;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("datum", "Mötets dag", "2024-05-27"),
                ImportColumn.optional(
                        "slag", "Mötets slag: styrelse (förval), presidium, agare eller annat", "styrelse"),
                ImportColumn.required("rubrik", "Ärendets rubrik", "Föregående protokoll"),
                ImportColumn.required("arende", "beslut, information, anmalan eller val", "beslut"),
                ImportColumn.optional("paragraf", "Numret, där det redan är satt", "19"),
                ImportColumn.optional("foredragande", "Vem som föredrar", "Förbundschefen"),
                ImportColumn.optional("bakgrund", "Bakgrund", "Protokollet från mars har skickats ut."),
                ImportColumn.optional("forslag", "Förslag till beslut", "Att lägga protokollet till handlingarna"),
                ImportColumn.optional("overlaggning", "Vad som sades", "Styrelsen samtalar om frågan."),
                ImportColumn.optional("utfall", "beslutat, noterat, bordlagt, aterremitterat eller utgar", "beslutat"),
                ImportColumn.optional(
                        "beslut", "Beslutssatser, åtskilda av |", "Att lägga protokollet till handlingarna"),
                ImportColumn.optional("beviljat", "Beviljat belopp i kronor, för den första beslutssatsen", "60 000"),
                ImportColumn.optional("fran", "Första dagen som beviljas", "2024-08-01"),
                ImportColumn.optional("till", "Sista dagen", "2024-12-31"),
                ImportColumn.optional("uppdrag", "Uppdrag som gavs", "Ta fram förslag till vision"),
                ImportColumn.optional("uppdrag_till", "Vem som fick det", "Presidiet"),
                ImportColumn.optional("uppdrag_senast", "När det ska vara klart", "2024-09-20"),
                ImportColumn.optional(
                        "besvarar",
                        "Texten i ett tidigare uppdrag som återrapporteras här",
                        "Ta fram förslag till vision"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportedMeetings meetings = ImportedMeetings.of(tx);
        Map<String, Integer> numbers = new HashMap<>();
        ImportedMeetingSql.sections(tx).forEach(number -> numbers.put(number, 0));
        Set<String> tasks = new HashSet<>(ImportedMeetingSql.openTasks(tx));
        List<Item> items = new ArrayList<>();
        for (ImportRow row : rows) {
            Meeting meeting = meetings.named(row);
            Item item = item(row, meeting);
            if (item != null && meeting != null && isOpen(row, meeting) && isFree(row, meeting, item, numbers)) {
                answer(row, item, tasks);
                items.add(item);
            }
        }
        return new Plan(items);
    }

    /**
     * An item as a file holds it.
     *
     * @param number its § within the calendar year, null where it has none yet
     * @param sentences what was decided
     * @param answers the task of an earlier assignment that is reported back here
     */
    record Item(
            UUID meetingId,
            int year,
            AgendaItem.Content content,
            @Nullable Integer number,
            @Nullable String presenter,
            @Nullable String deliberation,
            @Nullable ItemOutcome outcome,
            List<String> sentences,
            @Nullable Money granted,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String task,
            @Nullable String responsible,
            @Nullable LocalDate due,
            @Nullable String answers) {}

    private static @Nullable Item item(ImportRow row, @Nullable Meeting meeting) {
        String title = row.text("rubrik", 300);
        AgendaItemKind kind = KINDS.read(row, "arende");
        ItemOutcome outcome = OUTCOMES.read(row, "utfall");
        List<String> sentences = row.texts("beslut", 10_000);
        LocalDate from = row.date("fran");
        LocalDate to = row.date("till");
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("till", "PERIOD", "Sista dagen ska vara samma dag som den första eller senare.");
        }
        String task = row.text("uppdrag", 1000);
        String responsible = row.text("uppdrag_till", 200);
        if ((task == null) != (responsible == null)) {
            row.fault("uppdrag", "OFULLSTANDIGT", "Ett uppdrag ska ha både text och mottagare (uppdrag_till).");
        }
        if (!sentences.isEmpty() && outcome != null && outcome != ItemOutcome.DECIDED) {
            row.fault("utfall", "MOTSAGELSE", "Ett ärende med beslutssatser ska ha utfallet beslutat.");
        }
        Money granted = row.money("beviljat");
        if (granted != null && sentences.isEmpty()) {
            row.fault("beviljat", "MOTSAGELSE", "Ett beviljat belopp hör till en beslutssats. Fyll i kolumnen beslut.");
        }
        if (title == null || kind == null || meeting == null) {
            return null;
        }
        return new Item(
                meeting.id(),
                meeting.meetingDate().getYear(),
                new AgendaItem.Content(kind, title, orEmpty(row, "bakgrund"), orEmpty(row, "forslag")),
                row.integer("paragraf", 1, 9999),
                row.text("foredragande", 200),
                row.longText("overlaggning", 200_000),
                sentences.isEmpty() ? outcome : ItemOutcome.DECIDED,
                sentences,
                granted,
                from,
                to,
                task,
                responsible,
                row.date("uppdrag_senast"),
                row.text("besvarar", 1000));
    }

    private static String orEmpty(ImportRow row, String column) {
        String text = row.longText(column, 200_000);
        return text == null ? "" : text;
    }

    private static boolean isOpen(ImportRow row, Meeting meeting) {
        boolean open = meeting.itemCount() == 0;
        if (!open) {
            row.fault(
                    "datum",
                    "FINNS_REDAN",
                    "Mötet har redan en dagordning. Ärenden läses bara in i ett möte utan ärenden.");
        }
        return open;
    }

    private static boolean isFree(ImportRow row, Meeting meeting, Item item, Map<String, Integer> numbers) {
        Integer number = item.number();
        if (number == null) {
            return true;
        }
        if (meeting.kind() != MeetingKind.BOARD || meeting.isPlanned()) {
            row.fault("paragraf", "INTE_HALLET", "Bara ärenden vid hållna styrelsemöten har paragrafer.");
            return false;
        }
        Integer earlier = numbers.putIfAbsent(item.year() + "/" + number, row.line());
        if (earlier != null) {
            row.fault(
                    "paragraf",
                    "DUBBLETT",
                    "§ " + number + " år " + item.year()
                            + (earlier == 0 ? " finns redan i Samklang." : " står redan på rad " + earlier + "."));
        }
        return earlier == null;
    }

    private static void answer(ImportRow row, Item item, Set<String> tasks) {
        if (item.answers() != null && !tasks.remove(item.answers())) {
            row.fault(
                    "besvarar",
                    "OKANT_UPPDRAG",
                    "Inget öppet uppdrag har den texten, varken i Samklang eller på en tidigare rad.");
        }
        if (item.task() != null) {
            tasks.add(item.task());
        }
    }

    private record Plan(List<Item> items) implements ImportPlan {
        @Override
        public int accepted() {
            return items.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            for (Item item : items) {
                UUID id = Ids.next(clock);
                AgendaSql.add(tx, item.meetingId(), id, item.content());
                ImportedMeetingSql.proceed(tx, id, item);
                int position = 1;
                for (String sentence : item.sentences()) {
                    ImportedMeetingSql.decide(tx, Ids.next(clock), id, position++, sentence, item);
                }
                if (item.answers() != null) {
                    ImportedMeetingSql.answer(tx, id, item);
                }
                if (item.task() != null) {
                    ImportedMeetingSql.assign(tx, Ids.next(clock), id, item);
                }
                if (item.number() != null) {
                    ImportedMeetingSql.number(tx, Ids.next(clock), Ids.next(clock), id, item);
                }
            }
        }
    }
}
