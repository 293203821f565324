package se.samklang.planning.evaluations;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.Waiting;

/** Evaluations that are late or to be ready within a month, for those who write them in. */
@Component
final class EvaluationWaiting implements Waiting {

    private static final int DAYS_BEFORE = 30;

    @Override
    public Part waits(Read tx, Asked asked) {
        if (!EvaluationController.mayEdit(asked.visitor())) {
            return Part.NOTHING;
        }
        List<Evaluation> waiting = EvaluationSql.all(tx).stream()
                .filter(each -> each.content().deliveredDate() == null)
                .filter(each -> !each.content().dueDate().isAfter(asked.today().plusDays(DAYS_BEFORE)))
                .toList();
        return new Part(
                waiting.stream()
                        .limit(asked.limit())
                        .map(EvaluationWaiting::entry)
                        .toList(),
                waiting.size());
    }

    private static Entry entry(Evaluation evaluation) {
        Evaluation.Content content = evaluation.content();
        return new Entry(
                "Utvärderingen ”" + content.title() + "” ska lämnas",
                evaluation.subject()
                        + (content.responsible() == null
                                ? ". Ingen ansvarig är angiven."
                                : ". Ansvarig: " + content.responsible() + "."),
                content.dueDate(),
                EvaluationController.LIST + "/" + evaluation.id());
    }
}
