package se.samklang.planning.evaluations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.meetings.Decided;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** The evaluations as a file with the columns of the import, so that it can be read back. */
final class EvaluationFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("insats", Table.Kind.TEXT),
            new Table.Column("rubrik", Table.Kind.TEXT),
            new Table.Column("modell", Table.Kind.TEXT),
            new Table.Column("datum", Table.Kind.DATE),
            new Table.Column("slutdatum", Table.Kind.DATE),
            new Table.Column("klar_senast", Table.Kind.DATE),
            new Table.Column("ansvarig", Table.Kind.TEXT),
            new Table.Column("medbedomare", Table.Kind.TEXT),
            new Table.Column("lamnad", Table.Kind.DATE),
            new Table.Column("resultat", Table.Kind.TEXT),
            new Table.Column("beslutad", Table.Kind.DATE),
            new Table.Column("paragraf", Table.Kind.TEXT));

    private EvaluationFiles() {}

    static Download of(Read tx, Listing listing, List<Evaluation> evaluations) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        evaluations.forEach(evaluation -> rows.add(row(tx, evaluation)));
        return SheetDownload.of(
                listing, "utvarderingar", new Table("Utvärderingar", COLUMNS, rows), "Utvärderingar", tx.now());
    }

    private static List<@Nullable Object> row(Read tx, Evaluation evaluation) {
        Evaluation.Content content = evaluation.content();
        Decided decided = content.decided().typed(tx);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(evaluation.insats());
        values.add(content.title());
        values.add(content.model().label());
        values.add(content.period().from());
        values.add(content.period().to());
        values.add(content.dueDate());
        values.add(content.responsible());
        values.add(content.assessor());
        values.add(content.deliveredDate());
        values.add(content.result());
        values.add(decided.date());
        values.add(decided.section());
        return values;
    }
}
