package se.samklang.accounting.accruals;

import java.time.YearMonth;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the rows of the ledger behind an amount are seen. */
final class LedgerAddress {

    private LedgerAddress() {}

    static String of(RecurringCost.Place place, CostPeriodSql.Booked booked) {
        YearMonth month = YearMonth.from(booked.month());
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ekonomi/huvudbok/{year}/konton/{account}")
                .queryParam("fran", month.atDay(1))
                .queryParam("till", month.atEndOfMonth());
        String dimension = place.dimension();
        String object = place.object();
        if (dimension == null) {
            return address.encode()
                    .buildAndExpand(month.getYear(), booked.account())
                    .toUriString();
        }
        return address.queryParam("dimension", "{dimension}")
                .queryParam("objekt", "{object}")
                .encode()
                .buildAndExpand(month.getYear(), booked.account(), dimension, object == null ? "" : object)
                .toUriString();
    }
}
