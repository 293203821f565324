package se.samklang.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Write;
import se.samklang.documents.Block;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Problems;

/**
 * Corrects verified minutes (rättelse): a new edition of the same words with the corrections marked where they belong, to be
 * signed and announced like the first. The earlier edition stays as it was.
 */
@Component
final class MinutesCorrection {

    private final IssuedDocuments issued;
    private final Circulation circulation;

    MinutesCorrection(IssuedDocuments issued, Circulation circulation) {
        this.issued = issued;
        this.circulation = circulation;
    }

    /**
     * Sends a corrected edition round; those who signed the last one sign again.
     *
     * @param contents what is put right in each corrected paragraph, by its chapter
     * @throws Refused {@code inte-justerat} where nothing is verified, {@code rattelse-pagar} where one goes round
     */
    UUID send(Write tx, UUID meeting, String reason, Map<String, String> contents) {
        List<Edition> editions = MinutesSql.ofMeeting(tx, meeting);
        Edition corrected = corrected(tx, editions);
        Proceedings proceedings = ProceedingsSql.find(tx, meeting).orElseThrow(Problems.NotFound::new);
        Setting setting = SettingSql.find(tx).orElseThrow(Problems.NotFound::new);
        LocalDate due = SwedishDate.day(tx.now()).plusDays(setting.verificationDays());
        Document verified = issued.recreate(tx, corrected.shownDocument()).orElseThrow();
        UUID edition = circulation.lay(
                tx,
                meeting,
                new Circulation.Laid(marked(verified, corrected, proceedings, setting, reason, contents), reason, due),
                Signer.of(proceedings),
                accounts(SignatureSql.ofMinutes(tx, corrected.id())));
        for (Proceedings.Item item : proceedings.items()) {
            String content = contents.get(item.chapter());
            if (content != null) {
                CorrectionSql.add(tx, edition, Objects.requireNonNull(item.sectionId()), content);
            }
        }
        return edition;
    }

    /** Two who correct at once queue at the verified edition. */
    private static Edition corrected(Write tx, List<Edition> editions) {
        Optional<Edition> verified =
                editions.stream().filter(Edition::isVerified).findFirst();
        if (verified.isEmpty()) {
            throw new Refused(
                    "inte-justerat",
                    "Protokollet är inte justerat, så det behöver ingen rättelse: det kan ändras som det är.");
        }
        Edition locked = MinutesSql.locked(tx, verified.get().id()).orElseThrow();
        boolean another = MinutesSql.ofMeeting(tx, locked.meetingId()).stream().anyMatch(Edition::isCirculating);
        if (another) {
            throw new Refused("rattelse-pagar", "En rättelse är redan under justering. Ta tillbaka den först.");
        }
        return locked;
    }

    private static Map<UUID, UUID> accounts(List<SignatureSql.Signature> signatures) {
        Map<UUID, UUID> accounts = new HashMap<>();
        for (SignatureSql.Signature signature : signatures) {
            UUID account = signature.accountId();
            if (account != null) {
                accounts.put(signature.attendanceId(), account);
            }
        }
        return accounts;
    }

    private static Document marked(
            Document verified,
            Edition corrected,
            Proceedings proceedings,
            Setting setting,
            String reason,
            Map<String, String> contents) {
        int edition = corrected.edition() + 1;
        List<Document.Chapter> chapters = new ArrayList<>();
        for (Document.Chapter chapter : verified.chapters()) {
            String content = contents.get(chapter.id());
            switch (chapter.id()) {
                case FrontMatter.CORRECTION -> {}
                case FrontMatter.VERIFICATION -> {
                    chapters.add(new Document.Chapter(
                            FrontMatter.CORRECTION, "", told(corrected, proceedings, reason, contents)));
                    chapters.add(new Document.Chapter(
                            chapter.id(),
                            "",
                            FrontMatter.verification(FrontMatter.sections(proceedings), Signer.of(proceedings))));
                }
                case FrontMatter.NOTICE ->
                    chapters.add(
                            new Document.Chapter(chapter.id(), "", FrontMatter.notice(proceedings, setting, null)));
                default -> chapters.add(content == null ? chapter : marked(chapter, edition, content));
            }
        }
        String title = "Sammanträdesprotokoll "
                + SwedishDate.printLong(proceedings.meeting().meetingDate());
        return Rewriting.renamed(
                Rewriting.with(verified, chapters),
                MinutesDocuments.MINUTES,
                verified.form(),
                title + ", rättat (utgåva " + edition + ")");
    }

    private static List<Block> told(
            Edition corrected, Proceedings proceedings, String reason, Map<String, String> contents) {
        return List.of(
                Blocks.label("Rättelse"),
                Blocks.paragraph("Denna utgåva rättar utgåva " + corrected.edition() + ", justerad "
                        + corrected.verifiedDate() + ". Skäl: " + reason),
                Blocks.paragraph("Rättat i "
                        + SectionText.several(proceedings.items(), item -> contents.containsKey(item.chapter()))
                        + ". Rättelsen står först i paragrafen; texten i övrigt är oförändrad."));
    }

    private static Document.Chapter marked(Document.Chapter chapter, int edition, String content) {
        Stream<Block> correction =
                Stream.of(Blocks.heading("Rättelse (utgåva " + edition + ")"), Blocks.paragraph(content));
        return new Document.Chapter(
                chapter.id(),
                chapter.title(),
                Stream.concat(correction, chapter.blocks().stream()).toList());
    }
}
