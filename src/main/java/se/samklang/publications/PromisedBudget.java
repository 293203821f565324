package se.samklang.publications;

import java.util.List;
import java.util.Locale;
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
                .filter(report -> ChapterSql.of(tx, report.id()).stream()
                        .filter(ChapterSql.Chapter::included)
                        .noneMatch(chapter -> chapter.body().contains(TABLE)))
                .map(report -> List.of(new Finding(
                        "budget-saknas",
                        Finding.Severity.FEL,
                        "titel",
                        "Titeln ”" + report.title()
                                + "” lovar en budget, men ingen budgettabell finns i dokumentet. Ta med"
                                + " kapitlet Budget, eller ändra titeln.",
                        null,
                        null)))
                .orElse(List.of());
    }
}
