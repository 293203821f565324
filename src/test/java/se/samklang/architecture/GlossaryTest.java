package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every table and public type is built of words that stand in the glossary. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/ordlista.md");
    private static final Pattern IN_CODE = Pattern.compile("`([A-Za-z0-9]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z0-9]*");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "\\bpublic (?:static |final |sealed |non-sealed |abstract )*(?:class|record|interface|enum) (\\w+)");

    private final Set<String> words = wordsOfTheGlossary();

    @Test
    void every_table_is_named_in_words_of_the_glossary_in_singular() {
        List<String> tables = Catalogue.names("""
                SELECT n.nspname || '.' || c.relname
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r'
                  AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'framework')
                ORDER BY 1
                """);

        assertThat(tables).isNotEmpty();
        assertThat(tables)
                .filteredOn(table -> !Stream.of(
                                table.substring(table.indexOf('.') + 1).split("_"))
                        .allMatch(words::contains))
                .isEmpty();
    }

    @Test
    void every_public_type_is_named_in_words_of_the_glossary() {
        List<String> types = Sources.below(Sources.MAIN, ".java").stream()
                .flatMap(file ->
                        PUBLIC_TYPE.matcher(JavaText.of(file.text()).code()).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertThat(types).isNotEmpty();
        assertThat(types)
                .filteredOn(type -> !split(type).allMatch(this::isKnown))
                .isEmpty();
    }

    @Test
    void a_word_without_a_row_is_caught() {
        assertThat(split("InterventionReport").filter(word -> !isKnown(word))).containsExactly("intervention");
    }

    private boolean isKnown(String word) {
        return words.contains(word) || singulars(word).anyMatch(words::contains);
    }

    private static Stream<String> singulars(String word) {
        return Stream.of(word.replaceAll("s$", ""), word.replaceAll("es$", ""), word.replaceAll("ies$", "y"));
    }

    private static Stream<String> split(String name) {
        return WORD.matcher(name).results().map(MatchResult::group).map(GlossaryTest::small);
    }

    private static Set<String> wordsOfTheGlossary() {
        return IN_CODE.matcher(Sources.read(GLOSSARY))
                .results()
                .map(found -> found.group(1))
                .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT)))
                .flatMap(GlossaryTest::split)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
