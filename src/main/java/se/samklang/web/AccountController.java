package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Scope;

/** The visitor's own account: the förbund to work in, and signing out everywhere. */
@Controller
@ConditionalOnWebApplication
final class AccountController {

    private final Accounts accounts;
    private final Visitors visitors;
    private final AssociationDirectory directory;
    private final OpenSessions sessions;

    AccountController(Accounts accounts, Visitors visitors, AssociationDirectory directory, OpenSessions sessions) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.directory = directory;
        this.sessions = sessions;
    }

    record Choice(UUID id, String name, String roles, boolean chosen) {}

    record AccountPage(String name, String email, List<Choice> choices, int sessions, boolean operator) {}

    @GetMapping("/konto")
    Answer show(Visitor visitor) {
        Scope scope = visitor.scope();
        List<Choice> choices = accounts.memberships(visitor.accountId()).stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        AccountSql.Membership::associationId,
                        java.util.LinkedHashMap::new,
                        java.util.stream.Collectors.mapping(
                                membership -> label(membership.role()), java.util.stream.Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> new Choice(
                        entry.getKey(),
                        directory.nameOf(scope, entry.getKey()).orElse("Okänt förbund"),
                        entry.getValue(),
                        entry.getKey().equals(scope.associationId())))
                .toList();
        int open = sessions.count(visitor.accountId());
        return Page.of(
                "web/account", new AccountPage(visitor.name(), visitor.email(), choices, open, visitor.operator()));
    }

    @PostMapping("/konto/forbund")
    Answer choose(Visitor visitor, Form form, HttpServletRequest request) {
        Optional<UUID> association =
                Optional.ofNullable(Ids.read(form.value("forbund")).orNull());
        if (association.isEmpty() || !visitors.choose(request.getSession(), visitor.accountId(), association.get())) {
            throw new Problems.NotFound();
        }
        return Redirect.to("/");
    }

    @PostMapping("/konto/logga-ut-overallt")
    Answer signOutEverywhere(Visitor visitor) {
        sessions.end(visitor.accountId());
        return Redirect.to("/logga-in");
    }

    static String label(String role) {
        return Role.withCode(role).map(Role::label).orElse(role);
    }
}
