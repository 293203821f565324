package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.signatures.PdfSigner;
import se.samklang.web.Answer;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** One edition of minutes with its signatures: who has signed, when and how, and who is waited for. */
@Controller
class EditionController {

    private final Database database;
    private final PdfSigner signer;

    EditionController(Database database, PdfSigner signer) {
        this.database = database;
        this.signer = signer;
    }

    /**
     * @param corrections what the edition puts right, empty for a first one
     * @param sealable whether the förbund's seal can be set now
     * @param fileToSign where the PDF for the next to sign is fetched
     */
    record EditionPage(
            Proceedings.Meeting meeting,
            Edition edition,
            List<SignatureSql.Signature> signatures,
            List<CorrectionSql.Row> corrections,
            boolean sealed,
            boolean sealable,
            String fileToSign,
            UUID account,
            boolean mayEdit,
            LocalDate today) {

        /** Why verified minutes have no seal. */
        String unsealed() {
            return sealable
                    ? "PDF-filen är inte stämplad än."
                    : "Programmet har ingen nyckel att stämpla med, så PDF-filen saknar elektronisk stämpel. Den som"
                            + " sköter programmet anger nyckeln i SAMKLANG_SIGNING_KEY.";
        }
    }

    @GetMapping(SigningController.EDITION)
    Answer show(Visitor visitor, @PathVariable UUID edition) {
        return database.read(visitor.scope(), tx -> {
            Edition found = MinutesSql.find(tx, edition).orElseThrow(Problems.NotFound::new);
            boolean sealed = SignedFileSql.seal(tx, edition).isPresent();
            return Page.of(
                    "minutes/edition",
                    new EditionPage(
                            ProceedingsSql.meeting(tx, found.meetingId()).orElseThrow(),
                            found,
                            SignatureSql.ofMinutes(tx, edition),
                            CorrectionSql.ofMinutes(tx, edition),
                            sealed,
                            !sealed && found.isVerified() && signer.isReady(),
                            SigningController.fileToSign(tx, found),
                            visitor.accountId(),
                            MinutesController.mayEdit(visitor),
                            SwedishDate.day(tx.now())));
        });
    }
}
