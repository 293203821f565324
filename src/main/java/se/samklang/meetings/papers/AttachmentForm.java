package se.samklang.meetings.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import se.samklang.base.Parsed;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** Papers as they are sent: one or several files, what a paper is called and where it belongs. */
final class AttachmentForm {

    static final Versions<Attachment> VERSIONS = Versions.<Attachment>none()
            .with("Rubrik", Attachment::title)
            .with("Ärende", attachment -> Objects.toString(attachment.itemTitle(), "Hela mötet"))
            .with("Fil", Attachment::fileName);

    private static final int LONGEST_TITLE = 200;

    private AttachmentForm() {}

    /** @param item null for a paper of the whole meeting; @param title null where the file's name says it */
    record Content(@Nullable UUID item, @Nullable String title, List<Paper> papers) {}

    /** At least one file must have been sent. */
    static Content added(Form form, Map<String, String> items, @Nullable List<MultipartFile> files) {
        Content sent = read(form, items, files);
        if (sent.papers().isEmpty()) {
            form.refuse("fil", "Välj en fil som inte är tom.");
        }
        if (sent.papers().size() > 1 && sent.title() != null) {
            form.refuse(
                    "rubrik",
                    "Flera filer kan inte få samma rubrik. Lämna rubriken tom, så får var och en sin fils"
                            + " namn, eller lägg till dem en i taget.");
        }
        return sent;
    }

    /** A title must be there; a file only where the old one is to be replaced. */
    static Content changed(Form form, Map<String, String> items, @Nullable List<MultipartFile> files) {
        Content sent = read(form, items, files);
        if (sent.title() == null) {
            form.refuse("rubrik", "Fyll i fältet.");
        }
        if (sent.papers().size() > 1) {
            form.refuse("fil", "Bilagan kan bara bytas mot en fil. Välj en.");
        }
        return sent;
    }

    static Form opened(Attachment attachment) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("arende", Objects.toString(attachment.agendaItemId(), ""));
        content.put("rubrik", attachment.title());
        return Form.opened(attachment.version(), content);
    }

    /** The items a paper can belong to, as they stand in the agenda. */
    static Map<String, String> items(List<AgendaItem> agenda) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (AgendaItem item : agenda) {
            choices.put(item.id().toString(), (choices.size() + 1) + ". " + item.title());
        }
        return choices;
    }

    private static Content read(Form form, Map<String, String> items, @Nullable List<MultipartFile> files) {
        form.only("arende", "rubrik", "fil");
        String item = form.optionalChoice("arende", items);
        return new Content(
                item == null || item.isEmpty() ? null : UUID.fromString(item),
                form.optionalLine("rubrik", LONGEST_TITLE),
                papers(form, files == null ? List.of() : files));
    }

    private static List<Paper> papers(Form form, List<MultipartFile> files) {
        List<Paper> papers = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            Parsed<Paper> paper = Paper.read(name, bytes(file));
            Paper readable = paper.orNull();
            if (readable == null) {
                form.refuse(
                        "fil", (files.size() > 1 ? "Fil " + (files.indexOf(file) + 1) + ": " : "") + paper.reason());
            } else {
                papers.add(readable);
            }
        }
        return papers;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
