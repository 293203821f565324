package se.samklang.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.association.Associations;
import se.samklang.association.Letterhead;
import se.samklang.base.OrganisationNumber;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;

/**
 * What anybody may read on a förbund's notice board. It knows nothing but what has to be announced, and what is up
 * follows from the clock at the moment of asking: nothing has to run, and nothing has to have run.
 */
@Component
final class NoticeBoard {

    /** Three weeks and the longest row of days off after them, with room to spare. */
    private static final int LONGEST_DAYS = 40;

    private final Database database;
    private final Associations associations;

    NoticeBoard(Database database, Associations associations) {
        this.database = database;
        this.associations = associations;
    }

    /** A förbund that has a board. */
    record Owner(String name, String number) {}

    /**
     * A board at a moment.
     *
     * @param posted what is up, the latest first
     * @param changedAt when anything last went up or down
     */
    record Board(Owner owner, List<Posted> posted, Instant now, Instant changedAt) {}

    /**
     * A notice that is up, with what the law wants told.
     *
     * @param replacesId the notice it corrects, where that is still up
     * @param replacedById the notice that corrects it, where that is already up
     */
    record Posted(
            UUID id,
            String organ,
            String title,
            String body,
            @Nullable LocalDate meetingDate,
            @Nullable LocalDate verifiedDate,
            PostingPeriod period,
            Instant publishedAt,
            String storagePlace,
            @Nullable String replacementReason,
            @Nullable UUID replacesId,
            @Nullable UUID replacedById) {

        private static Posted of(Notice notice, Set<UUID> up) {
            Instant put = notice.publishedAt().toInstant();
            Instant begun = notice.period().shownFrom();
            return new Posted(
                    notice.id(),
                    notice.organ(),
                    notice.title(),
                    notice.body(),
                    notice.meetingDate(),
                    notice.verifiedDate(),
                    notice.period(),
                    put.isBefore(begun) ? begun : put,
                    notice.storagePlace(),
                    notice.replacementReason(),
                    up.contains(notice.replacesId()) ? notice.replacesId() : null,
                    up.contains(notice.replacedById()) ? notice.replacedById() : null);
        }
    }

    /** What came of looking for one notice. */
    sealed interface Looked {
        record Up(Board board, Posted posted) implements Looked {}

        record TakenDown(Owner owner) implements Looked {}

        record Unknown() implements Looked {}
    }

    /** Every förbund of the installation, by name. */
    List<Owner> owners() {
        return associations.all().stream()
                .map(named -> database.read(publicly(named), NoticeBoard::owner))
                .toList();
    }

    /** The board of the förbund with the number. */
    Optional<Board> find(OrganisationNumber number) {
        return associations.withNumber(number).map(named -> database.read(publicly(named), NoticeBoard::board));
    }

    /** One notice of a förbund. One that is not up yet is as unknown as one that does not exist. */
    Looked look(OrganisationNumber number, UUID id) {
        return associations
                .withNumber(number)
                .map(named -> database.read(publicly(named), tx -> look(tx, id)))
                .orElseGet(Looked.Unknown::new);
    }

    private static Looked look(Read tx, UUID id) {
        Board board = board(tx);
        Optional<Posted> up =
                board.posted().stream().filter(posted -> posted.id().equals(id)).findFirst();
        if (up.isPresent()) {
            return new Looked.Up(board, up.get());
        }
        return NoticeSql.find(tx, id)
                .filter(notice -> notice.statusAt(tx.now()) == Notice.Status.DOWN)
                .<Looked>map(notice -> new Looked.TakenDown(board.owner()))
                .orElseGet(Looked.Unknown::new);
    }

    private static Board board(Read tx) {
        LocalDate today = SwedishDate.day(tx.now());
        List<Notice> recent = NoticeSql.announced(tx, today.minusDays(LONGEST_DAYS), today);
        List<Notice> up = recent.stream()
                .filter(notice -> notice.period().isShownAt(tx.now()))
                .toList();
        Set<UUID> ids = up.stream().map(Notice::id).collect(Collectors.toSet());
        List<Posted> posted = up.stream().map(notice -> Posted.of(notice, ids)).toList();
        return new Board(owner(tx), posted, tx.now(), changedAt(posted, recent, tx.now()));
    }

    private static Instant changedAt(List<Posted> posted, List<Notice> recent, Instant now) {
        Instant latest = Freshness.midnightBefore(now);
        Instant up =
                posted.stream().map(Posted::publishedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        Instant down = recent.stream()
                .map(notice -> notice.period().shownUntil())
                .filter(moment -> !moment.isAfter(now))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Instant changed = up.isAfter(down) ? up : down;
        return changed.equals(Instant.EPOCH) ? latest : changed;
    }

    private static Owner owner(Read tx) {
        Letterhead letterhead = Letterhead.of(tx);
        return new Owner(letterhead.name(), letterhead.organisationNumber());
    }

    private static Scope publicly(Associations.Named named) {
        return Scope.of(named.associationId(), "Allmänheten");
    }
}
