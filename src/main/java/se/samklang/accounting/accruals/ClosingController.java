package se.samklang.accounting.accruals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.Years;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The closings of a year, and one of them: what is proposed, what was answered, what is to be booked. */
@Controller
class ClosingController {

    static final String LIST = "/ekonomi/upplupna-kostnader";

    private final Database database;
    private final Clock clock;

    ClosingController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry accrualsEntry() {
        return new NavigationEntry("Ekonomi", 446, "Upplupna kostnader", LIST);
    }

    record ListPage(
            Listing listing,
            int year,
            Map<String, String> years,
            List<ClosingLine> closings,
            boolean empty,
            boolean editable) {}

    /**
     * @param total of what is accepted
     * @param unbooked how many accepted ones the ledger lacks
     * @param wrong what is wrong with reversals of this closing and those before it, in sentences
     */
    record ShowPage(
            Listing listing,
            String closing,
            String title,
            int year,
            List<ProposalLine> proposals,
            List<ProposalLine> accepted,
            String total,
            int unbooked,
            String reversedOn,
            List<String> wrong,
            boolean yearEnd,
            boolean locked,
            boolean editable) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<FiscalYear> years = FiscalYearSql.all(tx);
            int year = Years.chosen(listing.filter("ar"), years, clock);
            Closing closing = Closing.within(tx, Period.ofYear(year));
            List<ClosingLine> closings = closing.proposals().stream()
                    .collect(Collectors.groupingBy(
                            proposal -> proposal.period().to(), TreeMap::new, Collectors.toList()))
                    .descendingMap()
                    .entrySet()
                    .stream()
                    .map(entry -> ClosingLine.of(entry.getKey(), entry.getValue(), closing))
                    .toList();
            return Page.of(
                    "accounting/accruals/closings",
                    new ListPage(
                            listing,
                            year,
                            Years.choices(years, year),
                            closings,
                            RecurringCostSql.all(tx).isEmpty(),
                            Years.mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/{closing}")
    Answer show(Visitor visitor, @PathVariable String closing, Listing listing) {
        LocalDate day = day(closing);
        return database.read(visitor.scope(), tx -> {
            Closing all = Closing.within(tx, new Period(day.minusYears(1), day));
            List<Proposal> proposals = ofDay(all, day);
            return listing.format() == null
                    ? page(visitor, listing, day, all, proposals)
                    : SheetDownload.of(
                            listing,
                            "upplupna-kostnader-" + day,
                            AccrualFile.of(accepted(proposals)),
                            "Upplupna kostnader per " + day,
                            clock.instant());
        });
    }

    /** Vouchers to be booked by the bookkeeping program: what the ledger does not have yet. */
    @GetMapping(LIST + "/{closing}/fil")
    Answer order(Visitor visitor, @PathVariable String closing) {
        LocalDate day = day(closing);
        byte[] file = database.read(visitor.scope(), tx -> order(tx, day));
        return Download.of("upplupna-kostnader-" + day + ".si", "application/octet-stream", file);
    }

    /** @throws Problems.NotFound where it is not the last day of a month */
    static LocalDate day(String closing) {
        LocalDate day = SwedishDate.read(closing).orNull();
        if (day == null || day.getDayOfMonth() != day.lengthOfMonth() || !Years.isYear("" + day.getYear())) {
            throw new Problems.NotFound();
        }
        return day;
    }

    private byte[] order(Read tx, LocalDate day) {
        List<Proposal> unbooked = ofDay(Closing.on(tx, day), day).stream()
                .filter(Proposal::isUnbooked)
                .toList();
        if (unbooked.isEmpty()) {
            throw new Refused(
                    "INGET_ATT_BOKFORA",
                    "Det finns inga godtagna upplupna kostnader per " + day
                            + " som inte redan är bokförda i huvudboken.");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            AccrualOrder.write(tx, file, day, unbooked, SwedishDate.day(clock.instant()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }

    private static Page page(Visitor visitor, Listing listing, LocalDate day, Closing all, List<Proposal> proposals) {
        List<Proposal> accepted = accepted(proposals);
        return Page.of(
                "accounting/accruals/closing",
                new ShowPage(
                        listing,
                        SwedishDate.print(day),
                        SwedishDate.printLong(day),
                        day.getYear(),
                        proposals.stream()
                                .map(proposal -> ProposalLine.of(all, proposal))
                                .toList(),
                        accepted.stream().map(ProposalLine::of).toList(),
                        Kronor.printed(accepted.stream()
                                .map(Proposal::accrual)
                                .mapToLong(accrual ->
                                        Objects.requireNonNull(accrual).accrualOre())
                                .sum()),
                        (int) accepted.stream().filter(Proposal::isUnbooked).count(),
                        SwedishDate.printLong(day.plusDays(1)),
                        all.wrongReversals().stream().map(Reversal::sentence).toList(),
                        day.getMonthValue() == 12,
                        proposals.stream()
                                .anyMatch(proposal -> proposal.costPeriod().isLocked()),
                        Years.mayEdit(visitor)));
    }

    private static List<Proposal> ofDay(Closing closing, LocalDate day) {
        return closing.proposals().stream()
                .filter(proposal -> proposal.period().to().equals(day))
                .toList();
    }

    private static List<Proposal> accepted(List<Proposal> proposals) {
        return proposals.stream()
                .filter(proposal ->
                        proposal.accrual() != null && proposal.accrual().isAccepted())
                .toList();
    }
}
