package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What an automatic check of accessibility says about a page as it stands. */
final class Axe {

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Fails with every violation and the elements that have it. */
    static void clean(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(LEVELS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Axe::told))
                .as("axe on %s, %s px", page.url(), page.viewportSize().width)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(Axe::told).collect(Collectors.joining("\n"));
    }

    private static String told(CheckedNode node) {
        return "  " + node.getTarget() + " " + node.getHtml() + "\n    " + node.getFailureSummary();
    }
}
