package se.samklang.meetings.summons;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Visitor;

/** All papers of a meeting in one file: begun, waited for, fetched. */
@Controller
class PackController {

    private static final String PACK = Meetings.PATH + "/{id}/mapp";

    private final Database database;
    private final MeetingPacks packs;
    private final PackMeeting packing;

    PackController(Database database, MeetingPacks packs, PackMeeting packing) {
        this.database = database;
        this.packs = packs;
        this.packing = packing;
    }

    /** @param pack null where none has been made; @param outdated where the meeting has changed since */
    record PackPage(Form form, Meeting meeting, @Nullable MeetingPack pack, boolean outdated) {}

    @GetMapping(PACK)
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, id, Form.blank());
    }

    @PostMapping(PACK)
    Answer begin(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        if (!form.isValid()) {
            return page(visitor, id, form).status(422);
        }
        packing.run(visitor.scope(), id);
        return Redirect.to(Meetings.PATH + "/" + id + "/mapp");
    }

    /** Sent from the disk as it is read: a pack can be larger than what the memory has room for. */
    @GetMapping(PACK + "/fil")
    ResponseEntity<Resource> file(Visitor visitor, @PathVariable UUID id) {
        Meeting meeting = find(visitor, id);
        MeetingPack pack = packs.of(visitor.scope().association(), id).orElseThrow(Problems.NotFound::new);
        if (!(pack.outcome().get() instanceof MeetingPack.Outcome.Ready ready) || !Files.exists(ready.file())) {
            throw new Problems.NotFound();
        }
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename("handlingar-" + meeting.meetingDate() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(new FileSystemResource(ready.file()));
    }

    private Meeting find(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, UUID id, Form form) {
        Meeting meeting = find(visitor, id);
        MeetingPack pack = packs.of(visitor.scope().association(), id).orElse(null);
        String state = database.read(visitor.scope(), tx -> PackMeeting.state(tx, id));
        return Page.of(
                "meetings/summons/pack",
                new PackPage(form, meeting, pack, pack != null && !pack.state().equals(state)));
    }
}
