package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.accruals.RecurringCost.Amount;
import se.samklang.accounting.accruals.RecurringCost.Place;
import se.samklang.database.Database;
import se.samklang.database.Scope;

/** Recurring costs of a förbund that does not exist, all from 2015 on. */
final class GivenCosts {

    static final RecurringCost AUDIT =
            cost(1, "Revision", CostKind.AUDIT, "Provrevision AB", null, Recurrence.YEAR, place("6420"), fixed(60_000));
    static final RecurringCost TEAM = cost(
            2,
            "Gemensam väg, rekvisition",
            CostKind.INSATS,
            "Provstads kommun",
            "Gemensam väg",
            Recurrence.QUARTER,
            new Place("4010", "4010", "6", "P1", "2990"),
            new Amount(AmountRule.LAST_PERIOD, null, null, null, null));
    static final RecurringCost FEES = cost(
            3,
            "Arvoden",
            CostKind.FEES,
            null,
            null,
            Recurrence.MONTH,
            place("7010"),
            new Amount(AmountRule.BUDGET_ROW, null, "Styrelse", null, null));
    static final RecurringCost SOCIAL_FEES = cost(
            4,
            "Sociala avgifter på arvoden",
            CostKind.SOCIAL_FEES,
            "Skatteverket",
            null,
            Recurrence.MONTH,
            place("7510"),
            new Amount(AmountRule.SHARE, null, null, FEES.id(), new BigDecimal("31.42")));

    private GivenCosts() {}

    static Place place(String account) {
        return new Place(account, account, null, null, "2990");
    }

    static Amount fixed(long kronor) {
        return new Amount(AmountRule.FIXED, kronor * 100, null, null, null);
    }

    static RecurringCost cost(
            int number,
            String label,
            CostKind kind,
            @Nullable String counterparty,
            @Nullable String insats,
            Recurrence recurrence,
            Place place,
            Amount amount) {
        return new RecurringCost(
                new UUID(0, number),
                new RecurringCost.Content(
                        label, kind, counterparty, insats, recurrence, place, amount, LocalDate.of(2015, 1, 1), null),
                1);
    }

    static void register(Database database, Scope scope, RecurringCost... costs) {
        database.write(scope, "Registrerade återkommande kostnad", tx -> {
            for (RecurringCost cost : costs) {
                RecurringCostSql.add(tx, cost.id(), cost.content());
            }
            return costs.length;
        });
    }

    /** A period with what is booked in it, in kronor, in a ledger that reaches to its end. */
    static CostPeriod period(RecurringCost cost, String end, long booked) {
        return period(cost, end, booked, LocalDate.parse(end), null);
    }

    static CostPeriod period(
            RecurringCost cost, String end, long booked, @Nullable LocalDate covered, @Nullable Long budget) {
        LocalDate to = LocalDate.parse(end);
        return new CostPeriod(
                cost.id(),
                cost.content().recurrence().endingOn(to).from(),
                to,
                booked * 100,
                covered,
                null,
                budget == null ? null : budget * 100);
    }

    /** Accepted as proposed, when nothing was booked. */
    static Accrual accepted(RecurringCost cost, String end, long kronor) {
        LocalDate to = LocalDate.parse(end);
        return new Accrual(
                new UUID(1, cost.id().getLeastSignificantBits()),
                cost.id(),
                cost.content().recurrence().endingOn(to).from(),
                to,
                Accrual.Answer.ACCEPTED,
                kronor * 100,
                0,
                kronor * 100,
                "Beloppet i registret",
                null,
                1);
    }
}
