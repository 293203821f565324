package se.samklang.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Import kind {@code texter}: the text of a report's chapters. A report that is not begun is begun by it. */
@Component
final class ChapterImport implements ImportKind {

    private static final Map<String, String> KINDS = ReportKind.choices();

    private final Reports reports;

    ChapterImport(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "texter";
    }

    @Override
    public String title() {
        return "Rapporttexter";
    }

    @Override
    public String list() {
        return "/rapporter";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("dokument", "Dokumentet", "delarsrapport"),
                ImportColumn.required("ar", "Året; delårsrapporten avser januari till augusti", "2017"),
                ImportColumn.required("kapitel", "Kapitlets id", "styrelsens-arbete"),
                ImportColumn.optional("rubrik", "Rubrik i stället för den vanliga", "Styrelsens arbete"),
                ImportColumn.optional("text", "Text med levande tal", "{{deltagare.totalt}} personer"),
                ImportColumn.optional("ordning", "Plats i rapporten, lägst först", "30"),
                ImportColumn.optional("med", "nej lämnar kapitlet utanför dokumentet", "ja"));
    }

    private record Text(
            ReportKind kind,
            Period period,
            String chapter,
            @Nullable String title,
            @Nullable String body,
            @Nullable Integer order,
            boolean included) {}

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        List<Text> texts = new ArrayList<>();
        for (ImportRow row : rows) {
            String document = row.code("dokument", KINDS);
            Integer year = row.integer("ar", 1990, 2200);
            String chapter = row.text("kapitel", 60);
            String title = row.text("rubrik", 200);
            String body = row.longText("text", 200_000);
            Integer order = row.integer("ordning", 0, 10_000);
            boolean included = !Boolean.FALSE.equals(row.yesNo("med"));
            if (included && body == null) {
                row.fault("text", "SAKNAS", "Skriv kapitlets text, eller nej under med för att lämna det utanför.");
            } else if (document != null && year != null && chapter != null) {
                ReportKind kind = ReportKind.read(document).orElseThrow();
                texts.add(new Text(kind, kind.periodOf(year), chapter, title, body, order, included));
            }
        }
        return new Plan(reports, texts);
    }

    private record Plan(Reports reports, List<Text> texts) implements ImportPlan {
        @Override
        public int accepted() {
            return texts.size();
        }

        @Override
        public void store(Write tx) {
            for (Text text : texts) {
                UUID report = ReportSql.find(tx, text.kind(), text.period())
                        .map(ReportSql.Report::id)
                        .orElseGet(() -> reports.begin(tx, text.kind(), text.period()));
                ChapterSql.find(tx, report, text.chapter())
                        .ifPresentOrElse(
                                chapter -> ChapterSql.change(tx, merged(chapter, text)),
                                () -> ChapterSql.add(tx, added(report, text)));
            }
        }

        private static ChapterSql.Chapter merged(ChapterSql.Chapter chapter, Text text) {
            return new ChapterSql.Chapter(
                    chapter.id(),
                    chapter.reportId(),
                    chapter.chapter(),
                    text.title() == null ? chapter.title() : text.title(),
                    text.body() == null ? chapter.body() : text.body(),
                    text.order() == null ? chapter.position() : text.order(),
                    text.included(),
                    chapter.version());
        }

        private static ChapterSql.Chapter added(UUID report, Text text) {
            return new ChapterSql.Chapter(
                    UUID.randomUUID(),
                    report,
                    text.chapter(),
                    text.title() == null ? text.chapter() : text.title(),
                    text.body() == null ? "" : text.body(),
                    text.order() == null ? 900 : text.order(),
                    text.included(),
                    1);
        }
    }
}
