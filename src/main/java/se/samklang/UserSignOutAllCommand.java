package se.samklang;

import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samklang.web.Accounts;

/** Ends every session, so that everybody must sign in again. */
@Command(name = "sign-out-all", description = "Logga ut alla; var och en får logga in igen.")
final class UserSignOutAllCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        try (ConfigurableApplicationContext context = Program.open(place.settings())) {
            int ended = context.getBean(Accounts.class).signOutAll();
            output.line("Alla är utloggade. Avslutade inloggningar: " + ended + ".");
            return Commands.DONE;
        }
    }
}
