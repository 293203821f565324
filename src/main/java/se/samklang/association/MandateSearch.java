package se.samklang.association;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Finds those who are or have been elected by name. */
@Component
final class MandateSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return MandateSql.matching(tx, text, ASKED).stream()
                .map(row -> new Hit(
                        "Förtroendevald", row.personName(), row.memberName(), AssociationController.LIST + "#mandat"))
                .toList();
    }

    @Override
    public String list() {
        return AssociationController.LIST + "?q=";
    }
}
