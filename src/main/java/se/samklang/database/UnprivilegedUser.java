package se.samklang.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root. Where this process is root, its programs are started in a user namespace in which
 * they are nobody: the files keep their owner and no account needs to be made.
 */
final class UnprivilegedUser {

    private UnprivilegedUser() {}

    /** What to put before a command so that it does not run as root. Empty for an ordinary user. */
    static List<String> prefix(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return List.of("unshare", "-U");
        }
        if (succeeds(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true"))
                && succeeds(List.of("chown", "-R", "65534:65534", folder.toString()))) {
            return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        throw new Misconfigured("Databasen kan inte köras som root på den här maskinen. Starta Samklang som en vanlig"
                + " användare, eller ange en egen PostgreSQL med SAMKLANG_DATABASE_URL.");
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
