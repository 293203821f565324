package se.samklang.minutes;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.OutputFormat;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** A PDF that was taken as somebody's signature: fetched as it came, and what was found in it then. */
@Controller
class ReceivedFileController {

    private final Database database;

    ReceivedFileController(Database database) {
        this.database = database;
    }

    record ReportPage(Proceedings.Meeting meeting, SignatureSql.Signature signature, SignedFileSql.Received file) {}

    @GetMapping(SigningController.SIGNATURE + "/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID signature, @PathVariable String format) {
        OutputFormat pdf =
                OutputFormat.read(format).filter(OutputFormat.PDF::equals).orElseThrow(Problems.NotFound::new);
        return database.read(
                visitor.scope(),
                tx -> Download.of(
                        "protokoll-undertecknat.pdf",
                        pdf.mediaType(),
                        SignedFileSql.bytes(tx, fileOf(find(tx, signature))).orElseThrow(Problems.NotFound::new)));
    }

    @GetMapping(SigningController.SIGNATURE + "/granskning")
    Answer report(Visitor visitor, @PathVariable UUID signature) {
        return database.read(visitor.scope(), tx -> {
            SignatureSql.Signature found = find(tx, signature);
            Edition edition = MinutesSql.find(tx, found.minutesId()).orElseThrow(Problems.NotFound::new);
            return Page.of(
                    "minutes/report",
                    new ReportPage(
                            ProceedingsSql.meeting(tx, edition.meetingId()).orElseThrow(),
                            found,
                            SignedFileSql.find(tx, fileOf(found)).orElseThrow(Problems.NotFound::new)));
        });
    }

    private static SignatureSql.Signature find(Read tx, UUID signature) {
        return SignatureSql.find(tx, signature).orElseThrow(Problems.NotFound::new);
    }

    private static UUID fileOf(SignatureSql.Signature signature) {
        UUID file = signature.signedFileId();
        if (file == null) {
            throw new Problems.NotFound();
        }
        return file;
    }
}
