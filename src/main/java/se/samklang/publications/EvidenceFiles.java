package se.samklang.publications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.Evidence;
import se.samklang.exchange.About;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A figure explained, as data and as sheets. */
final class EvidenceFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private EvidenceFiles() {}

    /** Everything there is to know of the figure; the rows only for those who may read them. */
    static Answer json(Evidence evidence, boolean showsRows) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", evidence.title());
        json.put("total", evidence.total());
        json.put("definition", evidence.definition());
        json.put("filter", evidence.filter());
        json.put(
                "period",
                Map.of(
                        "from", evidence.period().from().toString(),
                        "to", evidence.period().to().toString()));
        json.put("asOf", evidence.asOf().toString());
        json.put("numerator", evidence.numerator());
        json.put("denominator", evidence.denominator());
        json.put("count", evidence.rows().size());
        json.put("rowsShown", showsRows);
        json.put("columns", evidence.columns());
        json.put("rows", showsRows ? evidence.rows() : List.of());
        json.put("sums", evidence.sums());
        return Download.of("underlag.json", "application/json", JSON.writeValueAsBytes(json))
                .shown();
    }

    static Answer csv(Evidence evidence) {
        return SheetDownload.csv("underlag", table(evidence));
    }

    static Answer xlsx(Evidence evidence, Instant now) {
        return SheetDownload.xlsx("underlag", table(evidence), new About(evidence.title(), evidence.filter(), now));
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
