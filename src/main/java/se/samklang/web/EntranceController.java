package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samklang.base.PlainText;

/** In and out: signing in, the first account, choosing a password, signing out. */
@Controller
final class EntranceController {

    private final Accounts accounts;
    private final AssociationDirectory directory;

    EntranceController(Accounts accounts, AssociationDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    record SignInPage(Form form, @Nullable String refusal, String next) {}

    record BeginPage(Form form, boolean open) {}

    record PasswordPage(Form form, String token, boolean good) {}

    @GetMapping("/logga-in")
    Answer entrance(@RequestParam(defaultValue = "") String vidare) {
        if (accounts.none()) {
            return Redirect.to("/kom-igang");
        }
        return Page.of("web/entrance", new SignInPage(Form.blank(), null, local(vidare)));
    }

    @PostMapping("/logga-in")
    Answer signIn(Form form, HttpServletRequest request, HttpServletResponse response) {
        String next = local(form.value("vidare"));
        String source = String.valueOf(request.getRemoteAddr());
        return switch (accounts.signIn(form.value("anvandare"), form.value("losenord"), source)) {
            case Accounts.SignIn.Welcome welcome -> {
                startSession(request, welcome.accountId());
                yield Redirect.to(next.isEmpty() ? "/" : next);
            }
            case Accounts.SignIn.Refused refused ->
                new Page(
                        "web/entrance",
                        new SignInPage(form, "E-postadressen eller lösenordet stämmer inte.", next),
                        422);
            case Accounts.SignIn.TooMany tooMany -> {
                response.setHeader("Retry-After", "" + tooMany.pause().toSeconds());
                yield new Page(
                        "web/entrance",
                        new SignInPage(
                                form,
                                "För många misslyckade försök. Vänta "
                                        + tooMany.pause().toMinutes() + " minuter och försök igen.",
                                next),
                        429);
            }
        };
    }

    @GetMapping("/kom-igang")
    Answer begin() {
        return Page.of("web/begin", new BeginPage(Form.blank(), accounts.none()));
    }

    @PostMapping("/kom-igang")
    Answer beginWith(Form form, HttpServletRequest request) {
        form.only("kod", "namn", "epost", "losenord");
        String code = form.line("kod", 40);
        String name = form.line("namn", 100);
        String email = form.required("epost", Accounts::email);
        String password = form.required("losenord", PasswordRule::read);
        if (form.isValid() && email != null && password != null) {
            Optional<UUID> account = accounts.begin(code, email, name, form.value("losenord"));
            if (account.isPresent()) {
                startSession(request, account.get());
                return Redirect.to(directory.newAssociationPath()).saying("Kontot är skapat. Lägg nu till förbundet.");
            }
            form.refuse("kod", "Koden stämmer inte, är använd eller för gammal. Starta om Samklang för att få en ny.");
        }
        return Page.refused("web/begin", new BeginPage(form, accounts.none()));
    }

    @GetMapping("/valkommen/{token}")
    Answer welcome(@PathVariable String token) {
        return Page.of("web/password", new PasswordPage(Form.blank(), token, accounts.linkIsGood(token)));
    }

    @PostMapping("/valkommen/{token}")
    Answer choosePassword(@PathVariable String token, Form form, HttpServletRequest request) {
        form.only("losenord");
        form.required("losenord", PasswordRule::read);
        if (form.isValid()) {
            Optional<UUID> account = accounts.choosePassword(token, form.value("losenord"));
            if (account.isPresent()) {
                accounts.signOut(account.get());
                startSession(request, account.get());
                return Redirect.to("/").saying("Lösenordet är sparat och du är inloggad.");
            }
            return Page.refused("web/password", new PasswordPage(form, token, false));
        }
        return Page.refused("web/password", new PasswordPage(form, token, true));
    }

    @PostMapping("/logga-ut")
    Answer signOut(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return Redirect.to("/logga-in");
    }

    private static void startSession(HttpServletRequest request, UUID account) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(Visitors.ACCOUNT, account.toString());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
    }

    /** Only a path on this server; anything else is forgotten. */
    static String local(String next) {
        String path = PlainText.line(next, 500).orNull();
        boolean plain = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && !path.toLowerCase(java.util.Locale.ROOT).contains("%2f")
                && !path.toLowerCase(java.util.Locale.ROOT).contains("%5c");
        return plain && path != null ? path : "";
    }
}
