package se.samklang.meetings.agenda;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.documents.Facts;
import se.samklang.documents.TableOffer;

/** What the standing items of agendas are filled with. */
@Component
final class AgendaFacts implements Facts {

    @Override
    public List<TableOffer> tables() {
        return List.of(
                new TableOffer(
                        PreviousMinutesTable.ID,
                        PreviousMinutesTable.TITLE,
                        PreviousMinutesTable.DEFINITION,
                        PreviousMinutesTable::of),
                new TableOffer(
                        OpenAssignmentTable.ID,
                        OpenAssignmentTable.TITLE,
                        OpenAssignmentTable.DEFINITION,
                        OpenAssignmentTable::of),
                new TableOffer(DischargeTable.ID, DischargeTable.TITLE, DischargeTable.DEFINITION, DischargeTable::of));
    }
}
