package se.samklang.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import se.samklang.base.Parsed;
import se.samklang.base.PlainText;
import se.samklang.base.Sha256;
import se.samklang.database.Database;
import se.samklang.database.Scope;

/**
 * Accounts of the installation. None exist at first: a one-time setup code, printed where the program is started, makes
 * the first. Others are invited with a one-time link. Passwords are kept as Argon2id.
 */
@Component
public final class Accounts {

    private static final Scope SYSTEM = Scope.outside("Samklang");

    private final Database database;
    private final OpenSessions sessions;
    private final Clock clock;
    private final SignInBrake brake;
    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Supplier<String> dummyHash = SingletonSupplier.of(() -> encoder.encode("nobody has this password"));

    Accounts(Database database, OpenSessions sessions, Clock clock, SignInBrake brake) {
        this.database = database;
        this.sessions = sessions;
        this.clock = clock;
        this.brake = brake;
    }

    /** What came of an attempt to sign in. */
    sealed interface SignIn {
        record Welcome(UUID accountId) implements SignIn {}

        record Refused() implements SignIn {}

        record TooMany(Duration pause) implements SignIn {}
    }

    SignIn signIn(String typed, String password, String source) {
        String name = Objects.requireNonNullElse(email(typed).orNull(), "");
        OptionalLong attempt = brake.admit(name, source);
        if (attempt.isEmpty()) {
            return new SignIn.TooMany(SignInBrake.WINDOW);
        }
        Optional<AccountSql.Credentials> found = database.read(SYSTEM, tx -> AccountSql.credentials(tx, name));
        String hash = found.map(AccountSql.Credentials::passwordHash).orElseGet(dummyHash);
        boolean right = encoder.matches(password, hash)
                && found.filter(account -> account.passwordHash() != null && account.disabledAt() == null)
                        .isPresent();
        if (!right) {
            return new SignIn.Refused();
        }
        brake.succeeded(attempt.getAsLong());
        return new SignIn.Welcome(found.orElseThrow().id());
    }

    /** What came of typing the password once more. */
    public enum Confirmation {
        RIGHT,
        WRONG,
        /** Too many have been wrong; the password was not looked at. */
        TOO_MANY
    }

    /**
     * Whether it is the account's own password, typed again for what must not be done by whoever sits at an open session.
     * Braked as signing in is.
     *
     * @param source the address the request came from
     */
    public Confirmation confirm(Visitor visitor, String password, String source) {
        return switch (signIn(visitor.email(), password, source)) {
            case SignIn.Welcome welcome ->
                welcome.accountId().equals(visitor.accountId()) ? Confirmation.RIGHT : Confirmation.WRONG;
            case SignIn.Refused ignored -> Confirmation.WRONG;
            case SignIn.TooMany ignored -> Confirmation.TOO_MANY;
        };
    }

    /** True until the first account is made. */
    public boolean none() {
        return database.read(SYSTEM, tx -> !AccountSql.anyAccountExists(tx));
    }

    /** A new one-time code, good for 24 hours, that makes the installation's first account. */
    public String newSetupCode() {
        String code = token(9);
        database.write(SYSTEM, "Skapade startkod", tx -> {
            AccountSql.addLink(tx, null, Sha256.hash(code), clock.instant().plus(Duration.ofHours(24)));
            return code;
        });
        return code;
    }

    /** Makes the first account with the setup code; empty where the code is wrong, used or too old. */
    Optional<UUID> begin(String code, String email, String name, String password) {
        return database.write(SYSTEM, "Skapade det första kontot", tx -> {
            Optional<AccountSql.Link> link = AccountSql.link(tx, Sha256.hash(code.strip()), "SETUP");
            if (link.isEmpty()
                    || AccountSql.anyAccountExists(tx)
                    || !AccountSql.use(tx, link.get().id())) {
                return Optional.<UUID>empty();
            }
            UUID id = UUID.randomUUID();
            AccountSql.add(tx, id, normalised(email), name, encoder.encode(password), AccountSql.Standing.OPERATOR);
            return Optional.of(id);
        });
    }

    /** Makes an account with a password, for the command line and the demonstration. */
    public UUID create(String email, String name, @Nullable String password, boolean operator) {
        return database.write(SYSTEM, "Skapade konto", tx -> {
            Optional<AccountSql.Credentials> known = AccountSql.credentials(tx, normalised(email));
            if (known.isPresent()) {
                if (password != null) {
                    AccountSql.setPassword(tx, known.get().id(), encoder.encode(password));
                }
                return known.get().id();
            }
            UUID id = UUID.randomUUID();
            AccountSql.add(
                    tx,
                    id,
                    normalised(email),
                    name,
                    password == null ? null : encoder.encode(password),
                    operator ? AccountSql.Standing.OPERATOR : AccountSql.Standing.ORDINARY);
            return id;
        });
    }

    /**
     * An account as those who run the installation see it.
     *
     * @param isWaiting its owner has not chosen a password yet
     */
    public record Account(
            UUID id, String email, String name, boolean isOperator, boolean isDisabled, boolean isWaiting) {}

    /** Every account of the installation, by address. */
    public List<Account> all() {
        return database.read(SYSTEM, AccountSql::all).stream()
                .map(Accounts::listed)
                .toList();
    }

    /** The account with the address, however it is written. */
    public Optional<Account> withEmail(String email) {
        return all().stream()
                .filter(account -> account.email().equals(normalised(email)))
                .findFirst();
    }

    /** What the account is in the förbund. */
    public List<Role> roles(UUID account, UUID association) {
        return memberships(account).stream()
                .filter(membership -> membership.associationId().equals(association))
                .flatMap(membership -> Role.withCode(membership.role()).stream())
                .toList();
    }

    /** Adds an account without a password, or answers the known one; a known one may become operator but keeps its name. */
    public Account add(String email, String name, boolean operator) {
        UUID id = create(email, name, null, operator);
        if (operator) {
            database.write(SYSTEM, "Gav ansvar för installationen", tx -> AccountSql.makeOperator(tx, id));
        }
        return withEmail(email).orElseThrow();
    }

    /** Closes an account at once; nobody signs in with it until it is opened again. */
    public void disable(UUID account) {
        database.write(SYSTEM, "Stängde konto", tx -> AccountSql.disable(tx, account));
    }

    /** Opens a closed account. */
    public void enable(UUID account) {
        database.write(SYSTEM, "Öppnade konto", tx -> AccountSql.enable(tx, account));
    }

    /** Ends every session of every account, and answers how many they were. */
    public int signOutAll() {
        return all().stream().mapToInt(account -> sessions.end(account.id())).sum();
    }

    private static Account listed(AccountSql.Listed row) {
        return new Account(
                row.id(),
                row.email(),
                row.name(),
                row.operator(),
                row.disabledAt() != null,
                row.passwordHash() == null);
    }

    /** Gives an account a role in the scope's förbund. */
    public void grant(Scope scope, UUID account, Role role) {
        database.write(scope, "Gav behörighet", tx -> {
            AccountSql.grant(tx, account, role);
            return account;
        });
    }

    /** A one-time link, good for seven days, with which the account's owner chooses a password. */
    public String newPasswordLink(UUID account) {
        String token = token(24);
        database.write(SYSTEM, "Skapade lösenordslänk", tx -> {
            AccountSql.addLink(tx, account, Sha256.hash(token), clock.instant().plus(Duration.ofDays(7)));
            return token;
        });
        return "/valkommen/" + token;
    }

    /**
     * The same for an account the scope's förbund may let in: nobody else's yet, and without a password. Whoever holds
     * the link becomes the account, so for any other account a förbund gives its role and nothing more.
     */
    Optional<String> invitation(Scope scope, UUID account) {
        boolean waiting = database.read(SYSTEM, tx -> AccountSql.isWaiting(tx, account));
        boolean onlyHere = memberships(account).stream()
                .allMatch(membership -> membership.associationId().equals(scope.association()));
        return waiting && onlyHere ? Optional.of(newPasswordLink(account)) : Optional.empty();
    }

    /** Ends every session of the account, and answers how many they were. */
    int signOut(UUID account) {
        return sessions.end(account);
    }

    boolean linkIsGood(String token) {
        return database.read(
                SYSTEM,
                tx -> AccountSql.link(tx, Sha256.hash(token), "PASSWORD").isPresent());
    }

    /** Sets the password of the link's account; empty where the link is wrong, used or too old. */
    Optional<UUID> choosePassword(String token, String password) {
        return database.write(SYSTEM, "Valde lösenord", tx -> {
            Optional<AccountSql.Link> link = AccountSql.link(tx, Sha256.hash(token), "PASSWORD");
            if (link.isEmpty() || !AccountSql.use(tx, link.get().id())) {
                return Optional.<UUID>empty();
            }
            UUID account = Objects.requireNonNull(link.get().accountId());
            AccountSql.useAll(tx, account);
            AccountSql.setPassword(tx, account, encoder.encode(password));
            return Optional.of(account);
        });
    }

    List<AccountSql.Membership> memberships(UUID account) {
        return database.read(new Scope(null, account, "Samklang"), tx -> AccountSql.memberships(tx, account));
    }

    /** An e-mail address, in the form it is kept. */
    public static Parsed<String> email(String typed) {
        Parsed<String> line = PlainText.line(typed, 200);
        String address = line.orNull();
        if (address == null) {
            return line;
        }
        int at = address.indexOf('@');
        boolean plausible = at > 0
                && at == address.lastIndexOf('@')
                && address.indexOf('.', at) > at + 1
                && !address.endsWith(".")
                && address.chars().noneMatch(Character::isWhitespace);
        return plausible
                ? Parsed.of(normalised(address))
                : Parsed.unreadable("Skriv e-postadressen som namn@exempel.se.");
    }

    private static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private String token(int bytes) {
        byte[] secret = new byte[bytes];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }
}
