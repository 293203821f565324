package se.samklang.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samklang.base.Ids;
import se.samklang.base.PlainText;
import se.samklang.base.Refused;
import se.samklang.base.Sha256;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.signatures.PdfSignatures;
import se.samklang.signatures.SignatureFinding;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** PDF files signed elsewhere: taken as a signature of minutes, or examined only. */
@Controller
class SignedFileController {

    private static final String EXAMINE = SigningController.LIST + "/granska";
    private static final String FILE = "fil";

    private final Database database;
    private final Submissions submissions;
    private final Signing signing;
    private final SigningController pages;
    private final PdfSignatures signatures;
    private final IssuedDocuments issued;
    private final Clock clock;

    SignedFileController(
            Database database,
            Submissions submissions,
            Signing signing,
            SigningController pages,
            PdfSignatures signatures,
            IssuedDocuments issued,
            Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.signing = signing;
        this.pages = pages;
        this.signatures = signatures;
        this.issued = issued;
        this.clock = clock;
    }

    /** @param sha256 of the examined file, empty before any is */
    record ExaminePage(Form form, String fileName, String sha256, List<SignatureFinding> findings) {}

    @PostMapping(SigningController.SIGNATURE + "/fil")
    Answer receive(
            Visitor visitor,
            @PathVariable UUID signature,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            Form form) {
        form.only(FILE);
        SignatureSql.Signature found = database.read(visitor.scope(), tx -> SignatureSql.find(tx, signature))
                .orElseThrow(Problems.NotFound::new);
        if (!MinutesController.mayEdit(visitor)) {
            SigningRules.requireOwn(found, visitor.accountId());
        }
        byte[] bytes = bytes(file, form);
        List<SignatureFinding> findings = examined(bytes, form);
        return submissions.run(
                visitor,
                form,
                "Tog emot undertecknad fil",
                () -> pages.page(visitor, signature, Form.blank(), form),
                tx -> {
                    String name = name(file);
                    return Redirect.to(SigningController.edition(found.minutesId()))
                            .saying(signing.sign(tx, act(tx, found, name, bytes, findings)));
                });
    }

    private Signing.Act act(
            Write tx, SignatureSql.Signature signature, String name, byte[] bytes, List<SignatureFinding> findings) {
        Edition edition = MinutesSql.find(tx, signature.minutesId()).orElseThrow(Problems.NotFound::new);
        SigningRules.requireOpen(edition);
        byte[] sent = issued.file(tx, edition.documentId(), OutputFormat.PDF).orElseThrow();
        List<String> faults =
                SignedFileRules.faults(findings, signatures.differences(sent, bytes), signature.personName());
        if (!faults.isEmpty()) {
            throw new Problems.FieldRefused(FILE, String.join(" ", faults));
        }
        UUID id = Ids.next(clock);
        SignedFileSql.add(tx, id, edition.id(), name, bytes, findings);
        SignatureSql.Given given = new SignatureSql.Given(
                SignatureSql.Method.PADES,
                SignedFileRules.of(findings, signature.personName())
                        .flatMap(SignedFileRules::at)
                        .orElse(tx.now()),
                null,
                id);
        return new Signing.Act(signature.id(), given, null, FILE);
    }

    @GetMapping(EXAMINE)
    Answer blank(Visitor visitor) {
        return Page.of("minutes/examine", new ExaminePage(Form.blank(), "", "", List.of()));
    }

    @PostMapping(EXAMINE)
    Answer examine(
            Visitor visitor, @RequestParam(name = FILE, required = false) @Nullable MultipartFile file, Form form) {
        form.only(FILE);
        byte[] bytes = bytes(file, form);
        List<SignatureFinding> findings = examined(bytes, form);
        return form.isValid()
                ? Page.of("minutes/examine", new ExaminePage(form, name(file), Sha256.hash(bytes), findings))
                : Page.refused("minutes/examine", new ExaminePage(form, "", "", List.of()));
    }

    private List<SignatureFinding> examined(byte[] bytes, Form form) {
        if (!form.isValid()) {
            return List.of();
        }
        try {
            return signatures.examine(bytes);
        } catch (Refused unreadable) {
            form.refuse(FILE, unreadable.refusal().sentence());
            return List.of();
        }
    }

    private static byte[] bytes(@Nullable MultipartFile file, Form form) {
        if (file == null || file.isEmpty()) {
            form.refuse(FILE, "Välj en PDF-fil som inte är tom.");
            return new byte[0];
        }
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        String line =
                PlainText.line(Objects.requireNonNullElse(name, "fil.pdf"), 200).orNull();
        return line == null || line.isEmpty() ? "fil.pdf" : line;
    }
}
