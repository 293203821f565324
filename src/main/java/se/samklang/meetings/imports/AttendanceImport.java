package se.samklang.meetings.imports;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.association.Seat;
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
import se.samklang.meetings.Meetings;
import se.samklang.meetings.presence.Attendee;

/** Import kind {@code narvaro}: who took part in meetings, in the order the minutes name them. */
@Component
final class AttendanceImport implements ImportKind {

    private static final ImportChoice<Attendee.Capacity> CAPACITIES =
            ImportChoice.of(List.of(Attendee.Capacity.values()), Attendee.Capacity::label);
    private static final ImportChoice<Attendee.Duty> DUTIES =
            ImportChoice.of(List.of(Attendee.Duty.values()), Attendee.Duty::label);

    @Override
    public String name() {
        return "narvaro";
    }

    @Override
    public String title() {
        return "Närvaro vid möten";
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
                ImportColumn.required("namn", "Personens namn", "Alva Exempelsson"),
                ImportColumn.required("deltar_som", "ledamot, ersattare, tjansteperson eller gast", "ledamot"),
                ImportColumn.optional("organisation", "Medlem eller annan organisation", "Exempelstads kommun"),
                ImportColumn.optional("titel", "Titel", "förbundschef"),
                ImportColumn.optional("narvarande", "ja (förval) eller nej", "ja"),
                ImportColumn.optional("uppgift", "ordforande, sekreterare eller justerare", "justerare"),
                ImportColumn.optional("ersatter", "Namnet på ledamoten som ersättaren tjänstgör för", "Bo Exempelsson"),
                ImportColumn.optional("fran", "Klockslag, för gäster", "13.15"),
                ImportColumn.optional("till", "Klockslag, för gäster", "13.30"));
    }

    /** A person at a meeting as a file holds it. */
    record Person(
            UUID id,
            UUID meetingId,
            @Nullable UUID mandateId,
            String name,
            String organisation,
            String title,
            Attendee.Capacity capacity,
            Attendee.RollCall presence,
            Attendee.@Nullable Duty duty,
            Attendee.@Nullable Office office,
            @Nullable UUID replacesId,
            @Nullable String from,
            @Nullable String to,
            int position) {}

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        ImportedMeetings meetings = ImportedMeetings.of(tx);
        ImportedMandates mandates = new ImportedMandates(tx);
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        Map<UUID, Map<String, UUID>> present = new HashMap<>();
        List<Person> persons = new ArrayList<>();
        for (ImportRow row : rows) {
            Meeting meeting = meetings.named(row);
            String name = row.text("namn", 200);
            if (meeting != null && name != null && isOpen(row, meeting)) {
                Map<String, UUID> others = present.computeIfAbsent(meeting.id(), id -> new HashMap<>());
                Person person = person(row, meeting, name, others, mandates, clock);
                if (person != null) {
                    others.put(name, person.id());
                    persons.add(person);
                }
            }
        }
        return new Plan(persons);
    }

    private static boolean isOpen(ImportRow row, Meeting meeting) {
        if (meeting.isLocked()) {
            row.fault(
                    "datum",
                    "JUSTERAT",
                    "Mötets protokoll är justerat eller under justering. Närvaron kan inte ändras.");
        }
        return !meeting.isLocked();
    }

    private static @Nullable Person person(
            ImportRow row,
            Meeting meeting,
            String name,
            Map<String, UUID> others,
            ImportedMandates mandates,
            Clock clock) {
        Attendee.Capacity capacity = CAPACITIES.read(row, "deltar_som");
        Attendee.Duty duty = DUTIES.read(row, "uppgift");
        String organisation = row.text("organisation", 200);
        boolean absent = Boolean.FALSE.equals(row.yesNo("narvarande"));
        if (others.containsKey(name)) {
            row.fault("namn", "DUBBLETT", "Personen står redan i mötets närvaro.");
        }
        String replaced = row.text("ersatter", 200);
        if (replaced != null && !others.containsKey(replaced)) {
            row.fault(
                    "ersatter",
                    "OKAND_LEDAMOT",
                    "Ledamoten ska stå på en tidigare rad för samma möte, som frånvarande.");
        }
        if (capacity == null) {
            return null;
        }
        boolean elected = capacity == Attendee.Capacity.MEMBER || capacity == Attendee.Capacity.DEPUTY;
        Optional<Seat> seat = elected ? mandates.seat(name, meeting.meetingDate()) : Optional.empty();
        if (elected && seat.isEmpty()) {
            row.fault(
                    "namn",
                    "MANDAT_SAKNAS",
                    "Personen har inget mandat i styrelsen mötets dag. Läs in mandaten först, med slaget ”mandat”.");
        }
        return new Person(
                Ids.next(clock),
                meeting.id(),
                seat.map(Seat::mandateId).orElse(null),
                name,
                organisation != null ? organisation : seat.map(Seat::memberName).orElse(""),
                Objects.requireNonNullElse(row.text("titel", 100), ""),
                capacity,
                absent ? Attendee.RollCall.ABSENT : Attendee.RollCall.PRESENT,
                duty,
                seat.map(AttendanceImport::officeOf).orElse(null),
                replaced == null ? null : others.get(replaced),
                ImportedMeetings.clock(row, "fran"),
                ImportedMeetings.clock(row, "till"),
                others.size() + 1);
    }

    private static Attendee.@Nullable Office officeOf(Seat seat) {
        return switch (seat.office()) {
            case CHAIR -> Attendee.Office.CHAIR;
            case VICE_CHAIR -> Attendee.Office.VICE_CHAIR;
            default -> null;
        };
    }

    private record Plan(List<Person> persons) implements ImportPlan {
        @Override
        public int accepted() {
            return persons.size();
        }

        @Override
        public void store(Write tx) {
            persons.forEach(person -> ImportedMeetingSql.attend(tx, person));
        }
    }
}
