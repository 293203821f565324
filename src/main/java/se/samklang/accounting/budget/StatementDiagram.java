package se.samklang.accounting.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.documents.Diagram;

/** Costs per group as bars: what was planned, what is booked, what is foreseen. */
final class StatementDiagram {

    static final String ID = "ekonomi-per-grupp";
    static final String TITLE = "Kostnader per grupp";
    static final String DEFINITION =
            "Kostnader per gruppering i budgeten, utan varav-rader. En rad utan grupp är en egen" + " stapel.";

    private StatementDiagram() {}

    static Diagram of(Statement statement) {
        Set<String> groups = new LinkedHashSet<>();
        statement.summed().stream().filter(line -> line.side() == Side.COST).forEach(line -> groups.add(group(line)));
        List<Diagram.Series> series = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            groups.forEach(group -> values.add(amount(statement, group, measure)));
            series.add(new Diagram.Series(measure.label(), values));
        }
        return new Diagram(
                ID,
                TITLE + " " + statement.year(),
                "Staplarna visar budget, utfall och prognos för förbundets kostnader, grupp för grupp.",
                Diagram.Shape.BARS,
                "kr",
                List.copyOf(groups),
                series);
    }

    private static String group(StatementLine line) {
        return line.groupLabel() == null ? line.label() : line.groupLabel();
    }

    private static @Nullable BigDecimal amount(Statement statement, String group, Measure measure) {
        Long ore = statement.sum(line -> line.side() == Side.COST && group(line).equals(group), measure);
        return ore == null ? null : new Money(ore).kronor();
    }
}
