package se.samklang.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.Write;

/** The förbund of this installation. */
@Component
public final class Associations {

    private final Database database;

    Associations(Database database) {
        this.database = database;
    }

    /** A förbund as others name it. */
    public record Named(UUID associationId, String name) {}

    /** What a förbund is told by when it is added or described anew. A purpose or rule that is null is left as it was. */
    record Description(
            OrganisationNumber organisationNumber,
            String name,
            @Nullable String shortName,
            @Nullable String seat,
            @Nullable String sectionPrefix,
            @Nullable String purpose,
            @Nullable DeputyRule deputyRule) {}

    /** Every förbund of the installation, for those who run it. */
    public List<Named> all() {
        return database.read(Scope.outside("Samklang"), tx -> AssociationSql.find(tx, ""));
    }

    /** The förbund with the organisation number. */
    public Optional<Named> withNumber(OrganisationNumber number) {
        return database.read(Scope.outside("Samklang"), tx -> AssociationSql.find(tx, number.digits())).stream()
                .findFirst();
    }

    /** Adds the förbund, or describes it anew where the number is known. */
    static UUID put(Write tx, UUID associationId, Description description) {
        AssociationSql.put(tx, associationId, description);
        return associationId;
    }
}
