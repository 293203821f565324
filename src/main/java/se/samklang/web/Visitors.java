package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.database.Database;
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
    private final Database database;

    Visitors(Accounts accounts, AssociationDirectory directory, Database database) {
        this.database = database;
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

    /**
     * One transaction for it all, since it is asked before every page: the förbund chosen last time is most often the
     * right one, and where it is not, its name is looked up once more.
     */
    private @Nullable Visitor find(UUID id, HttpSession session) {
        UUID wanted = wanted(session);
        Found found = database.read(
                new Scope(wanted, id, "Samklang"),
                tx -> new Found(
                        AccountSql.membered(tx, id),
                        wanted == null ? null : directory.name(tx).orElse(null)));
        if (found.rows().isEmpty()) {
            session.invalidate();
            return null;
        }
        AccountSql.Membered account = found.rows().getFirst();
        UUID association = found.has(wanted) ? wanted : account.associationId();
        Scope scope = new Scope(association, id, account.name());
        String name = association == null ? null : found.associationName();
        if (association != null && !association.equals(wanted)) {
            session.setAttribute(ASSOCIATION, association.toString());
            name = directory.name(scope).orElse(null);
        }
        return new Visitor(
                scope, id, account.name(), account.email(), found.roles(association), name, account.operator());
    }

    private static @Nullable UUID wanted(HttpSession session) {
        return session.getAttribute(ASSOCIATION) instanceof String chosen ? UUID.fromString(chosen) : null;
    }

    /** The account's rows, and the name of the förbund that was asked for. */
    private record Found(
            List<AccountSql.Membered> rows, @Nullable String associationName) {

        boolean has(@Nullable UUID association) {
            return association != null && rows.stream().anyMatch(row -> association.equals(row.associationId()));
        }

        Set<Role> roles(@Nullable UUID association) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            rows.stream()
                    .filter(row -> association != null && association.equals(row.associationId()))
                    .flatMap(row -> Optional.ofNullable(row.role()).flatMap(Role::withCode).stream())
                    .forEach(roles::add);
            return roles;
        }
    }
}
