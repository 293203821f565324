package se.samklang;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samklang.web.Accounts;

/** Opens a closed account again. */
@Command(name = "enable", description = "Öppna ett stängt konto igen.")
final class UserEnableCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private AccountChoice choice = new AccountChoice();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {

        try (ConfigurableApplicationContext context = Program.open(place.settings())) {
            Accounts.Account account = choice.find(context);
            context.getBean(Accounts.class).enable(account.id());
            output.line("Kontot " + account.email() + " är öppet.");
            return Commands.DONE;
        }
    }
}
