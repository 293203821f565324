package se.samklang.publications;

import java.util.List;
import java.util.Locale;
import se.samklang.accounting.BudgetYears;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;

/** A plan whose title promises a budget has a table of it (seed 001 has none). */
final class PromisedBudget {

    private static final String TABLE = "{{tabell:budget";

    private PromisedBudget() {}

    static List<Finding> findings(Read tx, ReportRequest request) {
        return ReportSql.find(tx, ReportKind.OPERATIONAL_PLAN, request.period())
                .filter(report -> report.title().toLowerCase(Locale.ROOT).contains("budget"))
                .map(report -> missing(tx, report, request.period().from().getYear()))
                .orElse(List.of());
    }

    private static List<Finding> missing(Read tx, ReportSql.Report report, int year) {
        boolean printed = ChapterSql.of(tx, report.id()).stream()
                .filter(ChapterSql.Chapter::included)
                .anyMatch(chapter -> chapter.body().contains(TABLE));
        String promise = "Titeln ”" + report.title() + "” lovar en budget, men ";
        if (!printed) {
            return List.of(finding(
                    promise + "ingen budgettabell finns i dokumentet. Ta med kapitlet Budget, eller ändra titeln."));
        }
        return BudgetYears.isBudgeted(tx, year)
                ? List.of()
                : List.of(finding(promise + "för " + year
                        + " är inget budgeterat: budgettabellen har bara streck. Lägg in budgeten under Ekonomi,"
                        + " eller ändra titeln."));
    }

    private static Finding finding(String message) {
        return new Finding("budget-saknas", Finding.Severity.FEL, "titel", message, null, null);
    }
}
