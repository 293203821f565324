package se.samklang.planning.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.IssuedDocument;

/**
 * What does not fit together about a decided edition: its document, the consultation before it, and the day. Remarks
 * only, for a förbund may have its reasons; the budget needs the members' consultation.
 */
@Component
final class EditionRemarks {

    private final PlanDocuments documents;

    EditionRemarks(PlanDocuments documents) {
        this.documents = documents;
    }

    /** Sentences, in the order of what is looked at; none for an edition on consultation. */
    List<String> of(Read tx, PlanEdition edition) {
        if (!edition.standing().isDecided()) {
            return List.of();
        }
        LocalDate decided = edition.content().decided().typed(tx).date();
        List<String> remarks = new ArrayList<>();
        Optional.ofNullable(edition.documentId())
                .flatMap(id -> documents.issued().find(tx, id))
                .ifPresent(document -> remarks.addAll(ofDocument(document, decided)));
        remarks.addAll(ofConsultation(tx, edition, decided));
        return remarks;
    }

    private static List<String> ofDocument(IssuedDocument document, @Nullable LocalDate decided) {
        List<String> remarks = new ArrayList<>();
        if (document.isProposal()) {
            remarks.add(
                    "Dokumentet är fryst som samrådsförslag, och det står på varje sida. Frys en fastställd version av"
                            + " det som antogs och välj den.");
        }
        LocalDate frozen = SwedishDate.day(document.issuedAt());
        if (decided != null && decided.isBefore(frozen) && !document.isProposal()) {
            remarks.add("Dokumentet frystes " + SwedishDate.print(frozen) + ", efter beslutet "
                    + SwedishDate.print(decided) + ". Kontrollera att det säger det som styrelsen hade framför sig.");
        }
        return remarks;
    }

    private static List<String> ofConsultation(Read tx, PlanEdition edition, @Nullable LocalDate decided) {
        List<PlanEdition> asked = PlanEditionSql.of(tx, edition.planId()).stream()
                .takeWhile(other -> other.edition() < edition.edition())
                .collect(ArrayList::new, EditionRemarks::sinceDecided, List::addAll);
        if (asked.isEmpty()) {
            return edition.standing() != Standing.ADOPTED
                    ? List.of()
                    : List.of(
                            "Inget samråd är inskrivet före antagandet. Medlemmarna ska ha tillfrågats om budgeten innan"
                                    + " den fastställs.");
        }
        return answers(tx, asked.getLast(), decided);
    }

    /** Only consultations after the decision before: they were about this one. */
    private static void sinceDecided(List<PlanEdition> asked, PlanEdition edition) {
        if (edition.standing().isDecided()) {
            asked.clear();
        } else {
            asked.add(edition);
        }
    }

    private static List<String> answers(Read tx, PlanEdition asked, @Nullable LocalDate decided) {
        List<String> remarks = new ArrayList<>();
        LocalDate answers = asked.answerDate();
        if (decided != null && answers != null && answers.isAfter(decided)) {
            remarks.add("Planen antogs " + SwedishDate.print(decided) + ", men medlemmarna kunde svara till "
                    + SwedishDate.print(answers) + " (" + asked.title().toLowerCase(Locale.ROOT) + ").");
        }
        long open = PlanCommentSql.of(tx, asked.id()).stream()
                .filter(comment -> comment.outcome() == PlanComment.Outcome.OPEN)
                .count();
        if (open > 0) {
            remarks.add((open == 1 ? "En synpunkt" : open + " synpunkter") + " på "
                    + asked.title().toLowerCase(Locale.ROOT) + " är inte "
                    + (open == 1 ? "behandlad." : "behandlade."));
        }
        return remarks;
    }
}
