package se.samklang.accounting.accruals;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.samklang.accounting.sie.SieChart;
import se.samklang.accounting.sie.SieEncoding;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.accounting.sie.SieType;
import se.samklang.accounting.sie.SieWriter;
import se.samklang.association.Letterhead;
import se.samklang.database.Read;

/**
 * What was accepted at a closing as vouchers to be booked (SIE 4I): one on the last day of the period, which debits the
 * costs and credits the debts, and one on the day after that reverses it. The receiver numbers them.
 */
final class AccrualOrder {

    private static final int LONGEST_TEXT = 50;

    private AccrualOrder() {}

    /** @param accepted those that have an accepted answer */
    static void write(Read tx, OutputStream out, LocalDate closing, List<Proposal> accepted, LocalDate today)
            throws IOException {
        Map<String, String> names = AccountNameSql.ofYear(tx, closing.getYear());
        try (SieWriter writer =
                SieWriter.of(out, SieEncoding.CP437, head(Letterhead.of(tx), today), chart(accepted, names))) {
            writer.write(voucher(closing, "Upplupna kostnader per " + closing, accepted, 1));
            writer.write(voucher(closing.plusDays(1), "Återförda upplupna kostnader per " + closing, accepted, -1));
        }
    }

    /** Without years: the two vouchers lie on either side of the end of one. */
    private static SieHead head(Letterhead letterhead, LocalDate today) {
        return new SieHead(
                SieType.TYPE_4I,
                SieHead.Flag.UNREAD,
                "Samklang",
                "1.0",
                today,
                "",
                letterhead.name(),
                letterhead.organisationNumber(),
                "",
                "",
                "",
                "SEK",
                null,
                "",
                "",
                SieHead.Address.NONE,
                List.of());
    }

    private static SieChart chart(List<Proposal> accepted, Map<String, String> names) {
        Map<String, SieChart.Account> accounts = new LinkedHashMap<>();
        accepted.stream()
                .map(proposal -> proposal.cost().content().place())
                .flatMap(place -> Stream.of(place.fromAccount(), place.debtAccount()))
                .sorted()
                .forEach(number -> accounts.put(
                        number,
                        new SieChart.Account(
                                number, names.getOrDefault(number, "Konto " + number), null, "", List.of())));
        return new SieChart(accounts, Map.of(), Map.of());
    }

    private static Voucher voucher(LocalDate day, String text, List<Proposal> accepted, int sign) {
        List<Row> rows = new ArrayList<>();
        for (Proposal proposal : accepted) {
            RecurringCost.Place place = proposal.cost().content().place();
            long ore = sign * Objects.requireNonNull(proposal.accrual()).accrualOre();
            String what = shortened(
                    proposal.cost().content().label() + " " + proposal.period().printed());
            rows.add(new Row(0, place.fromAccount(), objects(place), ore, null, what, null, ""));
            rows.add(new Row(0, place.debtAccount(), List.of(), -ore, null, what, null, ""));
        }
        return new Voucher(0, "", "", day, text, null, "", rows, List.of(), List.of());
    }

    private static List<ObjectReference> objects(RecurringCost.Place place) {
        String dimension = place.dimension();
        String object = place.object();
        return dimension == null || object == null ? List.of() : List.of(new ObjectReference(dimension, object));
    }

    /** Some receivers take no longer text than this. */
    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }
}
