package se.samklang.accounting.sie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a SIE file says about the ledger, one thing at a time and in the order of the file: the same for all types. Debit
 * is positive and credit negative everywhere, so income, liabilities and equity are negative.
 *
 * <p>Accounts, series, numbers, dimensions and objects are text: real files have other than digits in them.
 */
public sealed interface SieRecord {

    /** Where it begins, counted from 1. */
    int line();

    /**
     * The balance of an account at one end of a year, or its result over the year.
     *
     * @param year 0 for the year of the file, -1 for the one before it, and so on
     * @param objects none for the whole account; several only in SIE 5
     * @param amountOre in öre
     */
    record Balance(
            int line,
            Kind kind,
            int year,
            String account,
            List<ObjectReference> objects,
            long amountOre,
            @Nullable BigDecimal quantity)
            implements SieRecord {

        /** Ingående balans, utgående balans, resultat. */
        public enum Kind {
            OPENING,
            CLOSING,
            RESULT
        }
    }

    /**
     * What an account changed by in a month, not the accumulated balance.
     *
     * @param month null for the whole year, which only a budget in SIE 5 can have
     * @param objects none for the whole account, of which the rows with an object are parts
     * @param amountOre in öre
     */
    record MonthAmount(
            int line,
            Kind kind,
            int year,
            @Nullable YearMonth month,
            String account,
            List<ObjectReference> objects,
            long amountOre,
            @Nullable BigDecimal quantity)
            implements SieRecord {

        /** Periodsaldo, periodbudget. */
        public enum Kind {
            OUTCOME,
            BUDGET
        }
    }

    /**
     * A voucher with the rows that count. Rows that were added or struck after it was booked are kept apart, as a trail
     * only: what was added stands among the rows too.
     *
     * @param series may be empty, as the number may in files that are to be booked by the receiver
     * @param registered when it was entered, null where the file does not say
     * @param by who entered it
     */
    record Voucher(
            int line,
            String series,
            String number,
            LocalDate date,
            String text,
            @Nullable LocalDate registered,
            String by,
            List<Row> rows,
            List<Row> added,
            List<Row> struck)
            implements SieRecord {}

    /**
     * A row of a voucher.
     *
     * @param amountOre in öre
     * @param date null where it is the voucher's
     */
    record Row(
            int line,
            String account,
            List<ObjectReference> objects,
            long amountOre,
            @Nullable LocalDate date,
            String text,
            @Nullable BigDecimal quantity,
            String by) {}

    /** An object in a dimension, for example the project P1 in dimension 6. */
    record ObjectReference(String dimension, String object) {}
}
