package se.samklang.minutes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Accounts;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** What goes round to be verified, and the page where one signs with one's own account. */
@Controller
class SigningController {

    static final String LIST = "/justering";
    static final String EDITION = LIST + "/protokoll/{edition}";
    static final String SIGNATURE = LIST + "/underskrift/{signature}";

    /** A board meets some ten times a year. */
    private static final int LATEST = 50;

    private final Database database;
    private final Submissions submissions;
    private final Signing signing;
    private final Accounts accounts;
    private final IssuedDocuments issued;
    private final HtmlRendering html;

    SigningController(
            Database database,
            Submissions submissions,
            Signing signing,
            Accounts accounts,
            IssuedDocuments issued,
            HtmlRendering html) {
        this.database = database;
        this.submissions = submissions;
        this.signing = signing;
        this.accounts = accounts;
        this.issued = issued;
        this.html = html;
    }

    @Bean
    static NavigationEntry signingEntry() {
        return new NavigationEntry("Styrelsen", 120, "Justering", LIST);
    }

    static String edition(UUID edition) {
        return LIST + "/protokoll/" + edition;
    }

    static String signature(UUID signature) {
        return LIST + "/underskrift/" + signature;
    }

    /** The PDF for the next to sign: the minutes, with the signatures that stand in the file already. */
    static String fileToSign(Read tx, Edition edition) {
        return SignedFileSql.lastReceivedFor(tx, edition.id())
                .map(last -> signature(last) + "/fil/pdf")
                .orElse(MinutesController.MEETINGS + edition.meetingId() + "/protokoll/utgavor/" + edition.id()
                        + "/for-justering/fil/pdf");
    }

    record ListPage(
            List<WaitingSql.Row> rows, List<WaitingSql.Held> held, UUID account, boolean mayEdit, LocalDate today) {}

    /**
     * @param reason why it cannot be signed now, or null
     * @param fileToSign where the PDF to sign is fetched
     */
    record SignPage(
            Form form,
            Form fileForm,
            Proceedings.Meeting meeting,
            Edition edition,
            SignatureSql.Signature signature,
            String html,
            boolean own,
            boolean mayEdit,
            @Nullable String reason,
            String fileToSign) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor) {
        return database.read(
                visitor.scope(),
                tx -> Page.of(
                        "minutes/list",
                        new ListPage(
                                WaitingSql.all(tx),
                                WaitingSql.held(tx, LATEST),
                                visitor.accountId(),
                                MinutesController.mayEdit(visitor),
                                SwedishDate.day(tx.now()))));
    }

    @GetMapping(SIGNATURE)
    Answer before(Visitor visitor, @PathVariable UUID signature) {
        return page(visitor, signature, Form.blank(), Form.blank());
    }

    /** Typing the password again is what makes it a signature and not a click by whoever sits there. */
    @PostMapping(SIGNATURE)
    Answer sign(Visitor visitor, @PathVariable UUID signature, Form form, HttpServletRequest request) {
        form.only("losenord");
        SignatureSql.Signature found = database.read(visitor.scope(), tx -> SignatureSql.find(tx, signature))
                .orElseThrow(Problems.NotFound::new);
        SigningRules.requireOwn(found, visitor.accountId());
        switch (accounts.confirm(visitor, form.value("losenord"), request.getRemoteAddr())) {
            case RIGHT -> {}
            case WRONG -> form.refuse("losenord", "Lösenordet stämmer inte. Skriv det du loggar in med.");
            case TOO_MANY -> form.refuse("losenord", "För många felaktiga försök. Vänta en stund och försök igen.");
        }
        return submissions.run(
                visitor, form, "Skrev under protokoll", () -> page(visitor, signature, form, Form.blank()), tx -> {
                    SignatureSql.Given given =
                            new SignatureSql.Given(SignatureSql.Method.PROGRAM, tx.now(), null, null);
                    String done = signing.sign(tx, new Signing.Act(signature, given, visitor.accountId(), "losenord"));
                    return Redirect.to(edition(found.minutesId())).saying(done);
                });
    }

    Page page(Visitor visitor, UUID signature, Form form, Form fileForm) {
        return database.read(visitor.scope(), tx -> {
            SignatureSql.Signature found = SignatureSql.find(tx, signature).orElseThrow(Problems.NotFound::new);
            Edition edition = MinutesSql.find(tx, found.minutesId()).orElseThrow(Problems.NotFound::new);
            return Page.of(
                    "minutes/sign",
                    new SignPage(
                            form,
                            fileForm,
                            ProceedingsSql.meeting(tx, edition.meetingId()).orElseThrow(),
                            edition,
                            found,
                            html.fragment(
                                    issued.recreate(tx, edition.documentId()).orElseThrow()),
                            visitor.accountId().equals(found.accountId()),
                            MinutesController.mayEdit(visitor),
                            reason(tx, edition, found),
                            fileToSign(tx, edition)));
        });
    }

    private static @Nullable String reason(Read tx, Edition edition, SignatureSql.Signature signature) {
        return SigningRules.refusal(() -> {
            SigningRules.requireOpen(edition);
            SigningRules.requireUnsigned(signature);
            SigningRules.requireTurn(
                    signature,
                    SignatureSql.ofMinutes(tx, edition.id()),
                    SettingSql.find(tx).orElse(null));
        });
    }
}
