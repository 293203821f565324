package se.samklang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Misconfigured;
import se.samklang.database.Scope;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/** The invented förbund: three years of data, read in from files like anyone's, and an account to look at it with. */
final class Demonstration {

    /** The account to sign in with. */
    static final String EMAIL = "demo@exempelbygden.example";

    static final OrganisationNumber NUMBER = new OrganisationNumber("2220009902");

    private static final List<String> KINDS = List.of(
            "01-forbund",
            "02-medlemmar",
            "03-mandat",
            "04-insatser",
            "05-deltagande",
            "06-antal",
            "07-utbildningar",
            "08-rakenskapsar",
            "09-budget",
            "10-utfall",
            "11-prognos",
            "12-kolumnfotnoter",
            "13-aktiviteter",
            "14-texter",
            "15-moten",
            "16-arenden",
            "17-narvaro");

    /** Every one of these is set as a document in all formats, which takes longer than all the others. */
    private static final List<String> MINUTES = List.of("18-justeringar", "19-utdrag");

    private Demonstration() {}

    /** Fills the data folder with the invented förbund unless it is there. Another förbund in the folder is a refusal. */
    static void fill(ApplicationContext context) {
        Associations associations = context.getBean(Associations.class);
        boolean others = associations.all().stream()
                .anyMatch(known -> associations
                        .withNumber(NUMBER)
                        .filter(own -> own.associationId().equals(known.associationId()))
                        .isEmpty());
        if (others) {
            throw new Misconfigured("Datamappen innehåller redan ett annat förbund. Demonstrationen läggs inte bland"
                    + " riktiga uppgifter; ange en egen mapp med --data MAPP.");
        }
        read(context, KINDS);
    }

    /** Verifies, announces and hands out the minutes of the meetings that have been. */
    static void verifyMinutes(ApplicationContext context) {
        read(context, MINUTES);
    }

    /** The account of the demonstration, with every role but the one that hides things. */
    static void openAccount(ApplicationContext context, String password) {
        Accounts accounts = context.getBean(Accounts.class);
        UUID account = accounts.create(EMAIL, "Demo Demosson", password, false);
        Scope scope = Scope.of(
                context.getBean(Associations.class)
                        .withNumber(NUMBER)
                        .orElseThrow()
                        .associationId(),
                "Demonstrationen");
        for (Role role : List.of(Role.DIRECTOR, Role.ADMINISTRATOR, Role.ECONOMIST)) {
            accounts.grant(scope, account, role);
        }
    }

    private static void read(ApplicationContext context, List<String> names) {
        Imports imports = context.getBean(Imports.class);
        Associations associations = context.getBean(Associations.class);
        Scope scope = Scope.outside("Demonstrationen");
        for (String name : names) {
            Scope own = associations
                    .withNumber(NUMBER)
                    .map(known -> scope.in(known.associationId()))
                    .orElse(scope);
            Receipt receipt = imports.run(own, name.substring(3), name + ".csv", file(name), Imports.Mode.STORE);
            if (receipt.refused()) {
                throw new IllegalStateException(
                        "the demonstration's file " + name + " is refused: " + receipt.findings());
            }
        }
    }

    private static byte[] file(String name) {
        try (InputStream file = Demonstration.class.getResourceAsStream("/demo/" + name + ".csv")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
