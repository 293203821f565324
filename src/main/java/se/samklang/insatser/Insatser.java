package se.samklang.insatser;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The door to the register for other modules. */
@Component
public final class Insatser {

    /** All insatser of the förbund by name in Swedish order. */
    public List<Insats> all(Read tx) {
        return InsatsSql.all(tx, null);
    }

    /** The insatser the visitor may see: all, or only their own for one who leads insatser and is nothing else. */
    public List<Insats> visibleTo(Visitor visitor, Read tx) {
        return InsatsSql.all(tx, onlyLead(visitor));
    }

    /** The insats, or empty where the förbund has none with the id. */
    public Optional<Insats> find(Read tx, UUID id) {
        return InsatsSql.find(tx, id, null);
    }

    /** The insats with exactly the name, apart from case and spaces at the ends. */
    public Optional<Insats> named(Read tx, String name) {
        return InsatsSql.named(tx, name.strip());
    }

    /** The insats where the visitor may see it; otherwise it looks as if it did not exist. */
    public Insats require(Visitor visitor, Read tx, UUID id) {
        return InsatsSql.find(tx, id, onlyLead(visitor)).orElseThrow(Problems.NotFound::new);
    }

    /** The account whose own insatser limit what is seen, or null where the visitor may see them all. */
    public static @Nullable UUID onlyLead(Visitor visitor) {
        return visitor.onlyLeadsInsatser() ? visitor.accountId() : null;
    }
}
