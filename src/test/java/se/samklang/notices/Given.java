package se.samklang.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.RunningApplication;
import se.samklang.association.Letterhead;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;

/** Invented notices, and the database at a moment of a test's own. */
final class Given {

    static final Notices NOTICES = RunningApplication.bean(Notices.class);

    private Given() {}

    /** Minutes of an invented meeting a week before they were verified. */
    static Notice.Content minutes(LocalDate verified, @Nullable LocalDate published) {
        return new Notice.Content(
                Notice.Kind.VERIFICATION,
                "Styrelsen för Provbygdens samordningsförbund",
                "Protokoll från styrelsens sammanträde",
                "",
                verified.minusDays(7),
                verified,
                published,
                "Förbundets kansli, Provstad",
                "Berit Beredd");
    }

    /** Something else that is announced. */
    static Notice.Content other(String title, @Nullable LocalDate published) {
        return new Notice.Content(
                Notice.Kind.OTHER,
                "Styrelsen",
                title,
                "Budgeten behandlas vid nästa sammanträde.",
                null,
                null,
                published,
                "Förbundets kansli, Provstad",
                "Berit Beredd");
    }

    static <T> T write(Scope scope, Instant now, Function<Write, T> work) {
        return at(now).write(scope, "Prov", work);
    }

    static <T> T read(Scope scope, Instant now, Function<Read, T> work) {
        return at(now).read(scope, work);
    }

    /** Posts at the moment. */
    static UUID posted(Scope scope, Instant now, Notice.Content content) {
        return write(scope, now, tx -> NOTICES.post(tx, content));
    }

    static Notice found(Scope scope, UUID id) {
        return read(
                scope, TestDatabase.CLOCK.instant(), tx -> NOTICES.find(tx, id).orElseThrow());
    }

    /** The public address of the förbund's board. */
    static String board(Scope scope) {
        return "/anslagstavla/"
                + read(scope, TestDatabase.CLOCK.instant(), Letterhead::of).organisationNumber();
    }

    private static Database at(Instant now) {
        return new Database(TestDatabase.dataSource(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
