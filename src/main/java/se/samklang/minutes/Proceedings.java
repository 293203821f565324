package se.samklang.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.association.Letterhead;
import se.samklang.base.SwedishDate;

/** Everything a meeting registered that its minutes tell, in the order it is told. */
record Proceedings(
        Meeting meeting,
        Letterhead letterhead,
        List<Item> items,
        List<String> withdrawn,
        List<Attendee> attendees,
        List<Movement> movements,
        List<Conflict> conflicts,
        List<Adjournment> adjournments,
        Debate debate) {

    /** @param fromTime and toTime: the clock on the wall in Sweden, {@code HH:MM} */
    record Meeting(
            UUID id,
            String kind,
            @Nullable String title,
            LocalDate meetingDate,
            @Nullable String fromTime,
            @Nullable String toTime,
            @Nullable String place,
            String status) {

        boolean isOfBoard() {
            return kind.equals("BOARD");
        }

        /** Who met, as the body is called in its minutes. */
        String organ() {
            return switch (kind) {
                case "BOARD" -> "Styrelsen";
                case "PRESIDIUM" -> "Presidiet";
                case "MEMBERS" -> "Ägarsamrådet";
                default -> "Mötet";
            };
        }

        /** {@code Styrelsemöte 27 maj 2024}, or its own heading with the day. */
        String label() {
            String name = switch (kind) {
                case "BOARD" -> "Styrelsemöte";
                case "PRESIDIUM" -> "Presidiemöte";
                case "MEMBERS" -> "Ägarsamråd";
                default -> "Möte";
            };
            return Objects.requireNonNullElse(title, name) + " " + SwedishDate.printLong(meetingDate);
        }
    }

    /**
     * @param sectionId its paragraph, null until the meeting is numbered; then prefix and number are there too
     * @param correctedNumber the paragraph of earlier minutes that the item corrects, or null
     */
    record Item(
            UUID id,
            int place,
            String kind,
            String title,
            String background,
            String proposal,
            @Nullable String presenter,
            String deliberation,
            @Nullable String outcome,
            @Nullable UUID sectionId,
            @Nullable String prefix,
            @Nullable Integer number,
            @Nullable String correctedPrefix,
            @Nullable Integer correctedNumber,
            @Nullable LocalDate correctedDate) {

        /** {@code SFV § 17}, or {@code Ärende 3} before it is numbered. */
        String name() {
            return number == null ? "Ärende\u00a0" + place : SectionText.name(prefix, number);
        }

        /** The id of its chapter, the same in every document made of the minutes. */
        String chapter() {
            return number == null ? "arende-" + place : "paragraf-" + number;
        }
    }

    /**
     * Capacity, presence and duty as the meeting keeps them; office where the person was elected to lead.
     *
     * @param lapsed whether the mandate the person sits by did not hold on the day of the meeting
     */
    record Attendee(
            UUID id,
            String personName,
            String organisation,
            String title,
            String capacity,
            String presence,
            @Nullable String duty,
            @Nullable String office,
            @Nullable UUID replacesId,
            @Nullable String fromTime,
            @Nullable String toTime,
            boolean lapsed) {

        /** Elected to the board, and so asked for at the roll call. */
        boolean isElected() {
            return is("MEMBER") || is("DEPUTY");
        }

        boolean is(String asked) {
            return capacity.equals(asked);
        }

        boolean has(String asked) {
            return asked.equals(duty);
        }
    }

    /** Somebody came ({@code ARRIVED}) or went ({@code LEFT}); counts from the item on. */
    record Movement(
            UUID agendaItemId,
            UUID attendanceId,
            String kind,
            @Nullable String atTime) {}

    /** Somebody has jäv in an item. */
    record Conflict(UUID agendaItemId, UUID attendanceId) {}

    /** The meeting was broken off before the item. */
    record Adjournment(
            UUID agendaItemId,
            LocalDate brokenOffDate,
            String brokenOffTime,
            @Nullable LocalDate resumedDate,
            @Nullable String resumedTime) {}

    /** The name of somebody who was there. */
    String name(UUID attendee) {
        return attendee(attendee).map(Attendee::personName).orElse("–");
    }

    Optional<Attendee> attendee(@Nullable UUID id) {
        return attendees.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean isConflicted(UUID attendee, UUID item) {
        return conflicts.contains(new Conflict(item, attendee));
    }

    /** The places of the items that the person was there for, from 1. */
    List<Integer> attended(Attendee person) {
        List<Integer> places = new ArrayList<>();
        boolean there = person.presence().equals("PRESENT") && (person.isElected() || !comesLater(person));
        for (Item item : items) {
            for (Movement movement : movements) {
                if (movement.agendaItemId().equals(item.id())
                        && movement.attendanceId().equals(person.id())) {
                    there = movement.kind().equals("ARRIVED");
                }
            }
            if (there) {
                places.add(item.place());
            }
        }
        return places;
    }

    private boolean comesLater(Attendee person) {
        return items.stream()
                .flatMap(item -> movements.stream()
                        .filter(movement -> movement.agendaItemId().equals(item.id())
                                && movement.attendanceId().equals(person.id())))
                .findFirst()
                .filter(movement -> movement.kind().equals("ARRIVED"))
                .isPresent();
    }

    /** Whether every item has its paragraph. */
    boolean isNumbered() {
        return items.stream().allMatch(item -> item.number() != null);
    }
}
