package se.samklang;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/**
 * The whole program on the test database, started once per run on a free port. Its clock is {@link TestDatabase#CLOCK}.
 * Tests share it and keep apart by each working in a förbund of its own.
 */
public final class RunningApplication {

    /** The password of every account made here. */
    public static final String PASSWORD = "en lång mening som ingen gissar";

    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    private RunningApplication() {}

    /** Where it answers, without a slash at the end. */
    public static String url() {
        return "http://127.0.0.1:" + Running.CONTEXT.getEnvironment().getProperty("local.server.port");
    }

    /** A part of the running program. */
    public static <T> T bean(Class<T> type) {
        return Running.CONTEXT.getBean(type);
    }

    /** A part of the running program, where there are several of its kind. */
    public static <T> T bean(String name, Class<T> type) {
        return Running.CONTEXT.getBean(name, type);
    }

    /** Somebody signed in with the roles, in a förbund made for them alone. */
    public static TestVisitor visitor(Role... roles) {
        return visitorIn(TestDatabase.newAssociation(), roles);
    }

    /** Somebody signed in with the roles in the given förbund. */
    public static TestVisitor visitorIn(Scope scope, Role... roles) {
        return new TestVisitor(url(), scope, newAccount(scope, roles)).signIn();
    }

    /** The e-mail address of a new account with the roles in the given förbund. */
    static String newAccount(Scope scope, Role... roles) {
        String email = newEmail();
        UUID account = bean(Accounts.class).create(email, "Test Testsson", PASSWORD, false);
        for (Role role : roles) {
            bean(Accounts.class).grant(scope, account, role);
        }
        return email;
    }

    /** Somebody signed in who runs the installation and has no role in any förbund. */
    public static TestVisitor operator() {
        String email = newEmail();
        bean(Accounts.class).create(email, "Drift Driftsson", PASSWORD, true);
        return new TestVisitor(url(), Scope.outside("Drift Driftsson"), email).signIn();
    }

    /** Somebody who has not signed in. */
    public static TestVisitor stranger() {
        return new TestVisitor(url(), Scope.outside("Ingen"), "");
    }

    private static String newEmail() {
        return "person" + ACCOUNTS.incrementAndGet() + "@exempel.se";
    }

    private static final class Running {
        static final ConfigurableApplicationContext CONTEXT =
                Program.serve(Settings.local(Path.of("target"), 0), TestDatabase.running(), TestDatabase.CLOCK);
    }
}
