package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samklang.base.Code;

/**
 * The ids of the table's rows: the label as a code, which is the same from year to year. Budget rows choose before group
 * headings, so that a heading of the same name never takes a row's id.
 */
final class StatementRows {

    static final String COSTS = "summa-kostnader";
    static final String INCOME = "summa-intakter";
    static final String RESULT = "resultat";

    private final Set<String> taken = new HashSet<>(Set.of(COSTS, INCOME, RESULT));
    private final Map<UUID, String> ids = new HashMap<>();
    private final List<StatementLine> lines;

    StatementRows(Statement statement) {
        lines = statement.lines();
        lines.forEach(line -> ids.put(line.id(), free(line.label())));
    }

    String id(StatementLine line) {
        return ids.getOrDefault(line.id(), "");
    }

    /** An id for a group heading; the same heading further down gets one of its own. */
    String groupId(String label) {
        return free(label);
    }

    Optional<StatementLine> line(String id) {
        return lines.stream().filter(line -> id(line).equals(id)).findFirst();
    }

    /** Ids of the rows a side adds up. */
    List<String> summedIds(Side side) {
        List<String> summed = new ArrayList<>();
        for (StatementLine line : lines) {
            if (line.side() == side && !line.memo()) {
                summed.add(id(line));
            }
        }
        return summed;
    }

    private String free(String label) {
        String code = Code.hyphened(label);
        String base = code.isEmpty() ? "rad" : code;
        String id = base;
        for (int number = 2; !taken.add(id); number++) {
            id = base + "-" + number;
        }
        return id;
    }
}
