package se.samklang.notices;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Puts a notice right: a new one in its place, with its own whole time. */
@Controller
class NoticeCorrectionController {

    private final Database database;
    private final Submissions submissions;
    private final Notices notices;
    private final Clock clock;

    NoticeCorrectionController(Database database, Submissions submissions, Notices notices, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.notices = notices;
        this.clock = clock;
    }

    record CorrectPage(Form form, Notice notice) {

        boolean ofMinutes() {
            return notice.kind() == Notice.Kind.VERIFICATION;
        }
    }

    @GetMapping(NoticeController.LIST + "/{id}/ratta")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        Notice notice = present(visitor, id);
        NoticeRules.requireUnreplaced(notice);
        return page(NoticeForm.opened(notice), notice);
    }

    @PostMapping(NoticeController.LIST + "/{id}/ratta")
    Answer correct(Visitor visitor, @PathVariable UUID id, Form form) {
        Notice notice = present(visitor, id);
        Notice.Content sent = NoticeForm.correction(form, notice.kind(), clock.instant());
        String reason = NoticeForm.reason(form);
        return submissions.run(visitor, form, "Rättade anslag", () -> page(form, notice), tx -> {
            UUID corrected = notices.correct(tx, id, sent, reason);
            return Redirect.to(NoticeController.LIST + "/" + corrected)
                    .saying("Rättelsen har en egen anslagstid. "
                            + NoticeWords.posted(NoticeController.find(tx, corrected), tx.now()));
        });
    }

    private Notice present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> NoticeController.find(tx, id));
    }

    private static Page page(Form form, Notice notice) {
        return Page.of("notices/correct", new CorrectPage(form, notice));
    }
}
