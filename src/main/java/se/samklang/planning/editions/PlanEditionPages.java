package se.samklang.planning.editions;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** What the pages of editions show. */
@Component
final class PlanEditionPages {

    private final PlanDocuments documents;
    private final EditionRemarks remarks;
    private final Permissions permissions;

    PlanEditionPages(PlanDocuments documents, EditionRemarks remarks, Permissions permissions) {
        this.documents = documents;
        this.remarks = remarks;
        this.permissions = permissions;
    }

    /** An edition as it is listed. */
    record Line(PlanEdition edition, String document, Decided.Line decided, int comments) {}

    record ListPage(
            Form form,
            OperationalPlan plan,
            List<Line> lines,
            Map<String, String> documents,
            Map<String, String> decisions,
            boolean readsDocuments,
            boolean editable) {}

    record EditPage(
            Form form,
            OperationalPlan plan,
            PlanEdition edition,
            Map<String, String> documents,
            Map<String, String> decisions) {}

    /**
     * @param remarks what to look at before the edition is relied on
     * @param changes what the plan's goals have become since; only of its latest decided edition
     * @param silent members that have said nothing of what is out for answers
     * @param chapters of the document, to choose among
     */
    record ShowPage(
            Form form,
            OperationalPlan plan,
            Line line,
            List<String> remarks,
            List<GoalChange> changes,
            List<PlanComment> comments,
            List<String> silent,
            Map<String, String> members,
            List<String> chapters,
            boolean readsDocuments,
            boolean editable) {}

    Page list(Read tx, Visitor visitor, Form form, OperationalPlan plan) {
        Map<String, String> choices = documents.choices(tx, plan);
        List<Line> lines = PlanEditionSql.of(tx, plan.id()).stream()
                .map(edition -> line(
                        tx,
                        edition,
                        choices,
                        PlanCommentSql.of(tx, edition.id()).size()))
                .toList();
        return Page.of(
                "planning/editions/list",
                new ListPage(
                        form,
                        plan,
                        lines,
                        choices,
                        Decided.NOT.choices(tx, ""),
                        readsDocuments(visitor),
                        mayEdit(visitor)));
    }

    Page edit(Read tx, Form form, PlanEdition edition) {
        OperationalPlan plan = PlanEditionController.plan(tx, edition.planId());
        return Page.of(
                "planning/editions/edit",
                new EditPage(
                        form,
                        plan,
                        edition,
                        documents.choices(tx, plan),
                        edition.content().decided().choices(tx, "")));
    }

    /** The edition with what the members said of it. */
    Page show(Read tx, Visitor visitor, Form form, PlanEdition edition) {
        OperationalPlan plan = PlanEditionController.plan(tx, edition.planId());
        List<PlanComment> comments = PlanCommentSql.of(tx, edition.id());
        return Page.of(
                "planning/editions/show",
                new ShowPage(
                        form,
                        plan,
                        line(tx, edition, documents.choices(tx, plan), comments.size()),
                        remarks.of(tx, edition),
                        GoalChanges.of(tx, plan.id())
                                .filter(since -> since.edition().equals(edition.id()))
                                .map(GoalChanges::changes)
                                .orElse(List.of()),
                        comments,
                        PlanCommentSql.silent(tx, edition.id()),
                        PlanCommentSql.members(tx),
                        documents.chapters(tx, edition),
                        readsDocuments(visitor),
                        mayEdit(visitor)));
    }

    private static Line line(Read tx, PlanEdition edition, Map<String, String> documents, int comments) {
        return new Line(
                edition,
                PlanEditionForm.document(edition.documentId(), documents),
                edition.content().decided().shown(tx),
                comments);
    }

    private boolean readsDocuments(Visitor visitor) {
        return permissions.opens(visitor, ComparisonController.PATH);
    }

    private static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }
}
