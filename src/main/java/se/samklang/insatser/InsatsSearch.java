package se.samklang.insatser;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;
import se.samklang.web.Sorting;

/** Finds insatser by name. */
@Component
final class InsatsSearch implements SearchSource {

    private final Clock clock;

    InsatsSearch(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Hit> search(Read tx, String text) {
        var filter = new InsatsList.Filter(null, text, "", "", InsatsController.today(clock));
        return InsatsList.read(tx, filter, new Sorting("namn", 1)).stream()
                .limit(ASKED)
                .map(line -> new Hit("Insats", line.name(), line.direction().label(), "/insatser/" + line.id()))
                .toList();
    }

    @Override
    public String list() {
        return "/insatser?namn=";
    }
}
