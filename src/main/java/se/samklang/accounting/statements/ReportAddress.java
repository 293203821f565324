package se.samklang.accounting.statements;

import java.util.Optional;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.documents.SourceAddress;

/** Where the accounts behind a cell of a statement are shown. */
final class ReportAddress {

    static final String SUBJECT = "rapport";

    private ReportAddress() {}

    static SourceAddress of(Reading reading, ReportLine line, String column) {
        return SourceAddress.of(
                SUBJECT,
                reading.period(),
                "rapport",
                reading.definition().kind().code(),
                "uppstallning",
                reading.definition().family().code(),
                "rad",
                line.code(),
                "kolumn",
                column);
    }

    static Optional<Kind> kind(SourceAddress address) {
        return Optional.ofNullable(address.value("rapport")).flatMap(code -> Coded.find(Kind.class, code));
    }

    static Optional<Family> family(SourceAddress address) {
        return Optional.ofNullable(address.value("uppstallning")).flatMap(code -> Coded.find(Family.class, code));
    }
}
