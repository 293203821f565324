package se.samklang;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The accounts of the installation. */
@Command(
        name = "user",
        description = "Sköt konton och behörigheter.",
        subcommands = {
            UserAddCommand.class,
            UserListCommand.class,
            UserDisableCommand.class,
            UserEnableCommand.class,
            UserResetPasswordCommand.class,
            UserSignOutAllCommand.class
        })
final class UserCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        own.commandLine().usage(own.commandLine().getErr());
        return Commands.WRONG_USE;
    }
}
