package se.samklang.association;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Finds members by name. */
@Component
final class MemberSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return tx
                .sql("""
                SELECT m.name
                FROM association.member m
                WHERE m.association_id = :association
                  AND position(lower(:text) IN lower(m.name)) > 0
                ORDER BY m.position, m.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("limit", ASKED)
                .query(String.class)
                .list()
                .stream()
                .map(name -> new Hit("Medlem", name, "Förbundets medlemmar", AssociationController.LIST))
                .toList();
    }

    @Override
    public String list() {
        return AssociationController.LIST + "?q=";
    }
}
