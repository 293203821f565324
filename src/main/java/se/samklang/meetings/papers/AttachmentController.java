package se.samklang.meetings.papers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The papers of a meeting: listed, added, described, replaced, removed, fetched. */
@Controller
class AttachmentController {

    private static final String PAPERS = Meetings.PATH + "/{id}/handlingar";
    private static final String PAPER = PAPERS + "/{paper}";

    private final Database database;
    private final Submissions submissions;
    private final Attachments attachments;

    AttachmentController(Database database, Submissions submissions, Attachments attachments) {
        this.database = database;
        this.submissions = submissions;
        this.attachments = attachments;
    }

    record ListPage(Form form, Meeting meeting, List<Attachment> rows, Map<String, String> items, boolean editable) {}

    record EditPage(Form form, Meeting meeting, Attachment attachment, Map<String, String> items) {}

    @GetMapping(PAPERS)
    Answer list(Visitor visitor, @PathVariable UUID id) {
        return listPage(visitor, id, Form.blank());
    }

    @PostMapping(PAPERS)
    Answer add(
            Visitor visitor,
            @PathVariable UUID id,
            @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> files,
            Form form) {
        AttachmentForm.Content sent = AttachmentForm.added(form, items(visitor, id), files);
        int count = sent.papers().size();
        return submissions.run(visitor, form, "Lade till bilaga", () -> listPage(visitor, id, form), tx -> {
            attachments.add(tx, id, sent);
            return Redirect.to(path(id))
                    .saying(count == 1 ? "Bilagan är tillagd." : count + " bilagor är tillagda.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(PAPER)
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable UUID paper) {
        return editPage(visitor, id, AttachmentForm.opened(present(visitor, id, paper)), paper);
    }

    @PostMapping(PAPER)
    Answer change(
            Visitor visitor,
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestParam(name = "fil", required = false) @Nullable List<MultipartFile> files,
            Form form) {
        Attachment before = present(visitor, id, paper);
        AttachmentForm.Content sent = AttachmentForm.changed(form, items(visitor, id), files);
        return submissions.run(visitor, form, "Ändrade bilaga", editAgain(visitor, id, form, paper), tx -> {
            if (attachments.change(tx, id, paper, sent, form.version()) == 0) {
                throw AttachmentForm.VERSIONS
                        .stale(path(id) + "/" + paper, before, find(tx, id, paper))
                        .about(paper);
            }
            return Redirect.to(path(id)).saying("Bilagan är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(PAPER + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID paper, Form form) {
        Attachment attachment = present(visitor, id, paper);
        form.only();
        return submissions.run(visitor, form, "Tog bort bilaga", editAgain(visitor, id, form, paper), tx -> {
            if (attachments.remove(tx, id, paper, form.version()) == 0) {
                throw new Problems.Stale(path(id) + "/" + paper, List.of());
            }
            return Redirect.to(path(id))
                    .saying("”" + attachment.title() + "” är borttagen bland bilagorna.")
                    .undoable(tx.actId());
        });
    }

    /** Always a file to save, of the kind its content is: nothing of it is ever opened as a page of ours. */
    @GetMapping(PAPER + "/fil")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable UUID paper) {
        return database.read(visitor.scope(), tx -> {
            Attachment attachment = find(tx, id, paper);
            byte[] bytes = PaperSql.bytes(tx, attachment.fileId()).orElseThrow(Problems.NotFound::new);
            return Download.of(attachment.fileName(), attachment.mediaType(), bytes);
        });
    }

    private Map<String, String> items(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> {
            meeting(tx, id);
            return AttachmentForm.items(AgendaSql.ofMeeting(tx, id));
        });
    }

    private Attachment present(Visitor visitor, UUID id, UUID paper) {
        return database.read(visitor.scope(), tx -> find(tx, id, paper));
    }

    private static Attachment find(Read tx, UUID id, UUID paper) {
        return AttachmentSql.find(tx, id, paper).orElseThrow(Problems.NotFound::new);
    }

    private static Meeting meeting(Read tx, UUID id) {
        return MeetingSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static String path(UUID meeting) {
        return Meetings.PATH + "/" + meeting + "/handlingar";
    }

    private Page listPage(Visitor visitor, UUID id, Form form) {
        return database.read(visitor.scope(), tx -> {
            Meeting meeting = meeting(tx, id);
            return Page.of(
                    "meetings/papers/papers",
                    new ListPage(
                            form,
                            meeting,
                            AttachmentSql.ofMeeting(tx, id),
                            AttachmentForm.items(AgendaSql.ofMeeting(tx, id)),
                            MeetingRules.mayEdit(visitor) && !meeting.isLocked()));
        });
    }

    private Supplier<Page> editAgain(Visitor visitor, UUID id, Form form, UUID paper) {
        return () -> editPage(visitor, id, form, paper);
    }

    private Page editPage(Visitor visitor, UUID id, Form form, UUID paper) {
        return database.read(
                visitor.scope(),
                tx -> Page.of(
                        "meetings/papers/paper",
                        new EditPage(
                                form,
                                meeting(tx, id),
                                find(tx, id, paper),
                                AttachmentForm.items(AgendaSql.ofMeeting(tx, id)))));
    }
}
