package se.samklang.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** @param all where the rest is found; null where this is all */
    record Group(List<SearchSource.Hit> hits, @Nullable String all) {}

    record SearchPage(String text, List<Group> groups, boolean tooShort) {

        int shown() {
            return groups.stream().mapToInt(group -> group.hits().size()).sum();
        }

        boolean more() {
            return groups.stream().anyMatch(group -> group.all() != null);
        }
    }

    @GetMapping("/sok")
    Answer search(Visitor visitor, Listing listing) {
        String text = listing.filter("q");
        if (text.length() < 2 || text.length() > 200) {
            return Page.of("web/search", new SearchPage(text, List.of(), !text.isEmpty()));
        }
        List<Group> groups = database.read(
                visitor.scope(),
                tx -> sources.stream()
                        .map(source -> group(source, source.search(tx, text), text))
                        .filter(group -> !group.hits().isEmpty())
                        .toList());
        return Page.of("web/search", new SearchPage(text, groups, false));
    }

    private static Group group(SearchSource source, List<SearchSource.Hit> found, String text) {
        boolean more = found.size() >= SearchSource.ASKED;
        String all = source.list() == null
                ? "/sok?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                : source.list() + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return new Group(more ? found.subList(0, SearchSource.ASKED - 1) : found, more ? all : null);
    }
}
