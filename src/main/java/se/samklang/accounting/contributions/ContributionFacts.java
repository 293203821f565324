package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;

/** What the members' contributions offer to documents, and where they differ from what was decided. */
@Component
final class ContributionFacts implements Facts {

    private static final Set<String> DOCUMENTS = Set.of("delarsrapport", "arsredovisning");

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(
                ContributionTable.ID, ContributionTable.TITLE, ContributionTable.DEFINITION, ContributionTable::of));
    }

    @Override
    public List<FigureOffer> figures() {
        return ContributionFigures.all();
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        if (!DOCUMENTS.contains(request.documentKind())) {
            return List.of();
        }
        LocalDate day = request.period().to();
        return Standing.of(tx, day.getYear())
                .map(standing -> ContributionFindings.of(standing, Comparison.at(tx, standing, day), day))
                .orElse(List.of());
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.subject().equals(ContributionTable.SUBJECT)
                ? address.period().flatMap(period -> ContributionTable.evidence(tx, address, period))
                : Optional.empty();
    }
}
