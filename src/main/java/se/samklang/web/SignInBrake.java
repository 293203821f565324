package se.samklang.web;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import se.samklang.database.Database;
import se.samklang.database.Scope;

/**
 * Slows down whoever guesses passwords, without closing the door for an office behind one address.
 *
 * <p>Five failures for an account from one address brake that account there, counted from the last time it was let in;
 * an address has room for many accounts' mistakes; and an account that is guessed at from many addresses is closed for
 * the addresses it has never been let in from. An attempt is counted before the password is looked at, so that many at
 * once are braked like many in a row.
 */
@Component
final class SignInBrake {

    /** How long a failure counts. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int OF_ACCOUNT_FROM_SOURCE = 5;
    private static final int FROM_SOURCE = 50;
    private static final int OF_ACCOUNT = 50;
    /** Long enough to know again who signs in once a month; then the addresses are forgotten. */
    private static final Duration MEMORY = Duration.ofDays(40);

    private static final Scope SYSTEM = Scope.outside("Samklang");

    private final Database database;
    private final Clock clock;

    SignInBrake(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The number of the attempt, which counts as failed until it is said to have succeeded; empty where braked. */
    OptionalLong admit(String email, String source) {
        long attempt = database.write(SYSTEM, "Inloggning", tx -> SignInSql.note(tx, email, source));
        SignInSql.Failures failures = database.read(
                SYSTEM,
                tx -> SignInSql.failures(tx, email, source, clock.instant().minus(WINDOW)));
        boolean tooMany = failures.ofAccountFromSource() > OF_ACCOUNT_FROM_SOURCE
                || failures.fromSource() > FROM_SOURCE
                || failures.ofAccount() > OF_ACCOUNT && !failures.known();
        if (tooMany) {
            database.write(SYSTEM, "Inloggning", tx -> SignInSql.forget(tx, attempt));
            return OptionalLong.empty();
        }
        return OptionalLong.of(attempt);
    }

    void succeeded(long attempt) {
        database.write(SYSTEM, "Inloggning", tx -> {
            SignInSql.forgetBefore(tx, clock.instant().minus(MEMORY));
            return SignInSql.succeed(tx, attempt);
        });
    }
}
