package se.samklang.association;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.web.AssociationDirectory;

/** Tells the shell what the förbund is called. */
@Component
final class Directory implements AssociationDirectory {

    private final Database database;

    Directory(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> name(Read tx) {
        return AssociationSql.own(tx).map(AssociationSql.Row::name);
    }

    @Override
    public Optional<String> name(Scope scope) {
        return database.read(scope, tx -> name(tx));
    }

    @Override
    public String newAssociationPath() {
        return "/forbund/nytt";
    }
}
