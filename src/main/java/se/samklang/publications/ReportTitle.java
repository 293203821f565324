package se.samklang.publications;

import java.util.Locale;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;

/** What a document is called until somebody calls it something else. */
final class ReportTitle {

    private ReportTitle() {}

    static String of(Read tx, ReportKind kind, Period period) {
        int year = period.from().getYear();
        String plan = PlanSql.ofYear(tx, year).map(OperationalPlan::title).orElse("");
        return switch (kind) {
            case INTERIM_REPORT -> kind.title() + " " + period.printed();
            case ANNUAL_REPORT -> kind.title() + " " + year;
            case OPERATIONAL_PLAN -> plan.isEmpty() ? kind.title() + " " + years(period) : plan;
            case FULFILMENT ->
                plan.isEmpty() ? kind.title() + " " + year : "Måluppfyllelse av åtaganden i " + begunSmall(plan);
        };
    }

    private static String years(Period period) {
        int from = period.from().getYear();
        int to = period.to().getYear();
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    private static String begunSmall(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
