package se.samklang.accounting.accruals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;

/** What the closings offer to documents, and what they warn the readers of: minutes too, where the economy is told of. */
@Component
final class AccrualFacts implements Facts {

    private static final Set<String> DOCUMENTS = Set.of("delarsrapport", "arsredovisning", "protokoll");

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(AccrualTable.ID, AccrualTable.TITLE, AccrualTable.DEFINITION, AccrualTable::of));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        if (!DOCUMENTS.contains(request.documentKind())) {
            return List.of();
        }
        Period period = request.period();
        Closing closing = Closing.within(tx, new Period(period.from().minusDays(1), period.to()));
        return AccrualFindings.of(closing, period);
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.subject().equals(AccrualTable.SUBJECT)
                ? address.period().flatMap(period -> AccrualTable.evidence(tx, address, period))
                : Optional.empty();
    }
}
