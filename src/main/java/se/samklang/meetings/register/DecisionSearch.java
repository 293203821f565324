package se.samklang.meetings.register;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.Decisions;
import se.samklang.web.SearchSource;

/** Decisions among the hits of a search, by their words or their paragraph. */
@Component
final class DecisionSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return Decisions.matching(tx, text, ASKED).stream()
                .map(decision -> new Hit(
                        "Beslut", decision.sentence(), decision.label() + ": " + decision.title(), decision.path()))
                .toList();
    }

    @Override
    public String list() {
        return DecisionRegisterController.LIST + "?q=";
    }
}
