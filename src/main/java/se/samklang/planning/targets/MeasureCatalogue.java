package se.samklang.planning.targets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.Measures;

/** Everything the modules can measure. */
@Component
final class MeasureCatalogue {

    private final Map<String, MeasureOffer> byId = new LinkedHashMap<>();

    MeasureCatalogue(List<Measures> modules) {
        modules.forEach(module -> module.measures().forEach(this::add));
    }

    private void add(MeasureOffer offer) {
        if (byId.putIfAbsent(offer.id(), offer) != null) {
            throw new IllegalStateException("Two measures are named " + offer.id());
        }
    }

    Optional<MeasureOffer> find(@Nullable String id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    /** Ids with titles, to choose from. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        byId.forEach((id, offer) ->
                choices.put(id, offer.title() + " (" + offer.unit().label() + ")"));
        return choices;
    }
}
