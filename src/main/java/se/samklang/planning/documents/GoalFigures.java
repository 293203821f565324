package se.samklang.planning.documents;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.goals.Fulfilment;
import se.samklang.planning.goals.GoalTree;

/** How many of a year's goals are judged as what. */
final class GoalFigures {

    static final String SUBJECT = "mal";

    private static final String DEFINITION =
            "Målen i den verksamhetsplan som året hör till, efter hur de är bedömda för året.";

    /** Which goals a figure counts. */
    private enum Kind {
        ALL("antal", "Antal mål", null),
        MET("uppfyllda", "Uppfyllda mål", GoalStatus.MET),
        PARTLY("delvis_uppfyllda", "Delvis uppfyllda mål", GoalStatus.PARTLY_MET),
        NOT("ej_uppfyllda", "Ej uppfyllda mål", GoalStatus.NOT_MET),
        UNJUDGED("ej_bedomda", "Ej bedömda mål", null);

        private final String code;
        private final String title;
        private final @Nullable GoalStatus status;

        Kind(String code, String title, @Nullable GoalStatus status) {
            this.code = code;
            this.title = title;
            this.status = status;
        }

        boolean counts(GoalTree.Leaf leaf) {
            Fulfilment told = leaf.fulfilment();
            return this == ALL || (told == null ? null : told.status()) == status;
        }
    }

    private GoalFigures() {}

    static List<FigureOffer> all() {
        return Stream.of(Kind.values()).map(GoalFigures::offer).toList();
    }

    private static FigureOffer offer(Kind kind) {
        return new FigureOffer("mal." + kind.code, kind.title, DEFINITION, (tx, request) -> value(tx, request, kind));
    }

    private static FigureValue value(Read tx, ReportRequest request, Kind kind) {
        Source source = new Source(
                SourceAddress.of(SUBJECT, request.period(), "bedomning", kind.code),
                DEFINITION,
                kind.title,
                request.period(),
                request.asOf());
        return GoalTree.of(tx, request.period().from().getYear())
                .map(tree -> tree.goals().stream().filter(kind::counts).count())
                .map(count -> new FigureValue(BigDecimal.valueOf(count), SwedishNumber.print(count), source))
                .orElseGet(() -> FigureValue.notComputable(source));
    }

    static Optional<Evidence> evidence(Read tx, SourceAddress address, Period period) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code.equals(address.value("bedomning")))
                .findFirst()
                .flatMap(
                        kind -> GoalTree.of(tx, period.from().getYear()).map(tree -> evidence(tx, tree, kind, period)));
    }

    private static Evidence evidence(Read tx, GoalTree tree, Kind kind, Period period) {
        List<Evidence.Row> rows = tree.goals().stream()
                .filter(kind::counts)
                .map(leaf -> row(leaf, tree.year().year()))
                .toList();
        return new Evidence(
                kind.title,
                DEFINITION,
                tree.year().plan().title(),
                period,
                tx.now(),
                null,
                null,
                List.of("Mål", "Bedömning"),
                rows,
                List.of(),
                SwedishNumber.print(rows.size()),
                "/planer");
    }

    private static Evidence.Row row(GoalTree.Leaf leaf, int year) {
        Fulfilment told = leaf.fulfilment();
        return new Evidence.Row(
                List.of(leaf.goal().title(), told == null ? GoalStatus.NOT_JUDGED : told.statusWords()),
                leaf.goal().path() + "?ar=" + year);
    }
}
