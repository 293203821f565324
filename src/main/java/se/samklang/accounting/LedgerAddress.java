package se.samklang.accounting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the rows of the ledger behind an amount are seen. */
public final class LedgerAddress {

    private LedgerAddress() {}

    /** An account from one day to another of the same year. */
    public static String of(String account, LocalDate from, LocalDate to) {
        return of(account, from, to, null, null);
    }

    /**
     * Only what is booked on the object of the dimension.
     *
     * @param dimension null for all of the account
     * @param object null for every object of the dimension
     */
    public static String of(
            String account, LocalDate from, LocalDate to, @Nullable String dimension, @Nullable String object) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ekonomi/huvudbok/{year}/konton/{account}")
                .queryParam("fran", from)
                .queryParam("till", to);
        if (dimension == null) {
            return address.encode().buildAndExpand(from.getYear(), account).toUriString();
        }
        return address.queryParam("dimension", "{dimension}")
                .queryParam("objekt", "{object}")
                .encode()
                .buildAndExpand(from.getYear(), account, dimension, object == null ? "" : object)
                .toUriString();
    }
}
