package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.TestCommand.Said;

/** How the commands are told what to do: settings, help, and one sentence about what is wrong. */
class CommandUsageTest {

    @TempDir
    private static Path place = Path.of("");

    private static final ServerSocket OCCUPIED = occupied();

    @AfterAll
    static void leave() throws IOException {
        OCCUPIED.close();
    }

    @Test
    void settings_are_shown_with_where_they_come_from_and_without_secrets() {
        Said said = TestCommand.execute(
                Map.of("SAMKLANG_DATABASE_URL", "postgresql://samklang:hemligt@server:5432/db?sslpassword=dolt"),
                "config",
                "--port",
                "9001");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Port: 9001 (--port)")
                .contains("Adress: http://localhost:9001 (förval)")
                .contains("postgresql://samklang:••••@server:5432/db?sslpassword=•••• (SAMKLANG_DATABASE_URL)")
                .doesNotContain("hemligt")
                .doesNotContain("dolt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start",
                "import",
                "user",
                "user add",
                "user list",
                "user disable",
                "user enable",
                "user reset-password",
                "user sign-out-all",
                "health",
                "config",
                "selftest",
                "version"
            })
    void every_command_has_help_in_swedish(String command) {
        Said said = TestCommand.execute(Map.of(), (command + " --help").strip().split(" "));

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("Användning: samklang")
                .contains("Val:")
                .doesNotContain("Usage")
                .doesNotContain("COMMAND");
    }

    @ParameterizedTest
    @MethodSource
    void what_is_wrong_is_said_in_one_sentence(String part, Map<String, String> environment, List<String> words) {
        Said said = TestCommand.execute(environment, words.toArray(String[]::new));

        assertThat(said.code()).as(said.err()).isEqualTo(2);
        assertThat(said.err()).contains(part).hasLineCount(1);
        assertThat(said.out()).isEmpty();
    }

    static Stream<Arguments> what_is_wrong_is_said_in_one_sentence() throws IOException {
        Path plain = Files.writeString(place.resolve("fil"), "x");
        String file = plain.toString();
        String data = place.resolve("data").toString();
        return Stream.of(
                wrong("inget val som heter --prot", "start", "--prot", "1"),
                wrong("inget kommando som heter strat", "strat"),
                wrong("inget kommando som heter lista", "user", "lista"),
                wrong("Det saknas SLAG", "import"),
                wrong("Det saknas FIL", "import", "medlemmar"),
                wrong("--port, som ska vara ett heltal", "start", "--port", "abc"),
                wrong("mellan 1 och 65535", "start", "--port", "70000"),
                wrong("ett värde för --port (PORT)", "start", "--port"),
                wrong("något av text, json", "import", "medlemmar", file, "--format", "xml"),
                wrong("används redan", "start", "--data", data, "--port", "" + OCCUPIED.getLocalPort()),
                wrong("går inte att skriva i", "user", "list", "--data", file),
                wrong("finns inte", "import", "medlemmar", "/finns/inte.csv", "--data", data),
                wrong("ingen import som heter medlemar", "import", "medlemar", file, "--data", data),
                wrong("inget förbund med", "import", "medlemmar", file, "--data", data, "--association", "222000-3202"),
                wrong("--association: ", "import", "medlemmar", file, "--data", data, "--association", "12"),
                wrong("inget konto med", "user", "disable", "--data", data, "--email", "ingen@exempel.se"),
                wrong("ingen roll som heter kung", "user", "add", "--email", "a@b.se", "--name", "A", "--role", "kung"),
                wrong("--email: ", "user", "add", "--email", "ab", "--name", "A", "--operator"),
                wrong("Ange vad kontot ska få göra", "user", "add", "--email", "a@b.se", "--name", "A"),
                Arguments.of(
                        "SAMKLANG_DATABASE_URL går inte att läsa",
                        Map.of("SAMKLANG_DATABASE_URL", "mysql://x"),
                        List.of("user", "list")),
                Arguments.of("SAMKLANG_PORT ska vara", Map.of("SAMKLANG_PORT", "http"), List.of("start")),
                Arguments.of("SAMKLANG_BASE_URL ska vara", Map.of("SAMKLANG_BASE_URL", "samklang"), List.of("start")));
    }

    private static ServerSocket occupied() {
        try {
            return new ServerSocket(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Arguments wrong(String part, String... words) {
        return Arguments.of(part, Map.of(), List.of(words));
    }
}
