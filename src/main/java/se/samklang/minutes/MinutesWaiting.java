package se.samklang.minutes;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/**
 * What waits with minutes: to be written and sent, to be signed by the account whose turn it is, and for whoever keeps
 * them to see that all have signed in time. Verified minutes always have their notice, so nothing waits for that.
 */
@Component
final class MinutesWaiting implements Waiting {

    @Override
    public Part waits(Read tx, Asked asked) {
        List<WaitingSql.Pending> rows = WaitingSql.pending(tx, asked, whose(asked.visitor()));
        return rows.isEmpty()
                ? Part.NOTHING
                : new Part(
                        rows.stream().map(MinutesWaiting::entry).toList(),
                        rows.getFirst().count());
    }

    private static WaitingSql.Whose whose(Visitor visitor) {
        return MinutesController.mayEdit(visitor) ? WaitingSql.Whose.ALL : WaitingSql.Whose.OWN;
    }

    private static Entry entry(WaitingSql.Pending row) {
        return switch (row.what()) {
            case WRITE ->
                new Entry(
                        minutes(row) + " är inte skickat till justering",
                        "Det ska vara justerat senast den " + SwedishDate.printLong(row.dueDate()) + ".",
                        row.dueDate(),
                        MinutesController.MEETINGS + row.subject() + "/protokoll");
            case SIGN ->
                new Entry(
                        minutes(row) + ": din tur att skriva under som " + row.names(),
                        "Alla ska ha skrivit under senast den " + SwedishDate.printLong(row.dueDate()) + ".",
                        row.dueDate(),
                        SigningController.signature(row.subject()));
            case FOLLOW ->
                new Entry(
                        minutes(row) + " är inte färdigjusterat",
                        "Väntar på " + row.names() + ".",
                        row.dueDate(),
                        SigningController.edition(row.subject()));
        };
    }

    private static String minutes(WaitingSql.Pending row) {
        return "Protokollet från " + SwedishDate.printLong(row.meetingDate())
                + (row.edition() > 1 ? " (rättelse)" : "");
    }
}
