package se.samklang.planning.evaluations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Facts;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.PassageText;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;
import se.samklang.meetings.Decided;

/** What the evaluations offer to documents: those that evaluate some of the document's period or are to be ready in it. */
@Component
final class EvaluationFacts implements Facts {

    static final String TABLE = "utvarderingsplan";

    private static final String TITLE = "Utvärderingsplan";
    private static final String DEFINITION =
            "Utvärderingar av insatserna och av förbundet som avser en del av perioden eller ska vara klara i den."
                    + " Läget är det som gällde när uppgifterna hämtades.";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("modell", "Modell", Table.Format.TEXT, null),
            new Table.Column("avser", "Avser", Table.Format.TEXT, null),
            new Table.Column("senast", "Klar senast", Table.Format.TEXT, null),
            new Table.Column("ansvarig", "Ansvarig", Table.Format.TEXT, null),
            new Table.Column("lage", "Läge", Table.Format.TEXT, null));

    @Override
    public List<PassageOffer> passages() {
        return List.of(new PassageOffer("utvarderingar", "Utvärderingar", EvaluationFacts::passage));
    }

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(TABLE, TITLE, DEFINITION, EvaluationFacts::table));
    }

    /** The insatser in the order their first evaluation is to be ready, the förbund itself last. */
    static String passage(Read tx, ReportRequest request) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        List<String> own = new ArrayList<>();
        for (Evaluation evaluation : EvaluationSql.within(tx, request.period())) {
            String insats = evaluation.insats();
            (insats == null ? own : told.computeIfAbsent(insats, name -> new ArrayList<>()))
                    .add(told(
                            evaluation, evaluation.content().decided().shown(tx).label()));
        }
        if (!own.isEmpty()) {
            told.computeIfAbsent(Evaluation.ASSOCIATION, name -> new ArrayList<>())
                    .addAll(own);
        }
        List<String> parts = new ArrayList<>();
        told.forEach((subject, evaluations) -> {
            parts.add("### " + PassageText.plain(subject));
            parts.addAll(evaluations);
        });
        return String.join("\n\n", parts);
    }

    private static String told(Evaluation evaluation, String decision) {
        Evaluation.Content content = evaluation.content();
        List<String> sentences = new ArrayList<>(List.of(PassageText.plain(content.modelPrinted()) + ". Avser "
                + content.period().printed() + " och ska vara klar senast "
                + SwedishDate.printLong(content.dueDate()) + "."));
        if (content.responsible() != null) {
            sentences.add("Ansvarig: " + PassageText.plain(content.responsible()) + ".");
        }
        if (content.deliveredDate() != null) {
            sentences.add("Lämnad " + SwedishDate.printLong(content.deliveredDate()) + ".");
        }
        if (!content.decided().equals(Decided.NOT)) {
            sentences.add("Beslut: " + PassageText.plain(decision) + ".");
        }
        return "**" + PassageText.plain(content.title()) + "**\n\n" + String.join(" ", sentences);
    }

    static Table table(Read tx, ReportRequest request) {
        List<Table.Row> rows = EvaluationSql.within(tx, request.period()).stream()
                .map(evaluation -> row(evaluation, SwedishDate.day(request.asOf())))
                .toList();
        return new Table(TABLE, TITLE, "Vad", Table.Counting.NOTHING, COLUMNS, rows, List.of());
    }

    private static Table.Row row(Evaluation evaluation, LocalDate today) {
        Evaluation.Content content = evaluation.content();
        return new Table.Row(
                "utvardering-" + evaluation.id(),
                evaluation.subject() + ": " + content.title(),
                Table.RowKind.ROW,
                null,
                List.of(
                        cell("modell", content.modelPrinted()),
                        cell("avser", content.period().printed()),
                        cell("senast", SwedishDate.printLong(content.dueDate())),
                        cell("ansvarig", content.responsible() == null ? "–" : content.responsible()),
                        cell("lage", evaluation.standing(today).label())));
    }

    private static Table.Cell cell(String column, String text) {
        return new Table.Cell(column, null, text, null, null);
    }
}
