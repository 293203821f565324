package se.samklang.minutes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Problems;

/** Minutes and extracts as documents, to be shown, printed or handed on. */
@Component
public final class MinutesDocuments {

    /** The kind of document of minutes. */
    public static final String MINUTES = "protokoll";

    /** The kind of document of an extract. */
    public static final String EXTRACT = "protokollsutdrag";

    private final IssuedDocuments issued;
    private final DraftComposition drafts;

    MinutesDocuments(IssuedDocuments issued, DraftComposition drafts) {
        this.issued = issued;
        this.drafts = drafts;
    }

    /**
     * The minutes of a meeting as they stand: the latest verified edition, else what goes round to be verified, else the
     * draft made of what is registered.
     *
     * @throws Problems.NotFound where the förbund has no such meeting
     */
    public Document minutes(Read tx, UUID meeting) {
        return MinutesSql.current(tx, meeting)
                .flatMap(edition -> issued.recreate(tx, edition.shownDocument()))
                .orElseGet(() -> draft(tx, meeting));
    }

    /**
     * An extract as it was handed out.
     *
     * @throws Problems.NotFound where the förbund has no such extract
     */
    public Document extract(Read tx, UUID extract) {
        return ExtractSql.find(tx, extract)
                .flatMap(found -> issued.recreate(tx, found.documentId()))
                .orElseThrow(Problems.NotFound::new);
    }

    /**
     * An extract of a meeting's minutes as they stand, without a receiver: a draft where they are not verified.
     *
     * @param sections § numbers of the meeting; none for all of them
     * @throws Problems.NotFound where the förbund has no such meeting
     * @throws Refused {@code paragraf-saknas} where the meeting has not every one of the paragraphs
     */
    public Document extract(Read tx, UUID meeting, Set<Integer> sections) {
        Proceedings proceedings = ProceedingsSql.find(tx, meeting).orElseThrow(Problems.NotFound::new);
        List<Proceedings.Item> chosen = proceedings.items().stream()
                .filter(item -> item.number() != null && (sections.isEmpty() || sections.contains(item.number())))
                .toList();
        if (chosen.isEmpty() || chosen.size() < sections.size()) {
            throw new Refused(
                    "paragraf-saknas",
                    proceedings.isNumbered()
                            ? "Mötet har " + FrontMatter.sections(proceedings) + ". Välj bland dem."
                            : "Mötets ärenden har inte fått sina paragrafer. Numrera dem först.");
        }
        return MinutesExtract.extracted(
                minutes(tx, meeting),
                proceedings,
                chosen.stream().map(Proceedings.Item::chapter).collect(Collectors.toSet()),
                "");
    }

    /** The board meeting that was held last. */
    public Optional<UUID> latestMeeting(Read tx) {
        return ProceedingsSql.latest(tx);
    }

    /** What is registered now, whatever has been verified. */
    Document draft(Read tx, UUID meeting) {
        return drafts.compose(tx, ProceedingsSql.find(tx, meeting).orElseThrow(Problems.NotFound::new));
    }
}
