package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The diagram in docs/arkitektur.md is drawn from what the modules declare. */
class ModuleDiagramTest {

    private static final Path PAGE = Path.of("docs/arkitektur.md");
    private static final String BEGIN = "<!-- modulerna: ritas av ModuleDiagramTest, -Ddocs.rewrite=true -->\n";
    private static final String END = "<!-- slut -->";

    @Test
    void the_drawn_modules_are_the_declared_ones() {
        String page = Sources.read(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String after = page.substring(page.indexOf(END));
        String drawn = before + diagram() + after;
        if (Boolean.getBoolean("docs.rewrite")) {
            Sources.write(PAGE, drawn);
        }

        assertThat(Sources.read(PAGE))
                .as("docs/arkitektur.md; -Ddocs.rewrite=true draws it anew")
                .isEqualTo(drawn);
    }

    private static String diagram() {
        StringBuilder out = new StringBuilder("```mermaid\nflowchart BT\n");
        Modules.essential().forEach((module, dependencies) -> {
            out.append("  ").append(module).append('\n');
            dependencies.forEach(dependency -> out.append("  ")
                    .append(module)
                    .append(" --> ")
                    .append(dependency)
                    .append('\n'));
        });
        return out.append("```\n").toString();
    }
}
