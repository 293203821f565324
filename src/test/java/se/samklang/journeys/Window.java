package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.samklang.RunningApplication;

/**
 * Somebody's browser window with cookies of its own. It listens: a dialog other than the guard of what is not saved, a script error, a breach of the content
 * security policy or a request to another host fails the test when the window closes.
 */
final class Window implements AutoCloseable {

    private static final double PATIENCE_MS = 20_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private final boolean scripted;
    private int pictures;

    private Window(Browser.NewContextOptions options) {
        scripted = !Boolean.FALSE.equals(options.javaScriptEnabled);
        context = Browsing.browser()
                .newContext(options.setBaseURL(RunningApplication.url())
                        .setLocale("sv-SE")
                        .setAcceptDownloads(true)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onDialog(dialog -> {
            if (!dialog.type().equals("beforeunload")) {
                faults.add("dialog: " + dialog.message());
            }
            dialog.accept();
        });
        page.onPageError(error -> faults.add("script error: " + error));
        page.onConsoleMessage(this::hear);
        context.onRequest(this::follow);
    }

    /** A desk: 1440 px, light. */
    static Window wide() {
        return new Window(new Browser.NewContextOptions().setViewportSize(1440, 900));
    }

    /** A small phone at night: 320 px, dark. */
    static Window narrowAndDark() {
        return new Window(
                new Browser.NewContextOptions().setViewportSize(320, 700).setColorScheme(ColorScheme.DARK));
    }

    /** A desk where no script runs. */
    static Window withoutScript() {
        return new Window(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    /** Goes to a path of the program. */
    Window open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs in by the form, as people do. */
    Window signIn(String email) {
        page.navigate("/logga-in");
        page.getByLabel("E-postadress").fill(email);
        page.getByLabel("Lösenord").fill(RunningApplication.PASSWORD);
        press("Logga in");
        page.waitForURL(url -> !url.contains("logga-in"));
        return this;
    }

    /** Presses the button, or follows the link that looks like one, of that name. */
    void press(String name) {
        page.locator("main")
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, named(name))
                .or(page.locator("main a.button, main a.button-primary, main a.button-quiet")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions()
                                .setHasText(java.util.regex.Pattern.compile("^\\s*" + name + "\\s*$"))))
                .first()
                .click();
    }

    /** Follows the first link of that exact name in the page itself. */
    void follow(String name) {
        page.locator("main")
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(name)
                                .setExact(true))
                .first()
                .click();
    }

    /** Keeps a picture of the whole page, and fails where axe, itself a script, finds something or the page is too wide. */
    void look(String journey, String step) {
        picture(journey, step);
        Layout.assertSound(page);
        if (scripted) {
            Axe.clean(page);
        }
    }

    /** Keeps a picture of the whole page. */
    void picture(String journey, String step) {
        String name = String.format(Locale.ROOT, "%s-%02d-%s.png", journey, ++pictures, step);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name))
                .setFullPage(true));
    }

    /** Nothing the window heard so far was wrong. */
    void assertQuiet() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        assertQuiet();
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions()
                .setName(name)
                .setExact(true);
    }

    /** The browser also writes refused forms and missing pages to its console; those are answers, not faults. */
    private void hear(ConsoleMessage message) {
        boolean answer = message.text().startsWith("Failed to load resource: the server responded with a status of");
        if (!answer && List.of("error", "warning").contains(message.type())) {
            faults.add("console: " + message.text());
        }
    }

    private void follow(Request request) {
        String url = request.url();
        if (!url.startsWith(RunningApplication.url() + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            faults.add("request to " + url);
        }
    }
}
