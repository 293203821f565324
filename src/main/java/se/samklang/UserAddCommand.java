package se.samklang;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.association.Associations;
import se.samklang.base.Parsed;
import se.samklang.database.Misconfigured;
import se.samklang.database.Scope;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/** Adds an account, or gives a known one further roles, and prints the link its owner begins with. */
@Command(name = "add", description = "Lägg till ett konto, eller ge ett konto fler roller.")
final class UserAddCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private AssociationChoice association = new AssociationChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--email", paramLabel = "ADRESS", required = true, description = "E-postadressen att logga in med.")
    private String email = "";

    @Option(names = "--name", paramLabel = "NAMN", required = true, description = "Personens namn.")
    private String name = "";

    @Option(
            names = "--role",
            paramLabel = "ROLL",
            description = {
                "Vad personen får göra; får upprepas. director är förbundschef, administrator är sekreterare och"
                        + " administratör, economist är ekonom, board_member är ledamot, insats_lead är insatsansvarig"
                        + " och auditor är revisor."
            })
    private List<String> roles = List.of();

    @Option(names = "--operator", description = "Kontot sköter installationen och får lägga till förbund.")
    private boolean operator;

    @Override
    public Integer call() {
        Settings settings = place.settings();
        List<Role> granted = roles.stream().map(UserAddCommand::role).toList();
        if (granted.isEmpty() && !operator) {
            throw new Misconfigured("Ange vad kontot ska få göra med --role ROLL, eller --operator.");
        }
        Parsed<String> address = Accounts.email(email);
        String known = address.orNull();
        if (known == null) {
            throw new Misconfigured("--email: " + address.reason());
        }
        if (name.isBlank() || name.length() > 100) {
            throw new Misconfigured("--name ska vara personens namn, högst 100 tecken.");
        }
        try (ConfigurableApplicationContext context = Program.open(settings)) {
            add(context, settings, known, granted);
            return Commands.DONE;
        }
    }

    private void add(ApplicationContext context, Settings settings, String address, List<Role> granted) {
        Accounts accounts = context.getBean(Accounts.class);
        Associations.Named chosen = granted.isEmpty() ? null : association.find(context.getBean(Associations.class));
        boolean isNew = accounts.withEmail(address).isEmpty();
        Accounts.Account account = accounts.add(address, name.strip(), operator);
        output.line("Kontot " + address + (isNew ? " är tillagt." : " fanns redan."));
        if (chosen != null) {
            granted.forEach(role ->
                    accounts.grant(Scope.of(chosen.associationId(), AssociationChoice.ACTOR), account.id(), role));
            output.line("Roll i " + chosen.name() + ": "
                    + granted.stream().map(Role::label).collect(Collectors.joining(", ")) + ".");
        }
        if (account.isWaiting()) {
            output.line("Ge " + account.name() + " den här länken, som gäller i sju dagar och kan användas en gång:");
            output.line(Program.address(settings, context) + accounts.newPasswordLink(account.id()));
        }
    }

    private static Role role(String typed) {
        String code = typed.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Stream.of(Role.values())
                .filter(role -> role.word().equals(code))
                .findFirst()
                .orElseThrow(() -> new Misconfigured("Det finns ingen roll som heter " + typed + "; välj något av: "
                        + Stream.of(Role.values()).map(Role::word).collect(Collectors.joining(", ")) + "."));
    }
}
