package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.ShownPages;
import se.samklang.database.Database;
import se.samklang.database.NearlyFullDisk;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/** A form sent while the disk is nearly full is neither saved nor lost (fault F10). */
class WriteProtectionTest {

    private final NearlyFullDisk disk = new NearlyFullDisk(40_000_000_000L, 100_000_000);
    private final Database database = new Database(TestDatabase.dataSource(), TestDatabase.CLOCK, disk.guard());
    private final Submissions submissions = new Submissions(database);
    private final AtomicInteger saved = new AtomicInteger();

    @Test
    void the_form_is_shown_again_with_what_was_written_and_can_be_sent_when_there_is_room() {
        Scope scope = TestDatabase.newAssociation();
        Visitor visitor = ShownPages.visitor(scope, Role.DIRECTOR);
        Form form = ShownPages.sent(
                "namn", "Skrivet", "operation", UUID.randomUUID().toString());

        Answer refused = send(visitor, form);

        assertThat(refused).isInstanceOfSatisfying(Page.class, page -> {
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.model()).isEqualTo("Skrivet");
        });
        assertThat(saved).hasValue(0);
        disk.leave(5_000_000_000L);

        assertThat(send(visitor, form)).isInstanceOf(Redirect.class);
        assertThat(saved).hasValue(1);
    }

    @Test
    void every_page_says_why_nothing_can_be_saved() {
        String protection = database.protection().orElseThrow();
        Shell shell = new Shell(null, List.of(), "/", "", "/v", null, protection, "ref");
        ErrorAnswers.ErrorPage page = new ErrorAnswers.ErrorPage("Sidan", "finns", "inte", false);
        StringOutput shown = new StringOutput();

        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang")
                .render("web/error.jte", Map.of("shell", shell, "page", page), shown);

        assertThat(shown.toString()).contains("skrivskyddat: det finns bara 100 MB kvar", "gett plats");
    }

    private Answer send(Visitor visitor, Form form) {
        return submissions.run(visitor, form, "Prov", () -> new Page("prov", form.value("namn"), 200), tx -> {
            saved.incrementAndGet();
            return Redirect.to("/prov");
        });
    }
}
