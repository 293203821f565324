package se.samklang;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Option;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.base.Parsed;
import se.samklang.database.Misconfigured;
import se.samklang.database.Scope;

/** Which förbund a command works in. It may be left out where the installation has only one. */
final class AssociationChoice {

    /** The name the history shows for what is done from the command line. */
    static final String ACTOR = "Kommandoraden";

    @Option(
            names = "--association",
            paramLabel = "ORGNR",
            description = "Förbundets organisationsnummer. Får utelämnas när det bara finns ett förbund.")
    private @Nullable String number;

    /**
     * The förbund to work in, in the program's name.
     *
     * @throws Misconfigured where the number names none, or none is named and there is not exactly one
     */
    Scope scope(ApplicationContext context) {
        return Scope.of(find(context.getBean(Associations.class)).associationId(), ACTOR);
    }

    /** The förbund, with its name. */
    Associations.Named find(Associations associations) {
        return number == null ? only(associations.all()) : named(associations, number);
    }

    private static Associations.Named named(Associations associations, String typed) {
        Parsed<OrganisationNumber> parsed = OrganisationNumber.read(typed);
        OrganisationNumber number = parsed.orNull();
        if (number == null) {
            throw new Misconfigured("--association: " + parsed.reason());
        }
        return associations
                .withNumber(number)
                .orElseThrow(() -> new Misconfigured("Det finns inget förbund med organisationsnummer " + number.print()
                        + "; lägg till det med samklang import forbund FIL."));
    }

    private static Associations.Named only(List<Associations.Named> all) {
        if (all.isEmpty()) {
            throw new Misconfigured("Det finns inget förbund än; lägg till det med samklang import forbund FIL.");
        }
        if (all.size() > 1) {
            throw new Misconfigured("Ange vilket förbund med --association ORGNR, för det finns flera: "
                    + all.stream().map(Associations.Named::name).collect(Collectors.joining(", ")) + ".");
        }
        return all.getFirst();
    }
}
