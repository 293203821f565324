package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samklang.accounting.Kronor;
import se.samklang.base.SwedishDate;

/**
 * A closing in the list of a year's.
 *
 * @param missing costs that the ledger lacks and nobody has answered for
 * @param accepted how many are accepted, and their sum
 * @param unbooked of those, how many the ledger lacks
 * @param wrong how many are not reversed as they should
 */
record ClosingLine(
        String closing, String title, int expected, int missing, int accepted, String total, int unbooked, long wrong) {

    static ClosingLine of(LocalDate day, List<Proposal> proposals, Closing closing) {
        List<Accrual> accepted = proposals.stream()
                .flatMap(proposal -> Stream.ofNullable(proposal.accrual()))
                .filter(Accrual::isAccepted)
                .toList();
        return new ClosingLine(
                SwedishDate.print(day),
                SwedishDate.printLong(day),
                proposals.size(),
                (int) proposals.stream().filter(closing::isMissing).count(),
                accepted.size(),
                Kronor.printed(accepted.stream().mapToLong(Accrual::accrualOre).sum()),
                (int) proposals.stream().filter(Proposal::isUnbooked).count(),
                closing.wrongReversals().stream()
                        .filter(reversal -> reversal.accrual().toDate().equals(day))
                        .count());
    }
}
