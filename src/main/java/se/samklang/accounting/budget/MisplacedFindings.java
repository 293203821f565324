package se.samklang.accounting.budget;

import java.util.List;
import se.samklang.base.Money;
import se.samklang.documents.Finding;

/** Money in the ledger that the table lacks or has twice. */
final class MisplacedFindings {

    private static final String PLACE = StatementTable.ID + "/" + Measure.OUTCOME.column();

    private MisplacedFindings() {}

    static List<Finding> of(List<BookedSql.Misplaced> misplaced) {
        return misplaced.stream().map(MisplacedFindings::finding).toList();
    }

    private static Finding finding(BookedSql.Misplaced account) {
        String booked = "Konto " + account.account() + " " + account.name() + ": "
                + new Money(Math.abs(account.changeOre())).print() + "\u00a0kr ("
                + (account.changeOre() < 0 ? "intäkt" : "kostnad") + ") ";
        return account.takers() == 0
                ? warning(
                        "konto-utan-budgetrad",
                        booked
                                + "tas inte av någon budgetrad och saknas i utfallet. Lägg till kontot på den rad det hör"
                                + " till.")
                : warning(
                        "konto-pa-flera-budgetrader",
                        booked + "tas av flera budgetrader (" + account.labels()
                                + ") och räknas därför flera gånger i summan. Låt en av raderna ha det.");
    }

    private static Finding warning(String code, String message) {
        return new Finding(code, Finding.Severity.VARNING, PLACE, message, null, null);
    }
}
