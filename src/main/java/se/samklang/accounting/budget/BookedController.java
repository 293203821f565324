package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.accounting.LedgerAddress;
import se.samklang.accounting.RowRange;
import se.samklang.accounting.Years;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The accounts of the ledger behind a budget row's outcome, each leading on to its vouchers. */
@Controller
class BookedController {

    static final String PAGE = "/bokfort";

    private final Database database;

    BookedController(Database database) {
        this.database = database;
    }

    record BookedPage(
            BudgetRowLine row,
            String accounts,
            String per,
            String coveredTo,
            List<BookedLine> lines,
            String total,
            boolean editable) {}

    /** @param object as booked, with its dimension; – where the row takes the whole account */
    record BookedLine(String account, String name, String object, String amount, String link) {}

    @GetMapping(BudgetRowController.LIST + "/{id}" + PAGE)
    Answer show(Visitor visitor, @PathVariable UUID id, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            BudgetRow row = AmountForms.row(tx, id);
            LocalDate per = day(listing.filter("per"), row.year());
            StatementLine line = StatementSql.at(tx, per).lines().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            LocalDate bookedTo = line.booked() && line.outcomePer() != null ? line.outcomePer() : per;
            List<BookedSql.Booked> booked = line.booked() ? BookedSql.ofRow(tx, id, bookedTo) : List.of();
            return Page.of(
                    "accounting/budget/booked",
                    new BookedPage(
                            BudgetRowLine.of(row),
                            RowRange.printed(RowAccountsSql.ofRow(tx, id).ranges()),
                            SwedishDate.print(per),
                            line.bookedTo() == null ? "–" : SwedishDate.print(line.bookedTo()),
                            booked.stream()
                                    .map(each -> line(row, each, bookedTo))
                                    .toList(),
                            line.booked() && line.outcomeOre() != null ? BudgetRowLine.printed(line.outcomeOre()) : "–",
                            Years.mayEdit(visitor)));
        });
    }

    /** Where a row's amount of a column leads: a booked outcome to its accounts, everything else to the row. */
    static String behind(StatementLine line, String column, LocalDate per) {
        String row = BudgetRowController.LIST + "/" + line.id();
        return line.booked() && column.equals(Measure.OUTCOME.column()) ? row + PAGE + "?per=" + per : row;
    }

    private static BookedLine line(BudgetRow row, BookedSql.Booked booked, LocalDate to) {
        long ore = row.side() == Side.COST ? booked.changeOre() : Math.negateExact(booked.changeOre());
        return new BookedLine(
                booked.account(),
                booked.name(),
                booked.dimension() == null ? "–" : booked.dimension() + ":" + booked.object(),
                BudgetRowLine.printed(ore),
                link(row.year(), booked, to));
    }

    private static String link(int year, BookedSql.Booked booked, LocalDate to) {
        return LedgerAddress.of(booked.account(), LocalDate.of(year, 1, 1), to, booked.dimension(), booked.object());
    }

    private static LocalDate day(String asked, int year) {
        @Nullable
        LocalDate day = asked.isEmpty() ? null : SwedishDate.read(asked).orNull();
        return day == null || day.getYear() != year ? LocalDate.of(year, 12, 31) : day;
    }
}
