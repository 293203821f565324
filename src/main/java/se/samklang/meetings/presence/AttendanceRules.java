package se.samklang.meetings.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samklang.association.DeputyRule;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingStatus;
import se.samklang.meetings.presence.Attendee.Duty;
import se.samklang.web.Problems;

/** What may be noted in the attendance list. */
public final class AttendanceRules {

    private AttendanceRules() {}

    /** A meeting is opened on its day or, where it is noted afterwards, later. */
    static void requireItsDay(Meeting meeting, Instant now) {
        LocalDate today = SwedishDate.day(now);
        if (meeting.meetingDate().isAfter(today)) {
            throw new Refused(
                    "for-tidig-oppning",
                    "Mötet är planerat till " + SwedishDate.printLong(meeting.meetingDate())
                            + " och kan öppnas tidigast den dagen. Ändra datumet om det hålls tidigare.");
        }
    }

    /** An item at which somebody came, went or had jäv, or before which the meeting was broken off, stays. */
    public static void requireUnused(Read tx, UUID item) {
        if (MovementSql.isUsed(tx, item)) {
            throw new Refused(
                    "arende-med-narvaro",
                    "Vid ärendet är antecknat att någon kom, gick eller var jävig, eller att mötet ajournerades. Ta bort"
                            + " det i närvarolistan först.");
        }
    }

    /** A vacant seat is nobody. */
    static void requirePerson(Attendee person) {
        if (person.isVacant()) {
            throw new Refused(
                    "vakant-plats",
                    "Platsen för " + person.organisation() + " är vakant den dag mötet hålls. Registrera mandatet och"
                            + " hämta mandaten på nytt.");
        }
    }

    static void requireInvited(Attendee person) {
        if (person.isElected()) {
            throw new Refused(
                    "vald-deltagare",
                    person.personName() + " står i närvarolistan genom sitt mandat. Namn och organisation rättas i"
                            + " mandatet, och den som inte är med markeras som frånvarande.");
        }
    }

    /** Who leads the meeting or keeps its minutes does not verify them as the verifier too. */
    static void requireCanHold(Attendee person, Duty duty, Presence presence) {
        requirePerson(person);
        if (duty == Duty.VERIFIER && (person.has(Duty.CHAIR) || person.has(Duty.SECRETARY))) {
            throw new Refused(
                    "justerar-redan",
                    person.personName() + " är mötets "
                            + (person.has(Duty.CHAIR) ? "ordförande" : "sekreterare")
                            + " och kan inte också vara justerare. Välj någon annan.");
        }
        if (duty != Duty.VERIFIER && person.has(Duty.VERIFIER)) {
            throw new Refused("ar-justerare", person.personName() + " är justerare. Välj en annan justerare först.");
        }
        if (duty == Duty.CHAIR && !person.isMember()) {
            throw new Refused("leder-inte", "Bara en ordinarie ledamot kan leda mötet.");
        }
        if (duty == Duty.VERIFIER && !presence.decidesSomewhere(person.id())) {
            throw new Refused(
                    "justerar-inte",
                    "Bara den som deltar i besluten kan justera: en närvarande ledamot eller en ersättare som trätt in.");
        }
    }

    static void requireSteppable(Attendee deputy, Attendee replaced, Presence presence, DeputyRule rule) {
        if (!deputy.isDeputy() || !replaced.isMember()) {
            throw new Refused("trader-inte-in", "Bara en ersättare kan träda in, och bara för en ordinarie ledamot.");
        }
        if (!Substitutes.mayServe(deputy, replaced, rule)) {
            throw new Refused(
                    "annan-medlems-plats",
                    deputy.personName() + " kan bara träda in för ledamöter från " + deputy.organisation()
                            + (replaced.isVacant()
                                    ? ": en vakant plats fylls bara av den egna medlemmens ersättare."
                                    : ", enligt förbundets regel för ersättare."));
        }
        if (!presence.leavesSeat(replaced)) {
            throw new Refused(
                    "platsen-ar-inte-ledig",
                    replaced.personName() + " deltar i alla ärenden, så ingen ersättare kan träda in. Markera först"
                            + " frånvaro eller jäv.");
        }
        presence.attendees().stream()
                .filter(other -> replaced.id().equals(other.replacesId()) && !other.equals(deputy))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(
                            "redan-ersatt",
                            replaced.personName() + " ersätts redan av " + other.personName()
                                    + ". Ta bort det inträdet först.");
                });
    }

    /** Who came, went or had jäv stays in the list until that is taken away. */
    static void requireUninvolved(Attendee person, Presence presence) {
        if (presence.isInvolved(person.id())) {
            throw new Refused(
                    "deltagare-i-arende",
                    "Det är antecknat att " + person.personName() + " kom, gick eller var jävig. Ta bort det först.");
        }
    }

    /** A meeting that is broken off goes on before it is broken off again. */
    static void requireResumed(Adjournment adjournment) {
        if (!adjournment.isResumed()) {
            throw new Refused(
                    "redan-ajournerat",
                    "Mötet är redan ajournerat, " + adjournment.time() + ". Ange först när det återupptogs.");
        }
    }

    /** A meeting that is broken off goes on before it is closed: it does not end in a pause. */
    static void requireGoneOn(List<Adjournment> adjournments) {
        adjournments.stream().filter(each -> !each.isResumed()).findFirst().ifPresent(each -> {
            throw new Refused(
                    "avslut-av-ajournerat",
                    "Mötet är ajournerat sedan " + each.time()
                            + " och har inte återupptagits, så det kan inte avslutas."
                            + " Ange först under Närvaro när det återupptogs, eller ta bort ajourneringen om mötet"
                            + " slutade då.");
        });
    }

    /** A meeting that has ended has gone on after every pause. */
    static void requireGoneOn(Meeting meeting, Adjournment.Content adjournment) {
        if (meeting.status() != MeetingStatus.OPEN && adjournment.resumedDate() == null) {
            throw new Problems.FieldRefused(
                    "ater_klockan",
                    "Mötet är avslutat, så det har återupptagits. Ange klockslaget när det gjorde det.");
        }
    }
}
