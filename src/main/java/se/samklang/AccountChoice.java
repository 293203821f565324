package se.samklang;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import se.samklang.database.Misconfigured;
import se.samklang.web.Accounts;

/** Which account a command is about. */
final class AccountChoice {

    @Option(names = "--email", paramLabel = "ADRESS", required = true, description = "Kontots e-postadress.")
    private String email = "";

    /** @throws Misconfigured where no account has the address */
    Accounts.Account find(ApplicationContext context) {
        return context.getBean(Accounts.class)
                .withEmail(email)
                .orElseThrow(() -> new Misconfigured(
                        "Det finns inget konto med e-postadressen " + email + "; se alla med samklang user list."));
    }
}
