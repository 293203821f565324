package se.samklang.exchange;

import java.util.List;
import se.samklang.base.PersonalNumber;

/** The first rows of a file as they are read, for a person to see whether the columns came right. */
record Sample(List<String> headers, List<Sheet.Line> lines) {

    static final Sample NONE = new Sample(List.of(), List.of());

    private static final int LINES = 20;

    static Sample of(Sheet sheet) {
        return new Sample(
                sheet.headers(),
                sheet.lines().stream().limit(LINES).map(Sample::shown).toList());
    }

    private static Sheet.Line shown(Sheet.Line line) {
        return new Sheet.Line(
                line.number(), line.cells().stream().map(PersonalNumber::masked).toList());
    }
}
