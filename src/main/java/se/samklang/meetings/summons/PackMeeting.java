package se.samklang.meetings.summons;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.PdfPack;
import se.samklang.documents.Renderings;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.papers.Attachment;
import se.samklang.meetings.papers.AttachmentSql;
import se.samklang.meetings.papers.PaperSql;
import se.samklang.web.Problems;

/** Puts the summons and the papers of a meeting together in one PDF with a bookmark for each. */
@Component
final class PackMeeting {

    /** What the summons is taken for before it is made. */
    private static final int PAGES_OF_SUMMONS = 3;

    private final Database database;
    private final SummonsDocument document;
    private final Renderings renderings;
    private final MeetingPacks packs;

    PackMeeting(Database database, SummonsDocument document, Renderings renderings, MeetingPacks packs) {
        this.database = database;
        this.document = document;
        this.renderings = renderings;
        this.packs = packs;
    }

    /** Begins it in the background, as the meeting is now. */
    void run(Scope scope, UUID meetingId) {
        MeetingPack pack = database.read(scope, tx -> {
            List<Attachment> papers = AttachmentSql.ofMeeting(tx, meetingId);
            int pages = papers.stream()
                    .mapToInt(paper -> Objects.requireNonNullElse(paper.pageCount(), 1))
                    .sum();
            return MeetingPack.begun(scope.association(), meetingId, state(tx, meetingId), pages + PAGES_OF_SUMMONS);
        });
        packs.begin(pack, (file, begun) -> write(scope, meetingId, file, begun));
    }

    /** The same text as long as the pack would be the same. */
    static String state(Read tx, UUID meetingId) {
        Meeting meeting = MeetingSql.find(tx, meetingId).orElseThrow(Problems.NotFound::new);
        Stream<String> items =
                AgendaSql.ofMeeting(tx, meetingId).stream().map(item -> item.id() + "." + item.version());
        Stream<String> papers = AttachmentSql.ofMeeting(tx, meetingId).stream()
                .map(paper -> paper.id() + "." + paper.version() + "." + paper.number() + "." + paper.fileId());
        Stream<String> sent = SummonsSql.ofMeeting(tx, meetingId).stream()
                .map(summons -> summons.id().toString());
        return Stream.of(Stream.of("" + meeting.version()), items, papers, sent)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private void write(Scope scope, UUID meetingId, Path file, MeetingPack pack) throws IOException {
        Document summons = database.read(scope, tx -> document.compose(tx, meetingId));
        List<PdfPack.Part> parts = new ArrayList<>();
        parts.add(PdfPack.Part.of("", summons.title(), "", renderings.render(summons, OutputFormat.PDF)));
        database.read(scope, tx -> AttachmentSql.ofMeeting(tx, meetingId))
                .forEach(paper -> parts.add(part(scope, paper)));
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            PdfPack.pack(summons.title(), parts, to, pack.done()::set);
        }
    }

    private PdfPack.Part part(Scope scope, Attachment paper) {
        return new PdfPack.Part(
                "Bilaga " + paper.number(),
                paper.title(),
                paper.fileName(),
                () -> new ByteArrayInputStream(database.read(
                        scope, tx -> PaperSql.bytes(tx, paper.fileId()).orElseThrow(Problems.NotFound::new))));
    }
}
