package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.Finding;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;

/** What the statements offer to documents. A table of a year without the definition has no rows. */
@Component
final class StatementsFacts implements Facts {

    private static final String ANNUAL_REPORT = "arsredovisning";

    private final Statements statements;

    StatementsFacts(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<TableOffer> tables() {
        return List.of(
                offer(
                        "resultatrapport",
                        "Resultatrapport",
                        IncomeStatement.DEFINITION,
                        Kind.RESULT,
                        Family.BOOKKEEPING),
                offer("balansrapport", "Balansrapport", BalanceSheet.DEFINITION, Kind.BALANCE, Family.BOOKKEEPING),
                offer("resultatrakning", "Resultaträkning", IncomeStatement.DEFINITION, Kind.RESULT, Family.LKBR),
                offer("balansrakning", "Balansräkning", BalanceSheet.DEFINITION, Kind.BALANCE, Family.LKBR),
                new TableOffer(CashFlowStatement.ID, "Kassaflödesanalys", CashFlowStatement.DEFINITION, this::cashFlow),
                new TableOffer(
                        OperationsStatement.ID,
                        "Driftredovisning per insats",
                        OperationsStatement.DEFINITION,
                        StatementsFacts::operations),
                note(NoteTable.RECEIVABLES, "Fordringar"),
                note(NoteTable.SHORT_TERM_DEBTS, "Kortfristiga skulder"));
    }

    @Override
    public List<ChapterOffer> chapters() {
        return StatementChapters.all();
    }

    @Override
    public List<PassageOffer> passages() {
        return StatementChapters.passages();
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        if (!request.documentKind().equals(ANNUAL_REPORT)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Family family : Family.values()) {
            for (Kind kind : List.of(Kind.RESULT, Kind.BALANCE, Kind.CASH_FLOW)) {
                statements.read(tx, kind, family, request.period()).stream()
                        .flatMap(reading -> StatementChecks.of(tx, reading).stream())
                        .filter(finding -> findings.stream().noneMatch(known -> isSame(known, finding)))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.period().flatMap(period -> switch (address.subject()) {
            case ReportAddress.SUBJECT -> ReportEvidence.of(tx, statements, address, period);
            case NoteTable.SUBJECT -> NoteEvidence.of(tx, statements, address, period);
            default -> Optional.empty();
        });
    }

    /** Both families find the same in what they share; it is said once. */
    private static boolean isSame(Finding known, Finding finding) {
        return known.code().equals(finding.code()) && known.where().equals(finding.where());
    }

    private TableOffer offer(String id, String title, String definition, Kind kind, Family family) {
        return new TableOffer(
                id,
                title,
                definition,
                (tx, request) -> statements
                        .read(tx, kind, family, request.period())
                        .map(Statements::table)
                        .orElseGet(() -> empty(id, title)));
    }

    private Table cashFlow(Read tx, ReportRequest request) {
        return statements
                .read(tx, Kind.CASH_FLOW, Family.LKBR, request.period())
                .or(() -> statements.read(tx, Kind.CASH_FLOW, Family.BOOKKEEPING, request.period()))
                .map(Statements::table)
                .orElseGet(() -> empty(CashFlowStatement.ID, "Kassaflödesanalys"));
    }

    private static Table operations(Read tx, ReportRequest request) {
        return OperationsStatement.of(tx, Family.LKBR, "", request.period())
                .or(() -> OperationsStatement.of(tx, Family.BOOKKEEPING, "", request.period()))
                .map(OperationsStatement::table)
                .orElseGet(() -> empty(OperationsStatement.ID, "Driftredovisning"));
    }

    private TableOffer note(String line, String title) {
        return new TableOffer(
                "not-" + line,
                "Not: " + title,
                NoteTable.DEFINITION,
                (tx, request) -> NoteTable.of(tx, statements, request, line, title));
    }

    private static Table empty(String id, String title) {
        return new Table(id, title, "Rad", Table.Counting.AMOUNTS, List.of(), List.of(), List.of());
    }
}
