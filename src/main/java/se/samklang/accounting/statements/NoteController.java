package se.samklang.accounting.statements;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The notes to the balance sheet: what its lines are made of. */
@Controller
class NoteController {

    static final String LIST = "/ekonomi/noter";

    private final Database database;
    private final Submissions submissions;
    private final Statements statements;
    private final Clock clock;

    NoteController(Database database, Submissions submissions, Statements statements, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.statements = statements;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry notesEntry() {
        return new NavigationEntry("Ekonomi", 444, "Noter", LIST);
    }

    /**
     * A note with its sum beside what the balance sheet has.
     *
     * @param withOre whether an amount has öre, so that all are printed with them
     * @param previousSumOre a year earlier, null where that is not known
     * @param balance of the line, a dash where the year has no balance sheet
     * @param balanceLink to the accounts behind it, null where there is none
     * @param agrees whether the note comes to exactly what the balance sheet has
     */
    record Note(
            String title,
            List<NoteLine> lines,
            boolean withOre,
            long sumOre,
            @Nullable Long previousSumOre,
            String balance,
            @Nullable String balanceLink,
            boolean agrees) {

        boolean isOfAccounts() {
            return lines.stream().allMatch(line -> line.item() == null);
        }

        /** A dash where the amount is not known. */
        String printed(@Nullable Long ore) {
            return ore == null ? "–" : withOre ? new Money(ore).printExact() : new Money(ore).print();
        }
    }

    record ListPage(
            Listing listing,
            int year,
            Map<String, String> years,
            List<Note> notes,
            List<Finding> findings,
            boolean editable) {}

    /** @param id null for a new one */
    record ItemPage(Form form, int year, @Nullable UUID id, Map<String, String> lines, Map<String, String> quarters) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<FiscalYear> years = FiscalYearSql.all(tx);
            int year = Years.chosen(listing.filter("ar"), years, clock);
            Reading balance = statements.balance(tx, year).orElse(null);
            List<Note> notes = NotePrint.notes(NoteSql.ofYear(tx, year), NoteSql.ofYear(tx, year - 1), balance);
            if (listing.format() != null) {
                return SheetDownload.of(
                        listing, "noter-" + year, NoteFile.of(year, notes), "Noter " + year, clock.instant());
            }
            List<Finding> findings =
                    balance == null || balance.covered() == null ? List.of() : NoteChecks.of(tx, balance);
            return Page.of(
                    "accounting/statements/notes",
                    new ListPage(listing, year, Years.choices(years, year), notes, findings, Years.mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            int year = Years.chosen(listing.filter("ar"), FiscalYearSql.all(tx), clock);
            return page(tx, Form.opened(0, Map.of("ar", year, "rad", listing.filter("rad"))), year, null);
        });
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        Integer year = NoteForm.year(form);
        int shown = year == null ? 0 : year;
        NoteSql.Content content = NoteForm.read(form, lines(visitor, shown));
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Registrerade notpost", () -> again(visitor, form, shown, null), tx -> {
            NoteSql.add(tx, id, FiscalYearSql.open(tx, clock, shown).id(), content);
            return saved(shown, "Posten är registrerad i noten.", tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            NoteItem item = find(tx, id);
            return page(tx, NoteForm.opened(item), item.year(), id);
        });
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        NoteItem now = database.read(visitor.scope(), tx -> find(tx, id));
        NoteForm.year(form);
        NoteSql.Content content = NoteForm.read(form, lines(visitor, now.year()));
        Integer position = NoteForm.position(form);
        return submissions.run(visitor, form, "Ändrade notpost", () -> again(visitor, form, now.year(), id), tx -> {
            int place = Objects.requireNonNullElse(position, now.position());
            if (NoteSql.change(tx, id, content, place, form.version()) == 0) {
                throw NoteForm.VERSIONS.stale(LIST + "/" + id + "/andra", content, NoteForm.content(find(tx, id)));
            }
            return saved(now.year(), "Posten är sparad.", tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        NoteItem now = database.read(visitor.scope(), tx -> find(tx, id));
        return submissions.run(visitor, form, "Raderade notpost", () -> again(visitor, form, now.year(), id), tx -> {
            if (NoteSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "?ar=" + now.year(), List.of());
            }
            return saved(now.year(), "Posten är raderad.", tx.actId());
        });
    }

    private static Redirect saved(int year, String sentence, UUID act) {
        return Redirect.to(LIST + "?ar=" + year).saying(sentence).undoable(act);
    }

    private static NoteItem find(Read tx, UUID id) {
        return NoteSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Map<String, String> lines(Visitor visitor, int year) {
        return database.read(visitor.scope(), tx -> lines(tx, year));
    }

    /** The lines of the balance sheet that can be specified; the usual two where the year has no definition. */
    private Map<String, String> lines(Read tx, int year) {
        Optional<Reading> balance = year == 0 ? Optional.empty() : statements.balance(tx, year);
        return balance.map(Reading::definition).map(NotePrint::lines).orElseGet(NotePrint::usualLines);
    }

    private Page again(Visitor visitor, Form form, int year, @Nullable UUID id) {
        return database.read(visitor.scope(), tx -> page(tx, form, year, id));
    }

    private Page page(Read tx, Form form, int year, @Nullable UUID id) {
        return Page.of("accounting/statements/note", new ItemPage(form, year, id, lines(tx, year), NoteForm.QUARTERS));
    }
}
