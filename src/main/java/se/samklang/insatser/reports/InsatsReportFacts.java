package se.samklang.insatser.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Code;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.Finding;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;

/** What the insatser have told, as a chapter of the annual report. */
@Component
final class InsatsReportFacts implements Facts {

    private static final String CHAPTER = "aterkoppling-verksamhetsplan";
    private static final Set<String> ANNUAL = Set.of("arsredovisning");

    @Override
    public List<ChapterOffer> chapters() {
        return List.of(new ChapterOffer(CHAPTER, "Återkoppling till verksamhetsplan", ANNUAL, 40, """
                {{avsnitt:insatsernas-redovisning}}

                ### Beviljade och använda medel

                {{tabell:insatsernas-medel}}

                Tillsammans har insatserna använt {{insatser.anvand_andel}} av de medel de beviljats.
                """));
    }

    @Override
    public List<PassageOffer> passages() {
        return List.of(new PassageOffer(
                "insatsernas-redovisning",
                "Insatsernas redovisning",
                (tx, request) -> InsatsPassage.of(of(tx, request))));
    }

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(
                InsatsMoneyTable.ID,
                "Beviljade och använda medel",
                InsatsMoneyTable.DEFINITION,
                (tx, request) -> InsatsMoneyTable.of(of(tx, request), request)));
    }

    @Override
    public List<FigureOffer> figures() {
        return List.of(new FigureOffer(
                "insatser.anvand_andel",
                "Insatsernas använda andel",
                InsatsMoneyTable.DEFINITION,
                (tx, request) -> share(InsatsMoneyTable.share(of(tx, request)))));
    }

    private static FigureValue share(@Nullable BigDecimal share) {
        return share == null
                ? FigureValue.notComputable(null)
                : new FigureValue(share, SwedishNumber.print(share, 0) + "\u00a0%", null);
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        List<Finding> findings = new ArrayList<>();
        if (ANNUAL.contains(request.documentKind())) {
            for (InsatsReport report : of(tx, request)) {
                unfinished(report, findings);
                overdrawn(report, findings);
            }
        }
        return findings;
    }

    private static void unfinished(InsatsReport report, List<Finding> findings) {
        String sentence = switch (report.status()) {
            case NONE -> "Insatsen ”" + report.insatsName() + "” har inte redovisat året.";
            case DRAFT -> "Redovisningen av ”" + report.insatsName() + "” är ett utkast som inte är lämnat.";
            case SUBMITTED -> "Redovisningen av ”" + report.insatsName() + "” är lämnad men inte godkänd.";
            case APPROVED -> "";
        };
        if (!sentence.isEmpty()) {
            findings.add(new Finding("insats-inte-redovisad", Finding.Severity.VARNING, CHAPTER, sentence, null, null));
        }
    }

    private static void overdrawn(InsatsReport report, List<Finding> findings) {
        Long unused = report.content().unusedOre();
        if (unused != null && unused < 0) {
            findings.add(new Finding(
                    "anvant-over-beviljat",
                    Finding.Severity.FEL,
                    InsatsMoneyTable.ID + "/" + Code.hyphened(report.insatsName()) + "/anvant",
                    "Insatsen ”" + report.insatsName() + "” har använt mer än den beviljats.",
                    InsatsMoneyTable.printed(report.content().usedOre()),
                    InsatsMoneyTable.printed(report.content().grantedOre())));
        }
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.period()
                .filter(period -> address.subject().equals(InsatsMoneyTable.ID))
                .flatMap(period -> InsatsMoneyTable.evidence(
                        InsatsReportSql.of(tx, period, null),
                        address,
                        new ReportRequest("", tx.scope().association(), period, tx.now())));
    }

    private static List<InsatsReport> of(Read tx, ReportRequest request) {
        return InsatsReportSql.of(tx, request.period(), null);
    }
}
