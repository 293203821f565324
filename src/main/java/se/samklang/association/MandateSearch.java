package se.samklang.association;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Finds those who sit on the board by name. */
@Component
final class MandateSearch implements SearchSource {

    private record Row(String personName, String memberName) {}

    @Override
    public List<Hit> search(Read tx, String text) {
        return tx
                .sql("""
                SELECT d.person_name, m.name AS member_name
                FROM association.mandate d
                JOIN association.member m ON m.association_id = d.association_id AND m.id = d.member_id
                WHERE d.association_id = :association
                  AND position(lower(:text) IN lower(d.person_name)) > 0
                ORDER BY d.person_name COLLATE "sv-SE-x-icu", d.id
                LIMIT 11
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new Hit("Förtroendevald", row.personName(), row.memberName(), "/forbundet"))
                .toList();
    }

    @Override
    public String list() {
        return "/forbundet?q=";
    }
}
