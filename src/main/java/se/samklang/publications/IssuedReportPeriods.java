package se.samklang.publications;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.IssuedDocument;
import se.samklang.documents.IssuedDocuments;
import se.samklang.participants.IssuedPeriods;

/** Tells the participants' register what has been reported on, so that it is not deleted. */
@Component
final class IssuedReportPeriods implements IssuedPeriods {

    private final IssuedDocuments issued;

    IssuedReportPeriods(IssuedDocuments issued) {
        this.issued = issued;
    }

    @Override
    public List<Period> issued(Read tx) {
        return Arrays.stream(ReportKind.values())
                .filter(ReportKind::looksBack)
                .flatMap(kind -> issued.ofKind(tx, kind.code()).stream())
                .map(IssuedDocument::period)
                .distinct()
                .toList();
    }
}
