package se.samklang.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;

/** Asks every module what waits for a visitor. */
@Component
public final class WaitingLists {

    private static final Comparator<Waiting.Entry> MOST_PRESSING_FIRST =
            Comparator.comparing(Waiting.Entry::dueDate).thenComparing(Waiting.Entry::path);

    private final List<Waiting> modules;
    private final Permissions permissions;

    WaitingLists(List<Waiting> modules, Permissions permissions) {
        this.modules = modules;
        this.permissions = permissions;
    }

    /**
     * What waits for the visitor when the transaction began. What leads to a page the visitor may not open waits for
     * somebody else.
     *
     * @param limit at most as many entries, the most pressing ones
     */
    public WaitingList of(Read tx, Visitor visitor, int limit) {
        LocalDate today = tx.now().atZone(SwedishDate.STOCKHOLM).toLocalDate();
        Waiting.Asked asked = new Waiting.Asked(visitor, today, limit);
        List<Waiting.Part> parts = modules.stream()
                .map(module -> open(module.waits(tx, asked), visitor))
                .toList();
        return new WaitingList(
                today,
                parts.stream()
                        .flatMap(part -> part.entries().stream())
                        .sorted(MOST_PRESSING_FIRST)
                        .limit(limit)
                        .toList(),
                parts.stream().mapToInt(Waiting.Part::count).sum());
    }

    private Waiting.Part open(Waiting.Part part, Visitor visitor) {
        List<Waiting.Entry> open = part.entries().stream()
                .filter(entry -> permissions.reaches(visitor, entry.path()))
                .toList();
        return new Waiting.Part(open, part.count() - part.entries().size() + open.size());
    }
}
