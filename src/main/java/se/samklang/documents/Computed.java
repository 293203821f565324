package se.samklang.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The tables, figures, diagrams and passages of one document. Each is computed when it is first asked for, and once only. */
final class Computed {

    private final Read tx;
    private final ReportRequest request;
    private final Map<String, TableOffer> tableOffers = new LinkedHashMap<>();
    private final Map<String, FigureOffer> figureOffers = new LinkedHashMap<>();
    private final Map<String, DiagramOffer> diagramOffers = new LinkedHashMap<>();
    private final Map<String, PassageOffer> passageOffers = new LinkedHashMap<>();
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, FigureValue> figures = new TreeMap<>();
    private final Map<String, Diagram> diagrams = new LinkedHashMap<>();
    private final Map<String, String> passages = new LinkedHashMap<>();

    Computed(List<Facts> facts, Read tx, ReportRequest request) {
        this.tx = tx;
        this.request = request;
        for (Facts module : facts) {
            module.tables().forEach(offer -> unique(tableOffers, offer.id(), offer));
            module.figures().forEach(offer -> unique(figureOffers, offer.id(), offer));
            module.diagrams().forEach(offer -> unique(diagramOffers, offer.id(), offer));
            module.passages().forEach(offer -> unique(passageOffers, offer.id(), offer));
        }
    }

    @Nullable
    Table table(String id) {
        return once(tables, tableOffers.get(id), id, offer -> offer.compute().apply(tx, request));
    }

    @Nullable
    FigureValue figure(String id) {
        return once(figures, figureOffers.get(id), id, offer -> offer.compute().apply(tx, request));
    }

    @Nullable
    Diagram diagram(String id) {
        return once(
                diagrams, diagramOffers.get(id), id, offer -> offer.compute().apply(tx, request));
    }

    /** The passage in Markdown. */
    @Nullable
    String passage(String id) {
        return once(passages, passageOffers.get(id), id, offer -> offer.write().apply(tx, request));
    }

    List<TableOffer> tableOffers() {
        return List.copyOf(tableOffers.values());
    }

    List<FigureOffer> figureOffers() {
        return List.copyOf(figureOffers.values());
    }

    /** Every figure on offer, in the order offered. */
    List<Document.Figure> figures() {
        List<Document.Figure> all = new ArrayList<>();
        for (FigureOffer offer : figureOffers.values()) {
            FigureValue value = figure(offer.id());
            if (value != null) {
                all.add(new Document.Figure(offer.id(), offer.title(), value));
            }
        }
        return all;
    }

    /** The figures computed so far: minutes and letters are not about all that could be counted on their day. */
    List<Document.Figure> usedFigures() {
        return figureOffers.values().stream()
                .filter(offer -> figures.containsKey(offer.id()))
                .map(offer ->
                        new Document.Figure(offer.id(), offer.title(), Objects.requireNonNull(figures.get(offer.id()))))
                .toList();
    }

    /** The tables computed so far. */
    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /** What the tables, diagrams and figures computed so far count. */
    List<Document.Definition> definitions() {
        List<Document.Definition> all = new ArrayList<>();
        for (TableOffer offer : tableOffers.values()) {
            if (tables.containsKey(offer.id())) {
                all.add(new Document.Definition(offer.id(), offer.title(), offer.definition()));
            }
        }
        for (DiagramOffer offer : diagramOffers.values()) {
            if (diagrams.containsKey(offer.id())) {
                all.add(new Document.Definition(offer.id(), offer.title(), offer.definition()));
            }
        }
        for (FigureOffer offer : figureOffers.values()) {
            if (figures.containsKey(offer.id())) {
                all.add(new Document.Definition(offer.id(), offer.title(), offer.definition()));
            }
        }
        return all;
    }

    private static <O, V> @Nullable V once(
            Map<String, V> computed, @Nullable O offer, String id, Function<O, V> compute) {
        V known = computed.get(id);
        if (known != null || offer == null) {
            return known;
        }
        V value = compute.apply(offer);
        computed.put(id, value);
        return value;
    }

    private static <O> void unique(Map<String, O> offers, String id, O offer) {
        if (offers.putIfAbsent(id, offer) != null) {
            throw new IllegalStateException("two modules offer " + id);
        }
    }
}
