package se.samklang.web;

import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Scope;

/** What the shell must know of the förbund, told by the module that owns them. */
public interface AssociationDirectory {

    /** The name of the transaction's förbund. */
    Optional<String> name(Read tx);

    /** The name of the scope's förbund. */
    Optional<String> name(Scope scope);

    /** The address where the operator of an installation without förbund begins. */
    String newAssociationPath();

    /** The scope of the given förbund; a name is looked up with it. */
    default Optional<String> nameOf(Scope scope, UUID associationId) {
        return name(scope.in(associationId));
    }
}
