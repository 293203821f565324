package se.samklang.publications;

import java.util.List;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;

/**
 * What the notes say is owed for an insats is part of what the insats tells it has used. Where it is more, one of the two
 * is wrong; which one the rows cannot tell.
 */
final class NotedDebts {

    private NotedDebts() {}

    private record Debt(String insatsName, long noteOre, long usedOre) {}

    static List<Finding> findings(Read tx, ReportRequest request) {
        return tx
                .sql("""
                SELECT i.name AS insats_name, sum(n.item_ore)::bigint AS note_ore, r.used_ore
                FROM insatser.insats_report r
                JOIN insatser.insats i ON i.association_id = r.association_id AND i.id = r.insats_id
                JOIN accounting.fiscal_year y
                  ON y.association_id = r.association_id
                 AND y.year = extract(year FROM r.to_date)
                JOIN accounting.note_item n
                  ON n.association_id = y.association_id
                 AND n.fiscal_year_id = y.id
                 AND n.line_code = 'kortfristiga-skulder'
                 AND lower(n.insats_name) = lower(i.name)
                WHERE r.association_id = :association
                  AND r.from_date = :from
                  AND r.to_date = :to
                GROUP BY i.id, i.name, r.used_ore
                HAVING sum(n.item_ore) > r.used_ore
                ORDER BY i.name COLLATE "sv-SE-x-icu", i.id
                """)
                .param("association", tx.scope().association())
                .param("from", request.period().from())
                .param("to", request.period().to())
                .query(Debt.class)
                .list()
                .stream()
                .map(NotedDebts::finding)
                .toList();
    }

    private static Finding finding(Debt debt) {
        String noted = new Money(debt.noteOre).print();
        String used = new Money(debt.usedOre).print();
        return new Finding(
                "skuld-over-anvant",
                Finding.Severity.VARNING,
                "not-kortfristiga-skulder/" + debt.insatsName,
                "Noten tar upp " + noted + "\u00a0kr i skuld för insatsen ”" + debt.insatsName
                        + "”, men insatsen redovisar att den har använt " + used
                        + "\u00a0kr. Rätta det av talen som är fel.",
                noted,
                used);
    }
}
