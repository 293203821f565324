package se.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The way from an empty register to an issued report, step by step, looking at the page after each. */
final class Journey {

    private static final Pattern REPORT = Pattern.compile(".*/rapporter/[0-9a-f-]{36}(#.*)?");
    private static final String HEADER = "insats;kod;kon;kommun;startmanad;forsorjning_in\n";

    private final Window window;
    private final Page page;
    private final String name;

    Journey(Window window, String name) {
        this.window = window;
        this.page = window.page();
        this.name = name;
    }

    Journey registersAnInsats(String insats) {
        window.open("/insatser/ny");
        page.getByLabel("Namn", exactly()).fill(insats);
        page.getByLabel("Individinriktad").check();
        page.getByLabel("Deltaganden", exactly()).check();
        page.getByLabel("Sala kommun").check();
        page.getByLabel("Kommun", exactly()).check();
        page.getByLabel("Region", exactly()).check();
        page.getByLabel("Från och med").fill("2017-01-01");
        window.look(name, "ny-insats");
        window.press("Spara");
        assertThat(page.locator(".flash-done")).isVisible();
        assertThat(page.locator("h1")).hasText(insats);
        window.look(name, "insats");
        return this;
    }

    /** The month is wrong on purpose, then right. */
    Journey registersAParticipationWithAnErrorFirst(String insats) {
        window.open("/deltagande/nytt");
        page.locator("#insats").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(insats));
        page.getByLabel("Kvinna").check();
        page.locator("#kommun").selectOption("1981");
        page.getByLabel("Startmånad").fill("2017-13");
        page.getByLabel("Försörjningsstöd").check();
        window.press("Spara");
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("^Fel: .*"));
        assertThat(page.getByLabel("Startmånad")).hasValue("2017-13");
        assertThat(page.getByLabel("Kvinna")).isChecked();
        window.look(name, "deltagande-med-fel");
        page.getByLabel("Startmånad").fill("2017-03");
        window.press("Spara");
        assertThat(page.locator(".flash-done")).isVisible();
        window.look(name, "deltagande");
        return this;
    }

    /** A file with three errors shows all three and keeps nothing; the mended file is read in. */
    Journey importsAFileWithThreeErrorsAndThenWithoutThem(String insats) {
        window.open("/import/deltagande");
        choose(HEADER + insats + ";PROV-2017-101;kvinn;1981;2017-03;forsorjningsstod\n" + insats
                + ";PROV-2017-102;man;Nangijala;2017-04;forsorjningsstod\n" + insats
                + ";PROV-2017-103;man;1981;2017-13;forsorjningsstod\n");
        window.press("Granska filen");
        assertThat(page.locator("tr .tag-error")).hasCount(3);
        window.look(name, "fil-med-tre-fel");
        window.press("Välj filen igen");
        choose(HEADER + insats + ";PROV-2017-101;kvinna;1981;2017-03;forsorjningsstod\n" + insats
                + ";PROV-2017-102;man;1982;2017-04;forsorjningsstod\n" + insats
                + ";PROV-2017-103;man;1981;2017-05;forsorjningsstod\n");
        window.press("Granska filen");
        window.look(name, "felfri-fil");
        window.press("Läs in 3 rader");
        assertThat(page.locator("main")).containsText("3 rader är inlästa av 3");
        window.look(name, "kvitto");
        return this;
    }

    Journey beginsTheReport() {
        window.open("/rapporter/ny");
        window.press("Börja");
        page.waitForURL(REPORT);
        window.look(name, "rapport");
        return this;
    }

    /** From a figure of the table to the rows behind it, and from a row to what was registered. */
    Journey followsAFigureToItsRows() {
        String report = page.url();
        Locator figure =
                page.locator("article .report tr.row-sum a.figure-link").first();
        int figureShown = Integer.parseInt(figure.innerText().strip());
        figure.click();
        assertThat(page.locator("main tbody tr")).hasCount(figureShown);
        window.look(name, "raderna-bakom-talet");
        page.locator("main tbody th a").first().click();
        assertThat(page.locator("h1")).containsText("Deltagande ");
        page.navigate(report);
        return this;
    }

    /** Accepts what the checker still holds to be wrong, and issues. */
    Journey issuesTheReport() {
        String report = page.url();
        window.press("Fastställ");
        while (page.locator(".flash-refusal").isVisible()) {
            window.press("Godta med skäl");
            page.locator("label:has-text('Fel:') input, label:has-text('Varning:') input")
                    .first()
                    .check();
            page.getByLabel("Skäl").fill("Skrivfel i den tryckta rapporten.");
            window.press("Godta");
            page.waitForURL(REPORT);
            window.open(report + "/faststall");
        }
        window.look(name, "fore-faststallandet");
        window.press("Fastställ");
        assertThat(page.locator(".error-summary")).containsText("Bekräfta");
        page.getByLabel("Rapporten är färdig").check();
        window.press("Fastställ");
        assertThat(page.locator(".stamp").first()).containsText("Fastställd");
        window.look(name, "faststalld");
        return this;
    }

    Journey downloadsThePdf() {
        Download pdf = page.waitForDownload(() -> window.press("PDF"));
        try {
            assertThat(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-")
                    .hasSizeGreaterThan(10_000);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assertThat(pdf.suggestedFilename()).endsWith(".pdf");
        return this;
    }

    private void choose(String csv) {
        page.getByLabel("Fil", exactly())
                .setInputFiles(new FilePayload("deltagande.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
