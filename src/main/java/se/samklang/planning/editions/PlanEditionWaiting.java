package se.samklang.planning.editions;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.Role;
import se.samklang.web.Waiting;

/** Consultations that go on, for those who answer for the plan. */
@Component
final class PlanEditionWaiting implements Waiting {

    @Override
    public Part waits(Read tx, Asked asked) {
        if (!asked.visitor().is(Role.DIRECTOR) && !asked.visitor().is(Role.ADMINISTRATOR)) {
            return Part.NOTHING;
        }
        List<PlanEditionSql.Consultation> consultations = PlanEditionSql.consultations(tx);
        return new Part(
                consultations.stream()
                        .limit(asked.limit())
                        .map(PlanEditionWaiting::entry)
                        .toList(),
                consultations.size());
    }

    private static Entry entry(PlanEditionSql.Consultation consultation) {
        return new Entry(
                "Samråd om " + consultation.title(),
                consultation.answered() + " av " + consultation.members()
                        + " medlemmar har svarat. När styrelsen antagit planen skrivs det in som en ny utgåva.",
                consultation.answerDate(),
                "/utgavor/" + consultation.id());
    }
}
