package se.samklang.accounting.budget;

import java.util.List;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;

/** The tables of follow-up that documents and the page share. */
final class FollowUpTables {

    private FollowUpTables() {}

    static List<TableOffer> all() {
        return List.of(
                new TableOffer(PlanTable.ID, PlanTable.TITLE, PlanTable.DEFINITION, FollowUpTables::plan),
                new TableOffer(
                        DeviationTable.ID, DeviationTable.TITLE, DeviationTable.DEFINITION, FollowUpTables::deviations),
                new TableOffer(EquityTable.ID, EquityTable.TITLE, EquityTable.DEFINITION, FollowUpTables::equity),
                new TableOffer(
                        LiquidityTable.ID, LiquidityTable.TITLE, LiquidityTable.DEFINITION, FollowUpTables::liquidity),
                new TableOffer(SplitTable.ID, SplitTable.TITLE, SplitTable.DEFINITION, FollowUpTables::split));
    }

    private static Table plan(Read tx, ReportRequest request) {
        return PlanTable.of(new PlannedYears(tx, at(tx, request)), request);
    }

    private static Table deviations(Read tx, ReportRequest request) {
        return DeviationTable.of(at(tx, request), request);
    }

    private static Table equity(Read tx, ReportRequest request) {
        return EquityTable.of(
                at(tx, request), FollowUpLimitSql.at(tx, request.period().to()), request);
    }

    private static Table liquidity(Read tx, ReportRequest request) {
        return LiquidityTable.of(tx, at(tx, request), request);
    }

    private static Table split(Read tx, ReportRequest request) {
        return SplitTable.of(new PlannedYears(tx, at(tx, request)), FollowUpLimitSql.all(tx), request);
    }

    private static Statement at(Read tx, ReportRequest request) {
        return StatementSql.at(tx, request.period().to());
    }
}
