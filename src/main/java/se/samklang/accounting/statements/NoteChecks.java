package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/** A note that specifies a balance line adds up to it. Within a krona it is a matter of rounding. */
final class NoteChecks {

    private static final long KRONA = 100;

    private NoteChecks() {}

    /** Only at the end of the year, which is what the notes are about. */
    static List<Finding> of(Read tx, Reading reading) {
        if (reading.period().to().getMonthValue() != 12) {
            return List.of();
        }
        List<NoteItem> items = NoteSql.ofYear(tx, reading.year());
        List<Finding> findings = new ArrayList<>();
        for (ReportLine line : reading.definition().lines()) {
            List<NoteItem> own = items.stream()
                    .filter(item -> item.lineCode().equals(line.code()))
                    .toList();
            if (!own.isEmpty()) {
                check(reading, line, own, findings);
            }
        }
        return findings;
    }

    private static void check(Reading reading, ReportLine line, List<NoteItem> items, List<Finding> findings) {
        Long closing = reading.amounts().ore(line, Moment.CLOSING);
        long note = items.stream().mapToLong(NoteItem::itemOre).sum();
        long balance = closing == null ? note : line.side() == ReportLine.Side.DEBIT ? closing : -closing;
        long difference = Math.abs(Math.subtractExact(balance, note));
        if (difference == 0) {
            return;
        }
        AmountText text = AmountText.of(reading.definition());
        String noted = text.amount(new Money(note).kronor());
        String balanced = text.amount(new Money(balance).kronor());
        String stands = "Noten om " + line.label() + " summerar till " + noted + "\u00a0kr och balansräkningen har "
                + balanced + "\u00a0kr.";
        boolean rounding = difference < KRONA;
        findings.add(new Finding(
                rounding ? "not-avrundad" : "not-avviker",
                rounding ? Severity.INFO : Severity.FEL,
                StatementChecks.place(reading, line.code()),
                rounding
                        ? stands + " Skillnaden är avrundning."
                        : stands + " " + text.amount(new Money(difference).kronor())
                                + "\u00a0kr är inte specificerade.",
                noted,
                balanced));
    }
}
