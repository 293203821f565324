package se.samklang.documents;

import java.util.List;
import java.util.stream.Stream;

/** All rules in the order their findings are told. */
final class Checks {

    private static final List<Check> ALL = List.of(
            new SumsOfRows(),
            new PartsOfTotal(),
            new SharesOfWhole(),
            new InAndOut(),
            new MissingRows(),
            new StatedAgainstComputed(),
            new StatedSums(),
            new StatedContents(),
            new TypedShares(),
            new SharesBesideCounts());

    /**
     * A report tells what its figures say; minutes tell what people said, about other periods and in round numbers,
     * where a number that no figure answers to is no fault.
     */
    private static final List<Check> OF_REPORTS = List.of(new TypedFigures(), new TypedPercentages());

    private Checks() {}

    static List<Finding> findings(Examined examined) {
        boolean report = examined.document().form().flow() == Document.Flow.REPORT;
        return Stream.of(
                        ALL.stream(),
                        report ? OF_REPORTS.stream() : Stream.<Check>empty(),
                        examined.document().form().flow().isReport()
                                ? Stream.of(new EmptyChapters())
                                : Stream.<Check>empty())
                .flatMap(checks -> checks)
                .flatMap(check -> check.findings(examined).stream())
                .toList();
    }
}
