package se.samklang.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import se.samklang.web.AccountSql.Holding;

/** Those who may hand out a förbund's roles; one of them who can sign in always remains. */
@Component
final class AccountKeepers implements UndoGuard {

    private static final String LAST = "Förbundet skulle stå utan någon som får sköta konton och roller. Ge först någon"
            + " annan rollen förbundschef eller administratör, och vänta tills personen har valt ett lösenord.";

    private final Set<Role> managing;

    AccountKeepers(PermissionTable permissions) {
        this.managing = permissions.entry("POST", "/konton").orElseThrow().roles();
    }

    boolean manages(Role role) {
        return managing.contains(role);
    }

    /** @throws Refused where nobody could hand out roles without this one */
    void keepOne(Write tx, UUID account, String role) {
        if (isLast(tx, List.of(new Holding(account, role)))) {
            throw new Refused("sista-administratoren", LAST);
        }
    }

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return isLast(tx, AccountSql.givenBy(tx, act)) ? Optional.of(LAST) : Optional.empty();
    }

    private boolean isLast(Write tx, List<Holding> taken) {
        List<String> roles = managing.stream().map(Role::code).toList();
        if (taken.stream().noneMatch(holding -> roles.contains(holding.role()))) {
            return false;
        }
        List<Holding> holders = AccountSql.holders(tx, roles);
        return holders.stream().anyMatch(taken::contains) && taken.containsAll(holders);
    }
}
