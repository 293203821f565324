package se.samklang.meetings.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
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
import se.samklang.meetings.MeetingStatus;
import se.samklang.meetings.Meetings;

/**
 * Import kind {@code moten}: meetings planned or held, so that a förbund begins with its whole year and its earlier minutes
 * in the program. A meeting is known by its kind and day; one that is there already is passed over with a note.
 */
@Component
final class MeetingImport implements ImportKind {

    private static final ImportChoice<MeetingKind> KINDS =
            ImportChoice.of(List.of(MeetingKind.values()), MeetingImport::word);
    private static final ImportChoice<MeetingStatus> STATES =
            ImportChoice.of(List.of(MeetingStatus.PLANNED, MeetingStatus.HELD), MeetingStatus::label);

    @Override
    public String name() {
        return "moten";
    }

    @Override
    public String title() {
        return "Möten";
    }

    @Override
    public String list() {
        return Meetings.PATH;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("datum", "Mötets dag", "2024-05-27"),
                ImportColumn.optional("slag", "styrelse (förval), presidium, agare eller annat", "styrelse"),
                ImportColumn.optional("rubrik", "Egen rubrik, där slaget inte säger nog", "Extra styrelsemöte"),
                ImportColumn.optional("borjar", "Klockslag", "13.00"),
                ImportColumn.optional("slutar", "Klockslag", "17.00"),
                ImportColumn.optional("plats", "Plats", "Exempelstad, Stadshotellet"),
                ImportColumn.optional("lage", "planerat (förval) eller hallet", "hallet"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportedMeetings known = ImportedMeetings.of(tx);
        Map<ImportedMeetings.Key, Integer> lines = new HashMap<>();
        List<Held> meetings = new ArrayList<>();
        for (ImportRow row : rows) {
            LocalDate date = row.date("datum");
            MeetingKind kind = kind(row);
            if (date == null || kind == null) {
                continue;
            }
            Held meeting = meeting(row, date, kind);
            ImportedMeetings.Key key = new ImportedMeetings.Key(kind, date);
            Integer earlier = lines.putIfAbsent(key, row.line());
            if (earlier != null) {
                row.fault("datum", "DUBBLETT", "Samma möte finns redan på rad " + earlier + ". Behåll en av raderna.");
            } else if (known.id(key) != null) {
                row.warning("datum", "FINNS_REDAN", "Mötet finns redan i Samklang och lämnas som det är.");
            } else {
                meetings.add(meeting);
            }
        }
        return new Plan(meetings);
    }

    /** The kind a row names; the board where it names none, null where it cannot be read. */
    static @Nullable MeetingKind kind(ImportRow row) {
        return row.has("slag") ? KINDS.read(row, "slag") : MeetingKind.BOARD;
    }

    private static String word(MeetingKind kind) {
        return switch (kind) {
            case BOARD -> "Styrelse";
            case PRESIDIUM -> "Presidium";
            case MEMBERS -> "Ägare";
            case OTHER -> "Annat";
        };
    }

    private record Held(Meeting.Content content, MeetingStatus status) {}

    private static Held meeting(ImportRow row, LocalDate date, MeetingKind kind) {
        String from = ImportedMeetings.clock(row, "borjar");
        String to = ImportedMeetings.clock(row, "slutar");
        if (to != null && (from == null || from.compareTo(to) >= 0)) {
            row.fault("slutar", "PERIOD", "Mötet ska sluta senare än det börjar, samma dag.");
            to = null;
        }
        MeetingStatus status = STATES.read(row, "lage");
        return new Held(
                new Meeting.Content(kind, row.text("rubrik", 200), date, from, to, row.text("plats", 200)),
                status == null ? MeetingStatus.PLANNED : status);
    }

    private record Plan(List<Held> meetings) implements ImportPlan {
        @Override
        public int accepted() {
            return meetings.size();
        }

        @Override
        public void store(Write tx) {
            Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
            meetings.forEach(
                    meeting -> ImportedMeetingSql.add(tx, Ids.next(clock), meeting.content(), meeting.status()));
        }
    }
}
