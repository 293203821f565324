package se.samklang.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is missing before minutes can be sent to be verified. */
final class Readiness {

    private static final Set<String> ONLY_HEARD = Set.of("INFORMATION", "REPORT");

    private final Proceedings proceedings;
    private final List<Missing> missing = new ArrayList<>();

    private Readiness(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    /**
     * @param code the rule's name
     * @param sentence what is missing, in Swedish
     * @param path where it is put right
     */
    record Missing(String code, String sentence, String path) {}

    /** All that is missing, in the order it is put right; empty where the minutes can be sent. */
    static List<Missing> missing(Proceedings proceedings, @Nullable Setting setting, LocalDate today) {
        Readiness readiness = new Readiness(proceedings);
        readiness.ofMeeting(today);
        readiness.ofItems();
        readiness.ofPeople();
        if (setting == null) {
            readiness.missing.add(new Missing(
                    "forvaringsplats-saknas",
                    "Det är inte sagt var protokollen förvaras och vem som ansvarar för anslaget.",
                    SettingController.PATH));
        }
        return List.copyOf(readiness.missing);
    }

    private void ofMeeting(LocalDate today) {
        if (proceedings.meeting().meetingDate().isAfter(today)) {
            add("mote-i-framtiden", "Mötet är inte hållet än, och ett protokoll kan inte justeras före mötet.");
        } else if (Set.of("PLANNED", "OPEN").contains(proceedings.meeting().status())) {
            add("mote-inte-avslutat", "Mötet är inte avslutat.");
        }
    }

    private void ofItems() {
        if (proceedings.items().isEmpty()) {
            add("inga-arenden", "Mötet har inga ärenden.");
        } else if (proceedings.meeting().isOfBoard() && !proceedings.isNumbered()) {
            add("onumrerade-arenden", "Ärendena har inte fått sina paragrafer.");
        }
        for (Proceedings.Item item : proceedings.items()) {
            boolean sentences = proceedings.debate().decisions().stream()
                    .anyMatch(decision -> decision.agendaItemId().equals(item.id()));
            String outcome = item.outcome();
            if (outcome == null && !sentences && !ONLY_HEARD.contains(item.kind())) {
                add(
                        "arende-utan-utfall",
                        item.name() + " ”" + item.title()
                                + "” har inget utfall: beslut, noterat, bordlagt, återremitterat eller utgår.");
            } else if ("DECIDED".equals(outcome) && !sentences) {
                add("beslut-utan-sats", item.name() + " ”" + item.title() + "” är beslutat men har ingen beslutssats.");
            }
        }
    }

    private void ofPeople() {
        List<Signer> signers = Signer.of(proceedings);
        for (Signer.Duty duty : Signer.Duty.values()) {
            if (signers.stream().noneMatch(signer -> signer.duty() == duty)) {
                add(
                        "utan-" + duty.inSentence().replace('ä', 'a'),
                        "Ingen är antecknad som " + duty.inSentence() + " i närvarolistan.");
            }
        }
        List<Signer> verifiers = signers.stream()
                .filter(signer -> signer.duty() == Signer.Duty.VERIFIER)
                .toList();
        for (Proceedings.Item item : proceedings.items()) {
            if (!verifiers.isEmpty()
                    && verifiers.stream().allMatch(signer -> proceedings.isConflicted(signer.attendee(), item.id()))) {
                add(
                        "javig-justerare",
                        item.name() + " kan inte justeras av den som är jävig i ärendet. Utse en justerare till.");
            }
        }
    }

    private void add(String code, String sentence) {
        missing.add(
                new Missing(code, sentence, "/moten/" + proceedings.meeting().id()));
    }
}
