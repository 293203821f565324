package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.database.Scope;

/**
 * Finds who a request comes from. Account and roles are read anew for every request, so that a closed account or a
 * taken role counts at once.
 */
@Component
final class Visitors {

    /** Session attribute: the account's id as text. Its presence means signed in. */
    static final String ACCOUNT = "account";

    private static final String ASSOCIATION = "association";
    private static final String CACHED = "samklang.visitor";

    private final Accounts accounts;
    private final AssociationDirectory directory;

    Visitors(Accounts accounts, AssociationDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /** The signed-in visitor, or null. */
    @Nullable
    Visitor of(HttpServletRequest request) {
        Object cached = request.getAttribute(CACHED);
        if (cached instanceof Visitor visitor) {
            return visitor;
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return null;
        }
        Visitor visitor = find(UUID.fromString(account), session);
        request.setAttribute(CACHED, visitor);
        return visitor;
    }

    /** Chooses the förbund to work in; false where the account has no role there. */
    boolean choose(HttpSession session, UUID account, UUID association) {
        boolean mine = accounts.memberships(account).stream()
                .anyMatch(membership -> membership.associationId().equals(association));
        if (mine) {
            session.setAttribute(ASSOCIATION, association.toString());
        }
        return mine;
    }

    private @Nullable Visitor find(UUID id, HttpSession session) {
        AccountSql.Account account = accounts.open(id).orElse(null);
        if (account == null) {
            session.invalidate();
            return null;
        }
        List<AccountSql.Membership> memberships = accounts.memberships(id);
        UUID association = chosen(session, memberships);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        memberships.stream()
                .filter(membership -> membership.associationId().equals(association))
                .flatMap(membership ->
                        Stream.of(Role.values()).filter(role -> role.code().equals(membership.role())))
                .forEach(roles::add);
        Scope scope = new Scope(association, id, account.name());
        String name = association == null ? null : directory.name(scope).orElse(null);
        return new Visitor(scope, id, account.name(), account.email(), roles, name, account.operator());
    }

    private static @Nullable UUID chosen(HttpSession session, List<AccountSql.Membership> memberships) {
        if (session.getAttribute(ASSOCIATION) instanceof String chosen) {
            UUID association = UUID.fromString(chosen);
            if (memberships.stream()
                    .anyMatch(membership -> membership.associationId().equals(association))) {
                return association;
            }
        }
        return memberships.isEmpty() ? null : memberships.getFirst().associationId();
    }
}
