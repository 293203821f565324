package se.samklang.documents;

import java.util.List;

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
            new TypedFigures(),
            new TypedPercentages(),
            new SharesBesideCounts());

    private Checks() {}

    static List<Finding> findings(Examined examined) {
        return ALL.stream().flatMap(check -> check.findings(examined).stream()).toList();
    }
}
