package se.samklang.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Scope;

/**
 * The signed-in person behind a request, in the förbund they have chosen.
 *
 * @param associationName null where the account has no förbund yet
 * @param operator true for the account that runs the installation and may add förbund
 */
public record Visitor(
        Scope scope,
        UUID accountId,
        String name,
        String email,
        Set<Role> roles,
        @Nullable String associationName,
        boolean operator) {

    /** True where the visitor has the role in the chosen förbund. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True for a visitor who leads insatser and is nothing else: sees and registers only in their own. */
    public boolean onlyLeadsInsatser() {
        return roles.equals(Set.of(Role.INSATS_LEAD));
    }
}
