package se.samklang.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.samklang.database.Database;

/** Who works in the förbund, and as what. */
@Controller
final class ColleagueController {

    private static final Map<String, String> ROLES = Arrays.stream(Role.values())
            .collect(Collectors.toMap(Role::code, Role::label, (a, b) -> a, LinkedHashMap::new));

    private final Accounts accounts;
    private final Database database;
    private final Submissions submissions;
    private final AccountKeepers keepers;
    private final WebSettings settings;

    ColleagueController(
            Accounts accounts,
            Database database,
            Submissions submissions,
            AccountKeepers keepers,
            WebSettings settings) {
        this.accounts = accounts;
        this.database = database;
        this.submissions = submissions;
        this.keepers = keepers;
        this.settings = settings;
    }

    @Bean
    static NavigationEntry colleagueEntry() {
        return new NavigationEntry("Förbundet", 510, "Konton och roller", "/konton");
    }

    record Person(UUID id, String name, String email, Map<String, String> roles, boolean waiting) {}

    record ColleaguePage(
            Form form,
            List<Person> people,
            Map<String, String> roles,
            @Nullable Added added) {}

    /** @param link where the account's owner chooses a password; null where one is chosen or another förbund invited */
    record Added(String email, @Nullable String link) {}

    /** @param locksOut without the role one no longer reaches this page */
    record OwnRolePage(UUID account, String role, String label, boolean locksOut) {}

    @GetMapping("/konton")
    Answer list(Visitor visitor) {
        return Page.of("web/colleagues", page(visitor, Form.blank(), null));
    }

    @PostMapping("/konton")
    Answer invite(Visitor visitor, Form form) {
        form.only("namn", "epost", "roll");
        String name = form.line("namn", 100);
        String email = form.required("epost", Accounts::email);
        List<String> chosen = form.choices("roll", ROLES);
        if (chosen.isEmpty()) {
            form.refuse("roll", "Välj minst en roll.");
        }
        if (!form.isValid() || email == null) {
            return Page.refused("web/colleagues", page(visitor, form, null));
        }
        UUID account = accounts.create(email, name, null, false);
        for (Role role : Role.values()) {
            if (chosen.contains(role.code())) {
                accounts.grant(visitor.scope(), account, role);
            }
        }
        String link = accounts.invitation(visitor.scope(), account).orElse(null);
        return Page.of(
                "web/colleagues",
                page(visitor, Form.blank(), new Added(email, link == null ? null : address() + link)));
    }

    @PostMapping("/konton/{account}/ta-bort-roll")
    Answer revoke(Visitor visitor, @PathVariable UUID account, Form form) {
        form.only("roll", "bekrafta");
        String role = form.value("roll");
        boolean own = account.equals(visitor.accountId());
        if (own && !form.ticked("bekrafta") && ROLES.containsKey(role)) {
            return Page.of(
                    "web/ownrole",
                    new OwnRolePage(account, role, AccountController.label(role), locksOut(visitor, role)));
        }
        return submissions.run(
                visitor,
                form,
                "Tog bort behörighet",
                () -> Page.of("web/colleagues", page(visitor, form, null)),
                tx -> {
                    keepers.keepOne(tx, account, role);
                    if (AccountSql.revoke(tx, account, role) == 0) {
                        throw new Problems.NotFound();
                    }
                    return own && locksOut(visitor, role)
                            ? Redirect.to("/").saying("Din roll är borttagen.")
                            : Redirect.to("/konton")
                                    .saying("Rollen är borttagen.")
                                    .undoable(tx.actId());
                });
    }

    private boolean locksOut(Visitor visitor, String role) {
        return visitor.roles().stream()
                .filter(keepers::manages)
                .allMatch(held -> held.code().equals(role));
    }

    /** As people reach us; where no address is set, as the one who invites does. */
    private String address() {
        return settings.baseUrl() != null
                ? settings.baseUrl().replaceFirst("/+$", "")
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    private ColleaguePage page(Visitor visitor, Form form, @Nullable Added added) {
        List<Person> people = database.read(visitor.scope(), AccountSql::colleagues).stream()
                .map(row -> new Person(row.accountId(), row.name(), row.email(), named(row.roles()), row.waiting()))
                .toList();
        return new ColleaguePage(form, people, ROLES, added);
    }

    private static Map<String, String> named(String roles) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String role : roles.split(",")) {
            named.put(role, AccountController.label(role));
        }
        return named;
    }
}
