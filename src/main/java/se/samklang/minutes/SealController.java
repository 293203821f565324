package se.samklang.minutes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.signatures.PdfSignatures;
import se.samklang.signatures.PdfSigner;
import se.samklang.signatures.SignatureFinding;
import se.samklang.signatures.SignatureRequest;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Verified minutes get the förbund's electronic seal, where the program has a key: a PAdES signature over the final PDF. */
@Controller
class SealController {

    private final Database database;
    private final Submissions submissions;
    private final IssuedDocuments issued;
    private final PdfSigner signer;
    private final PdfSignatures signatures;
    private final Clock clock;

    SealController(
            Database database,
            Submissions submissions,
            IssuedDocuments issued,
            PdfSigner signer,
            PdfSignatures signatures,
            Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.issued = issued;
        this.signer = signer;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Sealed before the transaction begins: a time-stamp service may be asked, and no row waits for it. */
    @PostMapping(SigningController.EDITION + "/stampla")
    Answer seal(Visitor visitor, @PathVariable UUID edition, Form form) {
        form.only();
        byte[] pdf = database.read(visitor.scope(), tx -> {
            Edition found = MinutesSql.find(tx, edition).orElseThrow(Problems.NotFound::new);
            if (!found.isVerified()) {
                throw new Refused("ojusterad-stampel", "Bara ett justerat protokoll stämplas.");
            }
            return issued.file(tx, found.shownDocument(), OutputFormat.PDF).orElseThrow();
        });
        String association = String.valueOf(visitor.associationName());
        byte[] sealed = signer.sign(pdf, new SignatureRequest(association, "Justerat protokoll", clock.instant()));
        List<SignatureFinding> findings = signatures.examine(sealed);
        return submissions.run(
                visitor,
                form,
                "Stämplade protokoll",
                () -> Page.of("minutes/withdraw", new CirculationController.WithdrawPage(form, find(visitor, edition))),
                tx -> {
                    Edition held = MinutesSql.locked(tx, edition).orElseThrow(Problems.NotFound::new);
                    if (SignedFileSql.seal(tx, held.id()).isPresent()) {
                        throw new Refused("redan-stamplat", "Protokollet är redan stämplat.");
                    }
                    SignedFileSql.add(tx, Ids.next(clock), edition, "protokoll-stamplat.pdf", sealed, findings);
                    return Redirect.to(SigningController.edition(edition)).saying("PDF-filen är stämplad.");
                });
    }

    private Edition find(Visitor visitor, UUID edition) {
        return database.read(visitor.scope(), tx -> MinutesSql.find(tx, edition))
                .orElseThrow(Problems.NotFound::new);
    }
}
