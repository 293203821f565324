package se.samklang.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document is put together from.
 *
 * @param organisationNumber as printed, may be empty
 * @param place may be empty
 * @param dated the day on the first page, or null
 * @param chapters in the order they are printed
 * @param stated figures printed elsewhere; those of other documents are passed over
 * @param accepted findings accepted with a reason
 */
public record Composition(
        ReportRequest request,
        Document.Form form,
        String title,
        String associationName,
        String organisationNumber,
        String place,
        @Nullable LocalDate dated,
        List<ChapterText> chapters,
        List<StatedFigure> stated,
        List<Acceptance> accepted) {}
