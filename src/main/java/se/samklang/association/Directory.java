package se.samklang.association;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.database.Database;
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
    public Optional<String> name(Scope scope) {
        return database.read(scope, AssociationSql::own).map(AssociationSql.Row::name);
    }

    @Override
    public String newAssociationPath() {
        return "/forbund/nytt";
    }
}
