package se.samklang.publications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.database.Database;
import se.samklang.documents.DocumentComposer;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;
import se.samklang.exchange.About;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** The rows behind a figure, as a page, a file or data. */
@Controller
class EvidenceController {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final DocumentComposer composer;
    private final Clock clock;

    EvidenceController(Database database, DocumentComposer composer, Clock clock) {
        this.database = database;
        this.composer = composer;
        this.clock = clock;
    }

    record EvidencePage(Evidence evidence, Listing listing) {}

    @GetMapping("/underlag/{subject}")
    Answer show(Visitor visitor, @PathVariable String subject, Listing listing) {
        Map<String, String> filter = new LinkedHashMap<>(listing.parameters());
        filter.remove("format");
        SourceAddress address = new SourceAddress(subject, filter);
        Evidence evidence = database.read(visitor.scope(), tx -> composer.evidence(tx, address))
                .orElseThrow(Problems.NotFound::new);
        return switch (listing.filter("format")) {
            case "json" ->
                Download.of("underlag.json", "application/json", JSON.writeValueAsBytes(evidence))
                        .shown();
            case "csv" -> SheetDownload.csv("underlag", table(evidence));
            case "xlsx" ->
                SheetDownload.xlsx(
                        "underlag", table(evidence), new About(evidence.title(), evidence.filter(), clock.instant()));
            default -> Page.of("publications/evidence", new EvidencePage(evidence, listing));
        };
    }

    private static Table table(Evidence evidence) {
        List<Table.Column> columns = evidence.columns().stream()
                .map(header -> new Table.Column(header, Table.Kind.TEXT))
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        evidence.rows().forEach(row -> rows.add(new ArrayList<>(row.cells())));
        return new Table("Underlag", columns, new ArrayList<>(rows));
    }
}
