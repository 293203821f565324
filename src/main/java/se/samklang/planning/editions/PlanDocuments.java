package se.samklang.planning.editions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocument;
import se.samklang.documents.IssuedDocuments;
import se.samklang.planning.OperationalPlan;

/** The frozen documents that a plan was issued as. */
@Component
final class PlanDocuments {

    private static final String KIND = "verksamhetsplan";

    private final IssuedDocuments issued;

    PlanDocuments(IssuedDocuments issued) {
        this.issued = issued;
    }

    IssuedDocuments issued() {
        return issued;
    }

    /** Those of the plan's time, newest first. */
    List<IssuedDocument> of(Read tx, OperationalPlan plan) {
        return issued.ofKind(tx, KIND).stream()
                .filter(document -> plan.period().overlaps(document.period()))
                .toList();
    }

    /** To choose from, by id. */
    Map<String, String> choices(Read tx, OperationalPlan plan) {
        Map<String, String> choices = new LinkedHashMap<>();
        of(tx, plan).forEach(document -> choices.put(document.id().toString(), label(document)));
        return choices;
    }

    /** The titles of the chapters of the edition's document; none where it is not in the program. */
    List<String> chapters(Read tx, PlanEdition edition) {
        return edition.documentId() == null
                ? List.of()
                : issued.recreate(tx, edition.documentId())
                        .map(document -> document.chapters().stream()
                                .map(Document.Chapter::title)
                                .filter(title -> !title.isEmpty())
                                .toList())
                        .orElse(List.of());
    }

    private static String label(IssuedDocument document) {
        return "Version " + document.version() + " av " + document.title()
                + (document.isProposal() ? ", samrådsförslag fryst " : ", fastställd ")
                + SwedishDate.print(SwedishDate.day(document.issuedAt()));
    }
}
