package se.samklang.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Write;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocuments;
import se.samklang.meetings.MeetingSteps;
import se.samklang.notices.Notice;
import se.samklang.notices.Notices;
import se.samklang.web.Problems;

/**
 * Makes an edition whose signatures are all there verified: announced, issued with its signatures and notice, and its
 * meeting closed for ever. All of it in the transaction of the last signature, so that no part is ever seen without the
 * others.
 */
@Component
final class Verification {

    private final Notices notices;
    private final IssuedDocuments issued;

    Verification(Notices notices, IssuedDocuments issued) {
        this.notices = notices;
        this.issued = issued;
    }

    void run(Write tx, Edition edition) {
        Proceedings proceedings = ProceedingsSql.find(tx, edition.meetingId()).orElseThrow(Problems.NotFound::new);
        Setting setting = SettingSql.find(tx).orElseThrow(Problems.NotFound::new);
        List<SignatureSql.Signature> signatures = SignatureSql.ofMinutes(tx, edition.id());
        LocalDate verified = signatures.stream()
                .map(SignatureSql.Signature::signedDate)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        UUID notice = notices.post(tx, content(proceedings, setting, edition.edition(), verified, null));
        Notice posted = notices.find(tx, notice).orElseThrow();
        Document read = issued.recreate(tx, edition.documentId()).orElseThrow();
        UUID document = issued.issue(
                tx, completed(read, proceedings, setting, signed(proceedings, signatures), edition.sha256(), posted));
        if (MinutesSql.verify(tx, edition.id(), verified, notice, document) == 0) {
            throw new Problems.NotFound();
        }
        if (!edition.isCorrection()) {
            MeetingSteps.verify(tx, edition.meetingId());
        }
    }

    /**
     * What the signers read, with their signatures and the notice in the places that waited for them.
     *
     * @param sha256 of the PDF they read, empty where they read paper
     */
    static Document completed(
            Document read,
            Proceedings proceedings,
            Setting setting,
            List<Signer> signers,
            String sha256,
            Notice posted) {
        return Rewriting.replaced(
                read,
                Map.of(
                        FrontMatter.VERIFICATION,
                        FrontMatter.verification(FrontMatter.sections(proceedings), signers, sha256),
                        FrontMatter.NOTICE,
                        FrontMatter.notice(
                                proceedings, setting, new Announcement(posted.publishedDate(), posted.lastDay()))));
    }

    /** @param announced null for today */
    static Notice.Content content(
            Proceedings proceedings, Setting setting, int edition, LocalDate verified, @Nullable LocalDate announced) {
        String sections = FrontMatter.sections(proceedings);
        return new Notice.Content(
                Notice.Kind.VERIFICATION,
                proceedings.meeting().organ() + ", " + proceedings.letterhead().name(),
                (edition > 1 ? "Rättat protokoll (utgåva " + edition + ") från " : "Justerat protokoll från ")
                        + proceedings.meeting().label().toLowerCase(Locale.ROOT),
                "Paragrafer: " + sections + ".",
                proceedings.meeting().meetingDate(),
                verified,
                announced,
                setting.storagePlace(),
                setting.responsible());
    }

    private static List<Signer> signed(Proceedings proceedings, List<SignatureSql.Signature> signatures) {
        List<Signer> signers = new ArrayList<>();
        for (SignatureSql.Signature signature : signatures) {
            Signer.of(proceedings).stream()
                    .filter(signer -> signer.attendee().equals(signature.attendanceId()))
                    .map(signer -> signer.signedWith(printed(signature)))
                    .forEach(signers::add);
        }
        return signers;
    }

    /** {@code Undertecknat i Samklang 2024-06-04 07:50 svensk tid (05:50 UTC)}; the day only where it is another. */
    static String printed(SignatureSql.Signature signature) {
        OffsetDateTime at = Objects.requireNonNull(signature.signedAt());
        String label = Objects.requireNonNull(signature.method()).label();
        if (signature.method() == SignatureSql.Method.PAPER) {
            return label + " " + SwedishDate.print(signature.signedDate());
        }
        OffsetDateTime utc = at.withOffsetSameInstant(ZoneOffset.UTC);
        boolean sameDay = SwedishDate.day(at.toInstant()).equals(utc.toLocalDate());
        return label + " " + SwedishDate.printInstant(at.toInstant()) + " svensk tid ("
                + (sameDay ? "" : utc.toLocalDate() + " ")
                + String.format(Locale.ROOT, "%02d:%02d UTC", utc.getHour(), utc.getMinute())
                + ")";
    }
}
