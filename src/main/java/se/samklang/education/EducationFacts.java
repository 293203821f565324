package se.samklang.education;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureMeasure;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.Finding;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.Measures;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;

/** What the courses offer to documents. */
@Component
final class EducationFacts implements Facts, Measures {

    /** The figures that can be aimed at. */
    private static final Map<String, MeasureOffer.Unit> AIMED_AT =
            Map.of("utbildning.antal", MeasureOffer.Unit.COUNT, "utbildning.deltagare", MeasureOffer.Unit.COUNT);

    private static final Set<String> DOCUMENTS = Set.of("delarsrapport", "arsredovisning");

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(
                CourseTable.ID,
                "Utbildningar",
                CourseTable.DEFINITION,
                (tx, request) -> CourseTable.of(courses(tx, request), request)));
    }

    @Override
    public List<MeasureOffer> measures() {
        return figures().stream()
                .filter(figure -> AIMED_AT.containsKey(figure.id()))
                .map(figure -> FigureMeasure.of(figure, Objects.requireNonNull(AIMED_AT.get(figure.id()))))
                .toList();
    }

    @Override
    public List<FigureOffer> figures() {
        return List.of(
                figure("utbildning.antal", "Antal utbildningar", CourseTable.NUMBER, List::size),
                figure(
                        "utbildning.deltagare",
                        "Deltagare i utbildningar",
                        CourseTable.PARTICIPANTS,
                        courses -> CourseTable.sum(courses, CourseTable.PARTICIPANTS)),
                figure(
                        "utbildning.deltagare_ur_omradet",
                        "Deltagare ur förbundets område",
                        CourseTable.OWN_AREA,
                        courses -> CourseTable.sum(courses, CourseTable.OWN_AREA)));
    }

    @Override
    public List<ChapterOffer> chapters() {
        return List.of(new ChapterOffer("utbildning", "Utbildning", DOCUMENTS, 50, """
                Förbundet har under perioden anordnat eller bekostat {{utbildning.antal}} utbildningar och konferenser \
                med sammanlagt {{utbildning.deltagare}} deltagare. Den som deltagit flera gånger räknas varje gång.

                {{tabell:utbildningar}}
                """));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        if (!DOCUMENTS.contains(request.documentKind())) {
            return List.of();
        }
        List<Course> courses = courses(tx, request);
        long unknown = courses.stream()
                .filter(course -> course.participantCountOwnArea() == null)
                .count();
        return unknown == 0 || unknown == courses.size()
                ? List.of()
                : List.of(new Finding(
                        "ur-omradet-saknas",
                        Finding.Severity.INFO,
                        CourseTable.ID + "/" + CourseTable.OWN_AREA,
                        "Hur många som kommer ur förbundets område saknas för " + unknown + " av " + courses.size()
                                + " utbildningar. De ingår inte i kolumnens summa.",
                        null,
                        null));
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.period()
                .filter(period -> address.subject().equals(CourseTable.SUBJECT))
                .flatMap(period -> CourseEvidence.of(
                        CourseSql.begunBetween(tx, period.from(), period.to()), address, period, tx.now()));
    }

    private static FigureOffer figure(
            String id, String title, String column, Function<List<Course>, @Nullable Integer> count) {
        return new FigureOffer(id, title, CourseTable.DEFINITION, (tx, request) -> {
            Source source = new Source(
                    CourseTable.address(request, CourseTable.ALL, column),
                    CourseTable.DEFINITION,
                    title,
                    request.period(),
                    request.asOf());
            Integer value = count.apply(courses(tx, request));
            return value == null
                    ? FigureValue.notComputable(source)
                    : new FigureValue(BigDecimal.valueOf(value), CourseTable.printed(value), source);
        });
    }

    private static List<Course> courses(Read tx, ReportRequest request) {
        return CourseSql.begunBetween(
                tx, request.period().from(), request.period().to());
    }
}
