package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samklang.architecture.Sentences.Sentence;

/**
 * Every refusal and message on one page, so that they can be read together: do they say what is wrong, and what would
 * be right? The page is the handbook's too.
 */
class ErrorGalleryTest {

    private static final Path PAGE = Path.of("docs/handbok/felmeddelanden.md");

    /** What tells that something went well, or is for those who program. */
    private static final Set<String> OTHER_CALLS = Set.of(
            "saying",
            "line",
            "say",
            "saved",
            "done",
            "optional",
            "required",
            "paragraph",
            "exists",
            "footer",
            "println",
            "add",
            "run",
            "report",
            "FigureOffer",
            "Diagram",
            "Table",
            "Footnote",
            "Source",
            "Hit",
            "Row",
            "Line",
            "count",
            "endedShare",
            "words",
            "compare",
            "BenchFigure",
            "IllegalArgumentException",
            "IllegalStateException");

    /** What explains figures and tables. */
    private static final String OTHER_TYPES =
            "Bench.*|ReceiptText|SelftestCommand|.*(Figures|Tables?|Diagrams?|Facts|Evidence|Notes|Rendering)";

    @Test
    void every_message_stands_on_the_page() {
        String page = page(messages());
        if (Boolean.getBoolean("docs.rewrite")) {
            Sources.write(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Sources.read(PAGE) : "")
                .as("docs/handbok/felmeddelanden.md; -Ddocs.rewrite=true writes it anew")
                .isEqualTo(page);
    }

    @Test
    void no_message_speaks_of_the_program_to_those_who_use_it() {
        assertThat(messages())
                .hasSizeGreaterThan(200)
                .noneMatch(
                        message -> message.text().matches("(?is).*\\b(null|exception|invalid|error|varchar|NaN)\\b.*"));
    }

    private static List<Sentence> messages() {
        return Sentences.all().stream()
                .filter(sentence -> !OTHER_CALLS.contains(sentence.call()))
                .filter(sentence -> !sentence.type().matches(OTHER_TYPES))
                .filter(sentence -> sentence.text().matches("(?s).*\\p{L}{2,}.*[.?]"))
                .toList();
    }

    private static String page(List<Sentence> messages) {
        Map<String, List<Sentence>> byModule =
                messages.stream().collect(Collectors.groupingBy(Sentence::module, TreeMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder("""
                # Felmeddelanden

                Alla avslag, felmeddelanden och anmärkningar som Samklang kan ge, med … där ett värde står. Sidan skrivs av
                `ErrorGalleryTest` (`-Ddocs.rewrite=true`) ur programmets källor; ändra meddelandet där det står.
                """);
        byModule.forEach((module, sentences) -> {
            out.append("\n## ")
                    .append(module.isEmpty() ? "kommandoraden" : module)
                    .append("\n\n");
            out.append("| Var | Kod | Meddelande |\n|---|---|---|\n");
            sentences.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Sentence::type).thenComparing(Sentence::text))
                    .forEach(sentence -> out.append("| ")
                            .append(sentence.type())
                            .append(" | ")
                            .append(sentence.code())
                            .append(" | ")
                            .append(sentence.text().replace("|", "\\|").replace("<", "&lt;"))
                            .append(" |\n"));
        });
        return out.toString();
    }
}
