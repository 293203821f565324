package se.samklang.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.base.Sha256;
import se.samklang.base.SwedishDate;
import se.samklang.database.Write;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.IssuedDocuments;
import se.samklang.meetings.MeetingSteps;
import se.samklang.web.Problems;

/** Sends minutes round to those who verify them, and takes them back. */
@Component
final class Circulation {

    private final MinutesDocuments documents;
    private final IssuedDocuments issued;

    Circulation(MinutesDocuments documents, IssuedDocuments issued) {
        this.documents = documents;
        this.issued = issued;
    }

    /**
     * Freezes the minutes of a held meeting and lays them before the signers.
     *
     * @param seen what the person who sends them has read, as {@link #fingerprint}
     * @param accounts the account each signer signs with in the program, by their place in the attendance list
     * @return the edition
     */
    UUID send(Write tx, UUID meeting, String seen, Map<UUID, UUID> accounts) {
        MeetingSteps.circulate(tx, meeting);
        Proceedings proceedings = ProceedingsSql.find(tx, meeting).orElseThrow(Problems.NotFound::new);
        Setting setting = SettingSql.find(tx).orElse(null);
        LocalDate today = SwedishDate.day(tx.now());
        Readiness.missing(proceedings, setting, today).stream().findFirst().ifPresent(missing -> {
            throw new Refused(missing.code(), missing.sentence());
        });
        Document document = documents.draft(tx, meeting);
        requireWhole(document);
        if (!fingerprint(document).equals(seen)) {
            throw new Problems.Stale(MinutesController.MEETINGS + meeting + "/protokoll/justering", List.of());
        }
        int days = setting == null ? Setting.DEFAULT_VERIFICATION_DAYS : setting.verificationDays();
        LocalDate due = proceedings.meeting().meetingDate().plusDays(days);
        return lay(tx, meeting, new Laid(document, null, due), Signer.of(proceedings), accounts);
    }

    /** The same for documents that say the same, whenever they were made. */
    static String fingerprint(Document document) {
        return Sha256.hash(document.words());
    }

    /**
     * What is laid before the signers.
     *
     * @param reason why verified minutes are corrected, or null
     */
    record Laid(Document document, @Nullable String reason, LocalDate due) {}

    UUID lay(Write tx, UUID meeting, Laid laid, List<Signer> signers, Map<UUID, UUID> accounts) {
        requireOneEach(accounts);
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        UUID document = issued.issue(tx, laid.document());
        UUID edition = Ids.next(clock);
        MinutesSql.add(tx, edition, meeting, laid.reason(), laid.due(), document, MinutesSql.sha256(tx, document));
        int position = 0;
        for (Signer signer : signers) {
            position++;
            SignatureSql.add(tx, Ids.next(clock), edition, position, signer, accounts.get(signer.attendee()));
        }
        return edition;
    }

    /** Takes an edition back while somebody's signature is missing; those given count for nothing then. */
    void withdraw(Write tx, UUID id, String reason) {
        Edition edition = MinutesSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
        SigningRules.requireOpen(edition);
        if (MinutesSql.withdraw(tx, id, reason) == 0) {
            throw new Problems.NotFound();
        }
        if (!edition.isCorrection()) {
            MeetingSteps.withdraw(tx, edition.meetingId());
        }
    }

    private static void requireOneEach(Map<UUID, UUID> accounts) {
        List<UUID> chosen = new ArrayList<>(accounts.values());
        if (chosen.stream().distinct().count() < chosen.size()) {
            throw new Refused(
                    "samma-konto",
                    "Två underskrifter har samma konto. Var och en skriver under med sitt eget konto; den som inget har"
                            + " skriver under i PDF-filen eller på papper.");
        }
    }

    /** A mistyped figure would be verified as a dash, and a text cut short as if it were whole. */
    static void requireWhole(Document document) {
        document.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.FEL)
                .filter(finding -> !finding.mayBeAccepted() || finding.code().equals("text-avkortad"))
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refused("fel-i-protokollet", finding.message());
                });
    }
}
