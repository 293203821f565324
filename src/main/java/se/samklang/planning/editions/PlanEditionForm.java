package se.samklang.planning.editions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.IssuedDocument;
import se.samklang.meetings.Decided;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** An edition as it is typed. */
final class PlanEditionForm {

    private PlanEditionForm() {}

    /**
     * Meaningful only while the form is valid.
     *
     * @param documents the frozen documents to choose among
     * @param decisions the decisions to choose among
     */
    static PlanEdition.Content read(
            Form form, Map<String, String> documents, Map<String, String> decisions, LocalDate today) {
        form.only("stallning", "dokument", "svar_senast", "beslut", "beslutad", "paragraf");
        String chosen = form.choice("stallning", Standing.choices());
        Standing standing = chosen.isEmpty() ? Standing.CONSULTATION : Standing.valueOf(chosen);
        String document = form.optionalChoice("dokument", documents);
        LocalDate answer = form.optional("svar_senast", SwedishDate::read);
        Decided decided = Decided.read(form, decisions);
        boolean isDecided = decided.decision() != null || decided.date() != null;
        if (standing == Standing.CONSULTATION && answer == null && form.error("svar_senast") == null) {
            form.refuse("svar_senast", "Skriv till vilken dag medlemmarna kan svara.");
        }
        if (standing == Standing.CONSULTATION && (isDecided || decided.section() != null)) {
            form.refuse("stallning", "Det som är på samråd är inte beslutat. Välj Antagen, eller lämna beslutet tomt.");
        }
        if (standing.isDecided() && answer != null) {
            form.refuse("svar_senast", "Lämna dagen tom: den gäller bara det som är på samråd.");
        }
        if (standing.isDecided() && !isDecided && form.error("beslutad") == null) {
            form.refuse("beslutad", "Välj beslutet eller skriv mötets dag.");
        }
        if (decided.date() != null && decided.date().isAfter(today)) {
            form.refuse("beslutad", "Dagen har inte varit än.");
        }
        return new PlanEdition.Content(standing, document == null ? null : UUID.fromString(document), answer, decided);
    }

    /**
     * A new edition as it most likely is: the newest document that is none yet, or the one that is asked for, with the
     * standing that goes with it.
     *
     * @param asked a document's id, or empty
     * @param frozen the plan's documents, newest first
     * @param present the plan's editions
     */
    static Form blank(String asked, List<IssuedDocument> frozen, List<PlanEdition> present) {
        Optional<IssuedDocument> document = frozen.stream()
                .filter(each -> asked.isEmpty()
                        ? present.stream().noneMatch(edition -> each.id().equals(edition.documentId()))
                        : asked.equals(each.id().toString()))
                .findFirst();
        boolean isProposal = document.map(IssuedDocument::isProposal).orElse(present.isEmpty());
        boolean isDecided =
                present.stream().anyMatch(edition -> edition.standing().isDecided());
        Standing standing = isProposal ? Standing.CONSULTATION : isDecided ? Standing.REVISED : Standing.ADOPTED;
        return Form.opened(
                0,
                Map.of(
                        "stallning",
                        standing.name(),
                        "dokument",
                        document.map(each -> each.id().toString()).orElse("")));
    }

    static Form opened(PlanEdition edition) {
        Map<String, Object> fields =
                new LinkedHashMap<>(edition.content().decided().fields());
        fields.put("stallning", edition.standing().name());
        fields.put("dokument", edition.documentId() == null ? "" : edition.documentId());
        fields.put("svar_senast", edition.answerDate() == null ? "" : edition.answerDate());
        return Form.opened(edition.version(), fields);
    }

    /** What two who changed the same edition are shown of it. */
    static Versions<PlanEdition.Content> versions(Read tx, Map<String, String> documents) {
        return Versions.<PlanEdition.Content>none()
                .with("Ställning", content -> content.standing().label())
                .with("Dokument", content -> document(content.documentId(), documents))
                .with("Svar senast", PlanEdition.Content::answerDate)
                .with("Beslut", content -> content.decided().shown(tx).label());
    }

    /** The document's name. */
    static String document(@Nullable UUID document, Map<String, String> documents) {
        return document == null ? "Inte i Samklang" : documents.getOrDefault(document.toString(), "Dokumentet");
    }
}
