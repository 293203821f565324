package se.samklang.association;

import java.util.Objects;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Read;

/**
 * What stands at the top of every document of the förbund.
 *
 * @param organisationNumber as printed, with its hyphen
 * @param seat the town, empty where none is registered
 */
public record Letterhead(String name, String organisationNumber, String seat) {

    /** The letterhead of the transaction's förbund. */
    public static Letterhead of(Read tx) {
        AssociationSql.Row own = AssociationSql.own(tx).orElseThrow();
        return new Letterhead(
                own.name(),
                new OrganisationNumber(own.organisationNumber()).print(),
                Objects.requireNonNullElse(own.seat(), ""));
    }
}
