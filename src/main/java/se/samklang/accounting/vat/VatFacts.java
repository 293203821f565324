package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;

/** What the VAT claims offer to documents. */
@Component
final class VatFacts implements Facts {

    private static final Set<String> DOCUMENTS = Set.of("delarsrapport", "arsredovisning");

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(VatTable.ID, VatTable.TITLE, VatTable.DEFINITION, VatTable::of));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        if (!DOCUMENTS.contains(request.documentKind())) {
            return List.of();
        }
        LocalDate day = request.period().to();
        return VatStanding.of(tx, day.getYear())
                .map(standing -> VatFindings.of(tx, standing, day))
                .orElse(List.of());
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.subject().equals(VatTable.SUBJECT)
                ? address.period().flatMap(period -> VatTable.evidence(tx, address, period))
                : Optional.empty();
    }
}
