package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samklang.architecture.Sources.SourceFile;

/** A test that asserts nothing shows nothing. */
class AssertionTest {

    private static final Pattern TEST = Pattern.compile(
            "@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b[^{;]*?\\bvoid (\\w+)\\([^)]*\\)[^{;]*\\{",
            Pattern.DOTALL);
    private static final Pattern METHOD =
            Pattern.compile("\\b(\\w+)\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)\\s*(?:throws [\\w., ]+)?\\{");
    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\(|::(\\w+)");
    private static final Pattern ASSERTION =
            Pattern.compile("\\bassert\\w*\\(|\\.check\\(PROGRAM\\)|\\bfail\\(|new AssertionError\\(");

    @Test
    void every_test_asserts_something() {
        List<SourceFile> tests = Sources.below(Sources.TEST, "Test.java");

        assertThat(tests.stream().flatMap(AssertionTest::withoutAssertion)).isEmpty();
    }

    @Test
    void every_test_is_named_as_a_sentence() {
        assertThat(Sources.below(Sources.TEST, "Test.java").stream()
                        .flatMap(file -> testsOf(file).keySet().stream())
                        .filter(name -> !name.contains("_") && name.chars().anyMatch(Character::isUpperCase)))
                .isEmpty();
    }

    @Test
    void a_test_that_asserts_nothing_is_caught() {
        String source = "class XTest { @Test void it_runs() { new X().run(); } @Test void it_holds() { same(1); }"
                + " void same(int x) { assertThat(x).isOne(); } }";

        assertThat(withoutAssertion(new SourceFile("", java.nio.file.Path.of("XTest.java"), source)))
                .containsExactly("XTest.java: it_runs");
    }

    private static Stream<String> withoutAssertion(SourceFile file) {
        Map<String, String> bodies = bodies(JavaText.of(file.text()).code());
        return testsOf(file).entrySet().stream()
                .filter(test -> !asserts(test.getValue(), bodies, new HashSet<>()))
                .map(test -> file.name() + ": " + test.getKey());
    }

    /** A test asserts itself or through methods of its own file. */
    private static boolean asserts(String body, Map<String, String> bodies, Set<String> seen) {
        if (ASSERTION.matcher(body).find()) {
            return true;
        }
        return CALL.matcher(body)
                .results()
                .map(call -> call.group(1) != null ? call.group(1) : call.group(2))
                .filter(name -> bodies.containsKey(name) && seen.add(name))
                .anyMatch(name -> asserts(bodies.get(name), bodies, seen));
    }

    private static Map<String, String> testsOf(SourceFile file) {
        String code = JavaText.of(file.text()).code();
        Map<String, String> tests = new HashMap<>();
        Matcher test = TEST.matcher(code);
        while (test.find()) {
            tests.put(test.group(2), body(code, test.end()));
        }
        return tests;
    }

    private static Map<String, String> bodies(String code) {
        Map<String, String> bodies = new HashMap<>();
        Matcher method = METHOD.matcher(code);
        while (method.find()) {
            bodies.merge(method.group(1), body(code, method.end()), String::concat);
        }
        return bodies;
    }

    private static String body(String code, int start) {
        int depth = 1;
        for (int i = start; i < code.length(); i++) {
            depth += code.charAt(i) == '{' ? 1 : code.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return code.substring(start, i);
            }
        }
        return code.substring(start);
    }
}
