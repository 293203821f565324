package se.samklang;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samklang.association.Associations;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/** Prints every account with what it is in every förbund. */
@Command(name = "list", description = "Visa alla konton och deras roller.")
final class UserListCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = Program.open(place.settings())) {
            Accounts accounts = context.getBean(Accounts.class);
            List<Associations.Named> associations =
                    context.getBean(Associations.class).all();
            List<Accounts.Account> all = accounts.all();
            if (all.isEmpty()) {
                output.line("Det finns inga konton än. Lägg till ett med samklang user add.");
            }
            for (Accounts.Account account : all) {
                output.line(line(account, accounts, associations));
            }
            return Commands.DONE;
        }
    }

    private static String line(Accounts.Account account, Accounts accounts, List<Associations.Named> associations) {
        List<String> parts = new ArrayList<>();
        parts.add(account.email() + ", " + account.name());
        if (account.isOperator()) {
            parts.add("sköter installationen");
        }
        for (Associations.Named association : associations) {
            List<Role> roles = accounts.roles(account.id(), association.associationId());
            if (!roles.isEmpty()) {
                parts.add(association.name() + ": "
                        + roles.stream().map(Role::label).collect(Collectors.joining(", ")));
            }
        }
        if (account.isDisabled()) {
            parts.add("stängt");
        } else if (account.isWaiting()) {
            parts.add("väntar på lösenord");
        }
        return String.join("; ", parts);
    }
}
