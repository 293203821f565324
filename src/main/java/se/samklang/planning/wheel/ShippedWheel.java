package se.samklang.planning.wheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.planning.YearWheel;

/** Begins a year wheel with the rules the program comes with. */
@Component
final class ShippedWheel implements YearWheel {

    private final Database database;
    private final Clock clock;

    ShippedWheel(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void begin(Scope scope) {
        LocalDate today = SwedishDate.day(clock.instant());
        database.<Integer>write(scope, "Skapade årshjulet", tx -> {
            if (!WheelRuleSql.all(tx).isEmpty()) {
                return 0;
            }
            ShippedRules.from(today.getYear())
                    .forEach(rule -> WheelRuleSql.add(tx, Ids.next(clock), rule.code(), rule.content()));
            List<WheelStep> steps =
                    YearSteps.missing(today.getYear(), today, WheelRuleSql.all(tx), List.of(), () -> Ids.next(clock));
            steps.forEach(step -> WheelStepSql.add(tx, step));
            return steps.size();
        });
    }
}
