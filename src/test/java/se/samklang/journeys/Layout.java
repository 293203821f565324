package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** What holds for every page, whatever its subject. */
final class Layout {

    /** The elements that stick out, innermost, so that a failure says where to look. */
    private static final String STICKING_OUT = """
            () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-wrap, .tabs'))
              .map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right)
                + ' ' + (e.textContent ?? '').trim().slice(0, 40)).concat(['page ' + document.documentElement.scrollWidth])
            """;

    private Layout() {}

    static void assertSound(Page page) {
        assertThat(page.title()).as(page.url()).endsWith(" – Samklang");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
        assertThat(page.locator("h1").count()).as("h1 on " + page.url()).isOne();
        assertThat((List<?>) page.evaluate(STICKING_OUT))
                .as("wider than the window of %s px: %s", page.viewportSize().width, page.url())
                .isEmpty();
    }
}
