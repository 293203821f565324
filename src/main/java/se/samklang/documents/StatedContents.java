package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/**
 * Contents printed elsewhere agree with the titles in fact. Contents typed by hand go wrong where the order is changed
 * at the meeting: two lines have changed places, and nobody sees it because both titles are there.
 */
final class StatedContents implements Check {

    private static final String CONTENTS = "innehall";
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    /** A printed line and the chapter that has its number, if any. */
    private record Line(StatedFigure stated, Document.@Nullable Chapter chapter) {

        String printed() {
            String words =
                    stated.words().isBlank() && stated.isNumber() ? Printed.number(stated.number()) : stated.words();
            return name(words);
        }

        String actual() {
            return chapter == null ? "" : name(chapter.title());
        }

        String mark() {
            String mark =
                    chapter == null ? "" : ChapterTitle.of(chapter.title()).mark();
            return mark.isEmpty() ? stated.row() : mark;
        }

        boolean agrees() {
            return chapter != null && printed().equals(actual());
        }

        boolean hasChangedPlacesWith(Line other) {
            return chapter != null
                    && other.chapter != null
                    && printed().equals(other.actual())
                    && other.printed().equals(actual());
        }

        private static String name(String title) {
            return SPACES.matcher(ChapterTitle.of(title).name()).replaceAll(" ").strip();
        }
    }

    static boolean isLine(StatedFigure stated) {
        return Code.of(stated.table()).equals(CONTENTS);
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Line> wrong = new ArrayList<>(examined.stated().stream()
                .filter(stated -> isLine(stated) && StatedAgainstComputed.concerns(stated, examined.document()))
                .map(stated -> new Line(stated, chapter(stated.row(), examined.document())))
                .filter(line -> !line.agrees())
                .toList());
        List<Finding> findings = new ArrayList<>();
        while (!wrong.isEmpty()) {
            Line line = wrong.removeFirst();
            Line other = wrong.stream()
                    .filter(line::hasChangedPlacesWith)
                    .findFirst()
                    .orElse(null);
            if (other != null) {
                wrong.remove(other);
                findings.add(changedPlaces(line, other));
            } else {
                findings.add(differs(line, examined.document()));
            }
        }
        return findings;
    }

    /** By the whole mark, by its number alone, or by the chapter's id. */
    private static Document.@Nullable Chapter chapter(String row, Document document) {
        String named = Code.of(row);
        return document.titled().stream()
                .filter(chapter -> {
                    String mark = Code.of(ChapterTitle.of(chapter.title()).mark());
                    return mark.equals(named)
                            || mark.endsWith("_" + named)
                            || Code.of(chapter.id()).equals(named);
                })
                .findFirst()
                .orElse(null);
    }

    private static Finding changedPlaces(Line one, Line other) {
        return finding(
                one,
                "I det tryckta innehållet har " + one.mark() + " och " + other.mark() + " bytt plats. " + one.mark()
                        + " är ”" + one.actual() + "” och " + other.mark() + " är ”" + other.actual() + "”.",
                one.mark() + " " + one.printed() + "; " + other.mark() + " " + other.printed(),
                one.mark() + " " + one.actual() + "; " + other.mark() + " " + other.actual());
    }

    private static Finding differs(Line line, Document document) {
        String elsewhere = document.titled().stream()
                .filter(chapter -> Line.name(chapter.title()).equals(line.printed()))
                .map(chapter -> " ”" + line.printed() + "” är "
                        + ChapterTitle.of(chapter.title()).shortest() + ".")
                .findFirst()
                .orElse("");
        String inFact = line.chapter() == null
                ? "men " + line.mark() + " finns inte i dokumentet."
                : "men dess rubrik är ”" + line.actual() + "”.";
        return finding(
                line,
                "I det tryckta innehållet står " + line.mark() + " som ”" + line.printed() + "”, " + inFact + elsewhere,
                line.printed(),
                line.actual().isEmpty() ? null : line.actual());
    }

    private static Finding finding(Line line, String message, String stated, @Nullable String computed) {
        String reason = line.stated().reason().strip();
        return new Finding(
                "innehall-avviker",
                reason.isEmpty() ? Finding.Severity.FEL : Finding.Severity.VARNING,
                line.chapter() == null
                        ? CONTENTS + "/" + line.stated().row()
                        : line.chapter().id(),
                reason.isEmpty() ? message : message + " Orsak: " + reason,
                stated,
                computed);
    }
}
