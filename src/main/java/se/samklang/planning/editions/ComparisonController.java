package se.samklang.planning.editions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocument;
import se.samklang.planning.OperationalPlan;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** Two frozen documents of a plan beside each other: what differs in text and in numbers. */
@Controller
class ComparisonController {

    static final String PATH = "/planer/{plan}/jamfor";

    private final Database database;
    private final PlanDocuments documents;

    ComparisonController(Database database, PlanDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    /** @param comparison null where the plan is not yet issued twice, or the same version was chosen twice */
    record ComparePage(
            OperationalPlan plan,
            Map<String, String> documents,
            String earlier,
            String later,
            @Nullable DocumentComparison comparison) {}

    @GetMapping(PATH)
    Answer compare(Visitor visitor, @PathVariable UUID plan, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            OperationalPlan of = PlanEditionController.plan(tx, plan);
            List<String> issued = documents.of(tx, of).stream()
                    .map(IssuedDocument::id)
                    .map(UUID::toString)
                    .toList();
            String later = chosen(listing.filter("till"), issued, 0);
            String earlier = chosen(listing.filter("fran"), issued, 1);
            boolean comparable = !earlier.isEmpty() && !earlier.equals(later);
            return Page.of(
                    "planning/editions/compare",
                    new ComparePage(
                            of,
                            documents.choices(tx, of),
                            earlier,
                            later,
                            comparable ? DocumentComparison.of(document(tx, earlier), document(tx, later)) : null));
        });
    }

    private Document document(Read tx, String id) {
        return documents.issued().recreate(tx, UUID.fromString(id)).orElseThrow(Problems.NotFound::new);
    }

    /** What is asked for, which the plan must be issued as; the one so far from the newest where nothing is. */
    private static String chosen(String asked, List<String> issued, int fromNewest) {
        if (asked.isEmpty()) {
            return issued.size() > fromNewest ? issued.get(fromNewest) : "";
        }
        if (!issued.contains(asked)) {
            throw new Problems.NotFound();
        }
        return asked;
    }
}
