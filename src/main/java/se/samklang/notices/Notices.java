package se.samklang.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.documents.Document;

/** The notice board, for those who have something to announce. */
@Component
public final class Notices {

    private final NoticeCertificate certificates;

    Notices(NoticeCertificate certificates) {
        this.certificates = certificates;
    }

    /**
     * Puts a notice up, in the caller's transaction. It is up from the beginning of its day, which is today unless a
     * later one is asked for.
     *
     * @return its id
     * @throws Refused {@code anslag-i-efterhand} for a day that has been; {@code anslag-for-sent} for a day after the
     *     second since the verification (Local Government Act, chapter 8 section 12), unless that has passed and the
     *     notice goes up today; {@code inte-justerat-an}, {@code justerat-fore-motet} for days in the wrong order;
     *     {@code klockan-gar-fel} where the clock has been set back
     */
    public UUID post(Write tx, Notice.Content content) {
        return add(tx, content, NoticeRules.publishedDate(content, tx.now()), null);
    }

    /**
     * Puts a notice up in place of one that was wrong. The new one is up for its own whole time; the old one stays up
     * for its own, marked as replaced.
     *
     * @return the new notice's id
     * @throws Refused {@code redan-ersatt} where another has replaced it already; and as {@link #post}, but for the
     *     second day
     * @throws java.util.NoSuchElementException where the förbund has no such notice
     */
    public UUID correct(Write tx, UUID notice, Notice.Content content, String reason) {
        NoticeRules.requireUnreplaced(find(tx, notice).orElseThrow());
        LocalDate published = NoticeRules.correctedDate(content, tx.now());
        try {
            return add(tx, content, published, new NoticeSql.Correction(notice, reason));
        } catch (DuplicateKeyException raced) {
            throw NoticeRules.replaced();
        }
    }

    /**
     * Registers a notice that was put up before the förbund had Samklang, in the caller's transaction. It counts from the
     * day it was put up, and tells that it was registered afterwards.
     *
     * @return its id
     * @throws Refused {@code anslag-inte-an} for a day that has not been; {@code inte-justerat-an},
     *     {@code justerat-fore-motet} for days in the wrong order
     * @throws java.util.NoSuchElementException where no day is given
     */
    public UUID registerEarlier(Write tx, Notice.Content content) {
        LocalDate published = Optional.ofNullable(content.publishedDate()).orElseThrow();
        NoticeRules.requireBeen(content, published, tx.now());
        UUID id = Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC));
        NoticeSql.add(tx, id, content, published, new PostingPeriod(published).shownFrom(), null);
        return id;
    }

    /** The notice, where the scope's förbund has it. */
    public Optional<Notice> find(Read tx, UUID id) {
        return NoticeSql.find(tx, id);
    }

    /** The notice that counts: the last in the line of corrections that begins with the given one. */
    public Optional<Notice> latest(Read tx, UUID id) {
        return find(tx, id).map(notice -> line(tx, notice).getLast());
    }

    /** The notice of the minutes of the newest meeting that has one. */
    public Optional<UUID> newestOfMinutes(Read tx) {
        return NoticeSql.ofMinutes(tx, null);
    }

    /** The notice of the minutes of the meeting on the day. */
    public Optional<UUID> ofMeeting(Read tx, LocalDate day) {
        return NoticeSql.ofMinutes(tx, day);
    }

    /**
     * The day from which what was announced can no longer be appealed against, by the notice that counts; it holds only
     * where no appeal has come in, which Samklang does not know.
     */
    public Optional<LocalDate> legalForceDate(Read tx, UUID id) {
        return latest(tx, id).map(Notice::period).map(PostingPeriod::legalForceDate);
    }

    /**
     * The proof of the notice (bevis om anslag) as things stand: that it has been up for its whole time only when it
     * has.
     *
     * @throws java.util.NoSuchElementException where the förbund has no such notice
     */
    public Document certificate(Read tx, UUID notice) {
        return certificates.of(tx, find(tx, notice).orElseThrow());
    }

    /** Every notice of the line of corrections the notice stands in, the first one first. */
    List<Notice> line(Read tx, Notice notice) {
        Deque<Notice> line = new ArrayDeque<>(List.of(notice));
        for (UUID earlier = notice.replacesId();
                earlier != null;
                earlier = line.getFirst().replacesId()) {
            line.addFirst(find(tx, earlier).orElseThrow());
        }
        for (UUID later = notice.replacedById();
                later != null;
                later = line.getLast().replacedById()) {
            line.addLast(find(tx, later).orElseThrow());
        }
        return List.copyOf(line);
    }

    private static UUID add(
            Write tx, Notice.Content content, LocalDate published, NoticeSql.@Nullable Correction correction) {
        NoticeRules.requireClockOn(tx.now(), NoticeSql.lastPublished(tx).orElse(null));
        UUID id = Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC));
        NoticeSql.add(tx, id, content, published, tx.now(), correction);
        return id;
    }
}
