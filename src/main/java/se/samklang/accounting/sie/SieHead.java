package se.samklang.accounting.sie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * What a SIE file says about itself and the books it comes from. Texts are as the file has them, empty where it says
 * nothing.
 *
 * @param flag whether a program has read the file before
 * @param generated the day it was made, null where it does not say
 * @param organisationNumber not checked: with or without hyphen, ten or twelve digits
 * @param companyId what the books are called inside their program
 * @param companyType {@code X} for most samordningsförbund
 * @param chartType {@code EUBAS97} or anything that begins with BAS2 for the common chart of accounts
 * @param currency {@code SEK} where the file says nothing
 * @param coveredTo the day up to which the monthly amounts reach, null where it does not say
 * @param years the file's own year 0 first
 */
public record SieHead(
        SieType type,
        Flag flag,
        String program,
        String programVersion,
        @Nullable LocalDate generated,
        String generatedBy,
        String companyName,
        String organisationNumber,
        String companyId,
        String companyType,
        String chartType,
        String currency,
        @Nullable LocalDate coveredTo,
        String taxYear,
        String remark,
        Address address,
        List<Year> years) {

    public SieHead {
        years = List.copyOf(years);
    }

    /** Set by a program that has read the file, so that it is not read twice. */
    public enum Flag {
        UNREAD,
        READ
    }

    /** The four lines of an address, each of which may be empty. */
    public record Address(String contact, String street, String postal, String telephone) {
        /** No address. */
        public static final Address NONE = new Address("", "", "", "");
    }

    /**
     * A fiscal year of the file.
     *
     * @param number 0 for the year of the file, -1 for the one before it, and so on
     */
    public record Year(int number, Period period) {}

    /** The fiscal year the file is about; none in some files of vouchers to be booked. */
    public Optional<Period> year() {
        return years.stream()
                .filter(year -> year.number() == 0)
                .map(Year::period)
                .findFirst();
    }
}
