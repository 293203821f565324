package se.samklang;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samklang.web.Accounts;

/** Prints a one-time link with which the owner of an account chooses a new password; the old one holds until then. */
@Command(name = "reset-password", description = "Skapa en engångslänk för att välja ett nytt lösenord.")
final class UserResetPasswordCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private AccountChoice choice = new AccountChoice();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        Settings settings = place.settings();
        try (ConfigurableApplicationContext context = Program.open(settings)) {
            Accounts.Account account = choice.find(context);
            String link = context.getBean(Accounts.class).newPasswordLink(account.id());
            output.line("Ge " + account.name() + " den här länken, som gäller i sju dagar och kan användas en gång:");
            output.line(Program.address(settings, context) + link);
            return Commands.DONE;
        }
    }
}
