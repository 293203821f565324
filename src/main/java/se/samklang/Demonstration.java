package se.samklang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Misconfigured;
import se.samklang.database.Scope;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.planning.YearWheel;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/** The invented förbund: three years of data, read in from files like anyone's, and an account to look at it with. */
final class Demonstration {

    /** The account to sign in with. */
    static final String EMAIL = "demo@exempelbygden.example";

    static final OrganisationNumber NUMBER = new OrganisationNumber("2220009902");

    /** Number, kind and what tells two of a kind apart. */
    private static final List<String> FILES = List.of(
            "01-forbund.csv",
            "02-medlemmar.csv",
            "03-mandat.csv",
            "04-insatser.csv",
            "05-deltagande.csv",
            "06-antal.csv",
            "07-utbildningar.csv",
            "08-rakenskapsar.csv",
            "09-budget.csv",
            "10-sie-2024.se",
            "11-sie-2025.se",
            "12-sie-2026.se",
            "13-prognos.csv",
            "14-kolumnfotnoter.csv",
            "15-aktiviteter.csv",
            "16-texter.csv",
            "17-moten.csv",
            "18-arenden.csv",
            "19-narvaro.csv",
            "20-noter.csv",
            "21-insatsredovisning.csv",
            "24-kostnader.csv",
            "25-medlemsbidrag.csv",
            "26-momsersattning.csv",
            "27-mal.csv",
            "28-matbara-mal.csv",
            "29-genomfort.csv",
            "30-tillagg.csv",
            "31-insatsregler.csv",
            "32-malgrupper.csv",
            "33-utvarderingar.csv",
            "34-planutgavor.csv");

    private static final Pattern KIND = Pattern.compile("\\d+-([a-z]+(?:-[a-z]+)*)(?:-\\d+)?\\.[a-z]+");

    /** Every one of these is set as a document in all formats, which takes longer than all the others. */
    private static final List<String> MINUTES = List.of("22-justeringar.csv", "23-utdrag.csv");

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
        read(context, FILES);
        context.getBean(YearWheel.class).begin(own(associations));
    }

    /** Verifies, announces and hands out the minutes of the meetings that have been. */
    static void verifyMinutes(ApplicationContext context) {
        read(context, MINUTES);
    }

    /** The account of the demonstration, with every role but the one that hides things; it may add förbund of its own. */
    static void openAccount(ApplicationContext context, String password) {
        Accounts accounts = context.getBean(Accounts.class);
        UUID account = accounts.create(EMAIL, "Demo Demosson", password, true);
        Scope scope = own(context.getBean(Associations.class));
        for (Role role : List.of(Role.DIRECTOR, Role.ADMINISTRATOR, Role.ECONOMIST)) {
            accounts.grant(scope, account, role);
        }
    }

    private static Scope own(Associations associations) {
        return Scope.of(associations.withNumber(NUMBER).orElseThrow().associationId(), "Demonstrationen");
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
            Receipt receipt = imports.run(own, kind(name), name, file(name), Imports.Mode.STORE);
            if (receipt.refused()) {
                throw new IllegalStateException(
                        "the demonstration's file " + name + " is refused: " + receipt.findings());
            }
        }
    }

    private static String kind(String name) {
        return KIND.matcher(name).replaceFirst("$1");
    }

    private static byte[] file(String name) {
        try (InputStream file = Demonstration.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
