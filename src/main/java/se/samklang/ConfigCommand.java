package se.samklang;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.signatures.SignatureSettings;

/** Prints the settings that hold and where each comes from; a secret is never printed. */
@Command(name = "config", description = "Visa inställningarna som gäller och varifrån de kommer.")
final class ConfigCommand implements Callable<Integer> {

    private static final String DEFAULT = "förval";

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    @Option(names = "--port", paramLabel = "PORT", description = "Porten. Annars SAMKLANG_PORT eller 8080.")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        Settings settings = place.settings(port);
        Map<String, String> environment = place.environment();
        line(
                "Datamapp",
                settings.dataFolder().toAbsolutePath().normalize().toString(),
                place.isChosen() ? "--data" : origin(environment, "SAMKLANG_DATA"));
        line(
                "Databas",
                settings.databaseUrl() == null ? "inbyggd, i datamappen" : masked(settings.databaseUrl()),
                origin(environment, "SAMKLANG_DATABASE_URL"));
        line("Port", "" + settings.port(), port != null ? "--port" : origin(environment, "SAMKLANG_PORT"));
        line("Adress", settings.address(), origin(environment, "SAMKLANG_BASE_URL"));
        line(
                "Betrodda proxyservrar",
                settings.trustedProxies().isEmpty() ? "inga" : String.join(", ", settings.trustedProxies()),
                origin(environment, "SAMKLANG_TRUSTED_PROXIES"));
        signatures(settings.signatures(), environment);
        return Commands.DONE;
    }

    private void signatures(SignatureSettings signatures, Map<String, String> environment) {
        line(
                "Nyckel för underskrift",
                signatures.keyFile() == null ? "ingen" : shown(signatures.keyFile()),
                origin(environment, SigningSettings.KEY));
        line(
                "Lösenord till nyckeln",
                signatures.password().isEmpty() ? "inget" : "••••",
                origin(
                        environment,
                        environment.containsKey(SigningSettings.PASSWORD_FILE)
                                ? SigningSettings.PASSWORD_FILE
                                : SigningSettings.PASSWORD));
        line(
                "Tidsstämpeltjänst",
                signatures.timeStampService() == null
                        ? "ingen"
                        : signatures.timeStampService().toString(),
                origin(environment, SigningSettings.TIME_STAMPS));
        line(
                "Betrodda certifikat",
                shown(signatures.trustedCertificates()),
                origin(environment, SigningSettings.TRUSTED));
    }

    private static String shown(@Nullable Path path) {
        return path == null ? "inga" : path.toAbsolutePath().normalize().toString();
    }

    /** The address of a database without its password, wherever in it the password stands. */
    static String masked(String databaseUrl) {
        return databaseUrl
                .replaceFirst("(//[^/@:]*):[^/]*@", "$1:••••@")
                .replaceAll("(?i)([?&][a-z]*password=)[^&]*", "$1••••");
    }

    private void line(String name, String value, String origin) {
        output.line(name + ": " + value + " (" + origin + ")");
    }

    private static String origin(Map<String, String> environment, String variable) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? DEFAULT : variable;
    }
}
