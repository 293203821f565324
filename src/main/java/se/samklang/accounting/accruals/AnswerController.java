package se.samklang.accounting.accruals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.LedgerAddress;
import se.samklang.accounting.Years;
import se.samklang.accounting.statements.Notes;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** One cost at one closing: what it is computed from, and the answer. */
@Controller
class AnswerController {

    private static final String PAGE = ClosingController.LIST + "/{closing}/{cost}";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    AnswerController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * @param booked what the ledger has of the cost in the period
     * @param reversal how the reversal stands, null where there is none to tell of
     * @param noted whether the note of the year has it; null where it is no year-end debt
     */
    record AnswerPage(
            Form form,
            ProposalLine line,
            String accounts,
            List<BookedLine> booked,
            @Nullable String reversal,
            @Nullable Boolean noted,
            Map<String, String> answers,
            boolean locked,
            boolean editable) {}

    record BookedLine(String account, String month, String amount, String path) {}

    /** The page of a cost at a closing. */
    static String path(UUID cost, LocalDate closing) {
        return ClosingController.LIST + "/" + closing + "/" + cost;
    }

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String closing, @PathVariable UUID cost) {
        return database.read(visitor.scope(), tx -> {
            Proposal proposal = find(tx, cost, closing);
            return page(tx, visitor, proposal, AnswerForm.opened(proposal));
        });
    }

    @PostMapping(PAGE)
    Answer answer(Visitor visitor, @PathVariable String closing, @PathVariable UUID cost, Form form) {
        Proposal known = database.read(visitor.scope(), tx -> find(tx, cost, closing));
        AnswerForm sent = AnswerForm.read(form, known);
        String act = sent.accepted() ? "Godtog upplupen kostnad" : "Avböjde upplupen kostnad";
        return submissions.run(visitor, form, act, () -> again(visitor, closing, cost, form), tx -> {
            Proposal proposal = find(tx, cost, closing);
            AnswerRules.requireOpen(proposal);
            Accrual before = proposal.accrual();
            int stored = before == null
                    ? form.version() == 0 ? AccrualSql.add(tx, sent.accrual(Ids.next(clock), proposal)) : 0
                    : AccrualSql.change(tx, sent.changed(before, form.version()));
            if (stored == 0) {
                throw AnswerForm.stale(path(cost, proposal.period().to()), sent, before);
            }
            return Redirect.to(ClosingController.LIST + "/" + closing)
                    .saying(sent.accepted() ? "Den upplupna kostnaden är godtagen." : "Förslaget är avböjt.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(PAGE + "/ta-tillbaka")
    Answer takeBack(Visitor visitor, @PathVariable String closing, @PathVariable UUID cost, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Tog tillbaka svar i bokslut", () -> again(visitor, closing, cost, form), tx -> {
                    Proposal proposal = find(tx, cost, closing);
                    AnswerRules.requireOpen(proposal);
                    Accrual accrual = AnswerRules.answered(proposal);
                    if (AccrualSql.remove(tx, accrual.id(), form.version()) == 0) {
                        throw AnswerForm.stale(path(cost, proposal.period().to()), null, accrual);
                    }
                    return Redirect.to(ClosingController.LIST + "/" + closing)
                            .saying("Svaret är tillbakataget.")
                            .undoable(tx.actId());
                });
    }

    /** Puts what was accepted at the end of a year among the short-term debts of the note. */
    @PostMapping(PAGE + "/not")
    Answer note(Visitor visitor, @PathVariable String closing, @PathVariable UUID cost, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Lade upplupen kostnad i noten", () -> again(visitor, closing, cost, form), tx -> {
                    Proposal proposal = find(tx, cost, closing);
                    Notes.Debt debt = AnswerRules.debt(proposal);
                    AnswerRules.requireNotNoted(tx, debt);
                    Notes.add(tx, clock, debt);
                    return Redirect.to(ClosingController.LIST + "/" + closing)
                            .saying("Skulden står i noten om kortfristiga skulder " + debt.year() + ".")
                            .undoable(tx.actId());
                });
    }

    private static Proposal find(Read tx, UUID cost, String closing) {
        return Closing.on(tx, ClosingController.day(closing)).proposals().stream()
                .filter(proposal -> proposal.cost().id().equals(cost))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private Page again(Visitor visitor, String closing, UUID cost, Form form) {
        return database.read(visitor.scope(), tx -> page(tx, visitor, find(tx, cost, closing), form));
    }

    private static Page page(Read tx, Visitor visitor, Proposal proposal, Form form) {
        List<BookedLine> booked = CostPeriodSql.booked(tx, proposal.cost().id(), proposal.period()).stream()
                .map(each -> line(proposal, each))
                .toList();
        return Page.of(
                "accounting/accruals/answer",
                new AnswerPage(
                        form,
                        ProposalLine.of(proposal),
                        proposal.cost().content().place().printed(),
                        booked,
                        reversal(tx, proposal),
                        AnswerRules.isYearEndDebt(proposal) ? Notes.has(tx, AnswerRules.debt(proposal)) : null,
                        AnswerForm.ANSWERS,
                        proposal.costPeriod().isLocked(),
                        Years.mayEdit(visitor)));
    }

    private static @Nullable String reversal(Read tx, Proposal proposal) {
        return Closing.on(tx, proposal.period().to()).reversals().stream()
                .filter(reversal ->
                        reversal.proposal().cost().id().equals(proposal.cost().id()))
                .findFirst()
                .map(reversal -> reversal.isWrong()
                        ? reversal.sentence()
                        : reversal.state().label() + ".")
                .orElse(null);
    }

    private static BookedLine line(Proposal proposal, CostPeriodSql.Booked booked) {
        RecurringCost.Place place = proposal.cost().content().place();
        YearMonth month = YearMonth.from(booked.month());
        return new BookedLine(
                booked.account() + " " + booked.name(),
                SwedishDate.printMonth(month),
                Kronor.printed(booked.changeOre()),
                LedgerAddress.of(
                        booked.account(), month.atDay(1), month.atEndOfMonth(), place.dimension(), place.object()));
    }
}
