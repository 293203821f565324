package se.samklang.meetings.calendar;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Sha256;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.web.Visitor;

/**
 * Secret addresses through which a calendar program follows the meetings. Calendar programs cannot sign in, so whoever
 * has the address has the meetings' days, times and places, and nothing else; only a hash of it is kept.
 */
@Component
class CalendarLinks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Database database;
    private final Clock clock;

    CalendarLinks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new secret for the visitor, told this once; the one there was opens no longer. */
    String renew(Visitor visitor) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        database.write(
                visitor.scope(),
                "Skapade kalenderlänk",
                tx -> CalendarLinkSql.put(tx, Ids.next(clock), visitor.accountId(), Sha256.hash(token)));
        return token;
    }

    /** In whose name a calendar reads; empty where the secret opens nothing. */
    Optional<Scope> scope(String token) {
        Optional<UUID> association =
                database.read(Scope.outside("Kalender"), tx -> CalendarLinkSql.opened(tx, Sha256.hash(token)));
        return association.map(id -> Scope.of(id, "Kalender"));
    }
}
