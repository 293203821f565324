package se.samklang.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Acceptances;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.IssuedDocument;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** From draft to issued: findings accepted with a reason, the document frozen, its files handed out unchanged. */
@Controller
class IssueController {

    private final Database database;
    private final Submissions submissions;
    private final Reports reports;
    private final IssuedDocuments issued;
    private final Acceptances acceptances;
    private final HtmlRendering html;

    IssueController(
            Database database,
            Submissions submissions,
            Reports reports,
            IssuedDocuments issued,
            Acceptances acceptances,
            HtmlRendering html) {
        this.database = database;
        this.submissions = submissions;
        this.reports = reports;
        this.issued = issued;
        this.acceptances = acceptances;
        this.html = html;
    }

    record AcceptPage(Form form, UUID id, String title, Document document, List<Finding> findings) {}

    record IssuePage(
            Form form,
            UUID id,
            String title,
            Document document,
            List<Finding> faults,
            boolean mayAccept,
            boolean askedAbout,
            long warnings,
            int nextVersion) {}

    /** @param editions where a plan's document is written in as sent or adopted; empty for other documents */
    record IssuedPage(IssuedDocument issued, String html, Document document, boolean sameToday, String editions) {}

    @GetMapping("/rapporter/{id}/godta")
    Answer findings(Visitor visitor, @PathVariable UUID id) {
        return Page.of("publications/accept", acceptPage(visitor, id, Form.blank()));
    }

    @PostMapping("/rapporter/{id}/godta")
    Answer accept(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only("anmarkning", "orsak");
        String reason = form.text("orsak", 1000);
        if (reason.isBlank()) {
            form.refuse("orsak", "Skriv varför anmärkningen godtas.");
        }
        return submissions.run(
                visitor,
                form,
                "Godtog anmärkning",
                () -> Page.of("publications/accept", acceptPage(visitor, id, form)),
                tx -> {
                    ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
                    Finding finding = reports.compose(tx, report).findings().stream()
                            .filter(Finding::mayBeAccepted)
                            .filter(found -> key(found).equals(form.value("anmarkning")))
                            .findFirst()
                            .orElseThrow(
                                    () -> new Problems.FieldRefused(
                                            "anmarkning",
                                            "Anmärkningen finns inte längre eller går inte att godta. Läs granskningen på nytt."));
                    acceptances.accept(tx, report.documentKind(), report.period(), finding, reason);
                    return Redirect.to("/rapporter/" + id)
                            .saying("Anmärkningen är godtagen.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/rapporter/{id}/faststall")
    Answer before(Visitor visitor, @PathVariable UUID id) {
        boolean first = database.read(visitor.scope(), tx -> {
            ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            return issued.latest(tx, report.documentKind(), report.period()).isEmpty();
        });
        Document.Status usual = first ? Document.Status.SAMRADSFORSLAG : Document.Status.FASTSTALLD;
        return Page.of("publications/issue", issuePage(visitor, id, Form.opened(0, Map.of("som", usual.name()))));
    }

    @PostMapping("/rapporter/{id}/faststall")
    Answer issue(Visitor visitor, @PathVariable UUID id, Form form) {
        ReportSql.Report begun =
                database.read(visitor.scope(), tx -> ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new));
        boolean proposal = readsProposal(form, begun.kind());
        return submissions.run(
                visitor,
                form,
                proposal ? "Frös samrådsförslag" : "Fastställde rapport",
                () -> Page.of("publications/issue", issuePage(visitor, id, form)),
                tx -> {
                    ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
                    Document document = reports.compose(tx, report);
                    if (document.findings().stream().anyMatch(found -> found.severity() == Finding.Severity.FEL)) {
                        throw new Refused(
                                "fel-kvar",
                                "Granskningen har fel som varken är rättade eller godtagna. Rätta dem, eller godta dem med"
                                        + " ett skäl, och fastställ sedan.");
                    }
                    return proposal
                            ? Redirect.to("/faststallda/" + issued.propose(tx, document))
                                    .saying(
                                            "Samrådsförslaget är fryst. Skriv in det som utgåva när det sänds, så syns det"
                                                    + " vilka medlemmar som har svarat.")
                            : Redirect.to("/faststallda/" + issued.issue(tx, document))
                                    .saying("Rapporten är fastställd och kan inte längre ändras.");
                });
    }

    @GetMapping("/faststallda/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("publications/issued", database.read(visitor.scope(), tx -> {
            IssuedDocument found = issued.find(tx, id).orElseThrow(Problems.NotFound::new);
            Document document = issued.recreate(tx, id).orElseThrow(Problems.NotFound::new);
            String today = issued.tableHash(reports.compose(
                    tx, ReportKind.read(found.kind()).orElseThrow(Problems.NotFound::new), found.period()));
            return new IssuedPage(
                    found,
                    html.fragment(document, EvidenceOrigin.ISSUED + "=" + id),
                    document,
                    today.equals(found.tableHash()),
                    editions(tx, found));
        }));
    }

    @GetMapping("/faststallda/{id}/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        return database.read(visitor.scope(), tx -> {
            IssuedDocument found = issued.find(tx, id).orElseThrow(Problems.NotFound::new);
            byte[] bytes = issued.file(tx, id, output).orElseThrow(Problems.NotFound::new);
            String name = ReportController.fileName(found.kind(), found.period(), "version-" + found.version(), output);
            return Download.of(name, output.mediaType(), bytes);
        });
    }

    private static boolean readsProposal(Form form, ReportKind kind) {
        boolean proposal = false;
        if (kind.isAskedAbout()) {
            form.only("bekrafta", "som");
            proposal = Document.Status.SAMRADSFORSLAG.name().equals(form.choice("som", standings()));
        } else {
            form.only("bekrafta");
        }
        if (!form.ticked("bekrafta")) {
            form.refuse("bekrafta", "Bekräfta att rapporten är färdig och ska frysas.");
        }
        return proposal;
    }

    /** What a document that the members are asked about can be frozen as. */
    public static Map<String, String> standings() {
        Map<String, String> standings = new LinkedHashMap<>();
        standings.put(
                Document.Status.SAMRADSFORSLAG.name(),
                "Samrådsförslag: det som medlemmarna tillfrågas om, inget är beslutat");
        standings.put(Document.Status.FASTSTALLD.name(), "Fastställd: planen som styrelsen har antagit eller antar");
        return standings;
    }

    private static String editions(Read tx, IssuedDocument found) {
        return found.kind().equals(ReportKind.OPERATIONAL_PLAN.code())
                ? PlanSql.ofYear(tx, found.period().from().getYear())
                        .map(plan -> plan.path() + "/utgavor?dokument=" + found.id())
                        .orElse("")
                : "";
    }

    /** Names a finding in a form: it holds only while the finding stands as it did. */
    static String key(Finding finding) {
        return finding.code() + "|" + finding.where() + "|" + finding.stated() + "|" + finding.computed();
    }

    private AcceptPage acceptPage(Visitor visitor, UUID id, Form form) {
        return database.read(visitor.scope(), tx -> {
            ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            Document document = reports.compose(tx, report);
            List<Finding> open =
                    document.findings().stream().filter(Finding::mayBeAccepted).toList();
            return new AcceptPage(form, id, report.title(), document, open);
        });
    }

    private IssuePage issuePage(Visitor visitor, UUID id, Form form) {
        return database.read(visitor.scope(), tx -> {
            ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            Document document = reports.compose(tx, report);
            List<Finding> findings = document.findings();
            List<Finding> faults = findings.stream()
                    .filter(finding -> finding.severity() == Finding.Severity.FEL)
                    .toList();
            return new IssuePage(
                    form,
                    id,
                    report.title(),
                    document,
                    faults,
                    faults.stream().anyMatch(Finding::mayBeAccepted),
                    report.kind().isAskedAbout(),
                    findings.stream()
                            .filter(finding -> finding.severity() == Finding.Severity.VARNING)
                            .count(),
                    issued.latest(tx, report.documentKind(), report.period())
                                    .map(IssuedDocument::version)
                                    .orElse(0)
                            + 1);
        });
    }
}
