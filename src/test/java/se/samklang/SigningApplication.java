package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

/**
 * The whole program once more on the test database, told by its environment what to sign with and whom to trust, as an
 * installation is. Left running until the tests end: closing it would close the database for all.
 */
public final class SigningApplication {

    private final ConfigurableApplicationContext context;

    private SigningApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param environment of which only what concerns signatures is read */
    public static SigningApplication with(Map<String, String> environment) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/signing")), "data");
            Settings settings = new Settings(folder, null, 0, null, List.of(), SigningSettings.of(environment));
            return new SigningApplication(Program.serve(settings, TestDatabase.running(), TestDatabase.CLOCK));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Somebody signed in here with the roles in the given förbund. */
    public TestVisitor visitorIn(Scope scope, Role... roles) {
        String url = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
        return new TestVisitor(url, scope, RunningApplication.newAccount(scope, roles)).signIn();
    }
}
