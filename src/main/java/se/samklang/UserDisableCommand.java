package se.samklang;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samklang.web.Accounts;

/** Closes an account. It counts at once, also for those who are signed in with it. */
@Command(name = "disable", description = "Stäng ett konto; det går inte längre att logga in med.")
final class UserDisableCommand implements Callable<Integer> {

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
            context.getBean(Accounts.class).disable(account.id());
            output.line("Kontot " + account.email() + " är stängt. Öppna det igen med samklang user enable.");
            return Commands.DONE;
        }
    }
}
