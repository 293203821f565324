package se.samklang.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.database.Database;

/** One search over everything the visitor's förbund has. */
@Controller
final class SearchController {

    private final Database database;
    private final List<SearchSource> sources;

    SearchController(Database database, List<SearchSource> sources) {
        this.database = database;
        this.sources = sources;
    }

    record SearchPage(String text, List<SearchSource.Hit> hits, boolean tooShort) {}

    @GetMapping("/sok")
    Answer search(Visitor visitor, Listing listing) {
        String text = listing.filter("q");
        if (text.length() < 2 || text.length() > 200) {
            return Page.of("web/search", new SearchPage(text, List.of(), !text.isEmpty()));
        }
        List<SearchSource.Hit> hits = database.read(
                visitor.scope(),
                tx -> sources.stream()
                        .flatMap(source -> source.search(tx, text).stream())
                        .toList());
        return Page.of("web/search", new SearchPage(text, hits, false));
    }
}
