package se.samklang.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.documents.Document;
import se.samklang.meetings.MeetingSteps;
import se.samklang.notices.Notice;
import se.samklang.notices.Notices;
import se.samklang.web.Problems;

/**
 * Registers that minutes were verified on paper and announced before the förbund had Samklang, with the days they had. In
 * one go: the paper was signed as it was, so nothing goes round here.
 */
@Component
final class EarlierVerification {

    private final MinutesDocuments documents;
    private final Circulation circulation;
    private final Notices notices;

    EarlierVerification(MinutesDocuments documents, Circulation circulation, Notices notices) {
        this.documents = documents;
        this.circulation = circulation;
        this.notices = notices;
    }

    /**
     * @param verified the day of the last signature
     * @param announced the day the notice was put up
     * @param setting where the paper is kept, and who answered for the notice
     * @param remark about the paper, never blank
     */
    record Paper(UUID meeting, LocalDate verified, LocalDate announced, Setting setting, String remark) {}

    /** What in the minutes themselves speaks against verifying them, in Swedish; null where nothing does. */
    @Nullable
    String fault(Read tx, UUID meeting) {
        return SigningRules.refusal(() -> Circulation.requireWhole(documents.draft(tx, meeting)));
    }

    /** @throws Refused where the meeting is not ready to be verified, or its minutes are on their way already */
    void register(Write tx, Paper paper) {
        MeetingSteps.circulate(tx, paper.meeting());
        Proceedings proceedings = ProceedingsSql.find(tx, paper.meeting()).orElseThrow(Problems.NotFound::new);
        UUID notice = notices.registerEarlier(
                tx, Verification.content(proceedings, paper.setting(), 1, paper.verified(), paper.announced()));
        Notice posted = notices.find(tx, notice).orElseThrow();
        List<Signer> signers = signed(proceedings, paper);
        Document document = Verification.completed(
                documents.draft(tx, paper.meeting()), proceedings, paper.setting(), signers, "", posted);
        Circulation.requireWhole(document);
        UUID id = circulation.lay(
                tx, paper.meeting(), new Circulation.Laid(document, null, paper.verified()), signers, Map.of());
        Edition edition = MinutesSql.find(tx, id).orElseThrow();
        for (SignatureSql.Signature place : SignatureSql.ofMinutes(tx, id)) {
            SignatureSql.sign(tx, place.id(), given(paper), edition.sha256());
        }
        MinutesSql.verify(tx, id, paper.verified(), notice, edition.documentId());
        MeetingSteps.verify(tx, paper.meeting());
    }

    private static List<Signer> signed(Proceedings proceedings, Paper paper) {
        String line = SignatureSql.Method.PAPER.label() + " " + SwedishDate.print(paper.verified());
        return Signer.of(proceedings).stream()
                .map(signer -> signer.signedWith(line))
                .toList();
    }

    /** Paper tells the day and not the hour: noon in Sweden. */
    private static SignatureSql.Given given(Paper paper) {
        return new SignatureSql.Given(
                SignatureSql.Method.PAPER,
                paper.verified()
                        .atTime(LocalTime.NOON)
                        .atZone(SwedishDate.STOCKHOLM)
                        .toInstant(),
                paper.remark(),
                null);
    }
}
