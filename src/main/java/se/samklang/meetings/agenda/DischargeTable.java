package se.samklang.meetings.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;

/** What the standing item APPROVALS is filled with: what each member has decided about last year's accounts. */
final class DischargeTable {

    static final String ID = "medlemmarnas-godkannande";
    static final String TITLE = "Medlemmarnas godkännande av årsredovisningen";
    static final String DEFINITION = "Varje medlems beslut om årsredovisningen och ansvarsfriheten för året före"
            + " periodens sista dag, så långt som de är registrerade den dagen.";

    private DischargeTable() {}

    static Table of(Read tx, ReportRequest request) {
        LocalDate day = request.period().to();
        int year = day.getYear() - 1;
        return WordTable.of(
                ID,
                TITLE + " " + year,
                List.of("Medlem", "Beslut", "Datum", "Anteckning"),
                DischargeSql.ofYear(tx, year, day).stream()
                        .map(row -> new WordTable.Line(
                                row.memberId().toString(),
                                row.memberName(),
                                List.of(
                                        row.outcome(),
                                        Objects.toString(row.decidedDate(), ""),
                                        Objects.toString(row.remark(), ""))))
                        .toList());
    }
}
