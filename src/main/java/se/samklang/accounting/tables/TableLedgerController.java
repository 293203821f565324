package se.samklang.accounting.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.exchange.Drafts;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.SheetRows;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A ledger table on its way in: the file is chosen, its columns are pointed out and saved, and then it is checked. */
@Controller
class TableLedgerController {

    private static final String KIND = "huvudbok";

    private final Database database;
    private final Drafts drafts;
    private final Submissions submissions;
    private final Clock clock;

    TableLedgerController(Database database, Drafts drafts, Submissions submissions, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A saved mapping in the list: {@code columns} says what it reads. */
    record MappingLine(UUID id, String name, String columns) {}

    record FilePage(Form form, List<MappingLine> mappings) {}

    @GetMapping(TableLedger.PAGE)
    Answer file(Visitor visitor) {
        return Page.of("accounting/tables/file", filePage(visitor, Form.blank()));
    }

    @PostMapping(TableLedger.PAGE)
    Answer columns(
            Visitor visitor, @RequestParam(name = "fil", required = false) @Nullable MultipartFile file, Form form) {
        form.only("fil");
        if (file == null || file.isEmpty()) {
            form.refuse("fil", "Välj en fil som inte är tom.");
            return Page.refused("accounting/tables/file", filePage(visitor, form));
        }
        ImportContent content = content(file);
        List<ColumnMapping> saved = database.read(visitor.scope(), MappingSql::all);
        Parsed<SheetRows> parsed = SheetRows.read(content, sheet(content, saved));
        SheetRows sheet = parsed.orNull();
        MappingProposal proposal =
                sheet == null ? null : MappingProposal.of(sheet, saved, 0).orElse(null);
        if (sheet == null || proposal == null) {
            form.refuse("fil", String.valueOf(parsed.reason()));
            return Page.refused("accounting/tables/file", filePage(visitor, form));
        }
        UUID draft = drafts.keep(visitor.scope(), KIND, content);
        return Page.of("accounting/tables/columns", ColumnsPage.of(draft, content.name(), sheet, proposal));
    }

    /** Shows the columns of another sheet or heading, or saves what they mean and goes on to the check. */
    @PostMapping(TableLedger.PAGE + "/{draft}")
    Answer check(Visitor visitor, @PathVariable UUID draft, Form form) {
        ColumnsForm filled = new ColumnsForm(form);
        List<ColumnMapping> saved = database.read(visitor.scope(), MappingSql::all);
        Answer shown = drafts.read(visitor.scope(), draft, content -> answer(draft, content, filled, saved))
                .orElseThrow(TableLedgerController::gone)
                .orElse(null);
        if (shown != null) {
            return shown;
        }
        ColumnMapping mapping = filled.mapping(Ids.next(clock));
        database.write(visitor.scope(), "Sparade kolumntolkning", tx -> {
            MappingSql.save(tx, mapping);
            return tx.actId();
        });
        return drafts.preview(visitor.scope(), draft).orElseThrow(TableLedgerController::gone);
    }

    @PostMapping("/ekonomi/huvudbok/tolkningar/{id}/ta-bort")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor,
                form,
                "Tog bort kolumntolkning",
                () -> Page.refused("accounting/tables/file", filePage(visitor, form)),
                tx -> {
                    if (MappingSql.remove(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to(TableLedger.PAGE)
                            .saying("Kolumntolkningen är borttagen.")
                            .undoable(tx.actId());
                });
    }

    /** The page once more, or nothing where the mapping can be saved. */
    private static Optional<Answer> answer(
            UUID draft, ImportContent content, ColumnsForm filled, List<ColumnMapping> saved) {
        SheetRows sheet = SheetRows.read(content, filled.sheet()).orNull();
        MappingProposal proposal = sheet == null
                ? null
                : MappingProposal.of(sheet, saved, filled.line()).orElse(null);
        if (sheet == null || proposal == null) {
            filled.form()
                    .refuse("rubrikrad", "Raden finns inte bland de första 30 ifyllda raderna. Skriv en annan rad.");
            proposal =
                    sheet == null ? null : MappingProposal.of(sheet, saved, 0).orElse(null);
            return sheet == null || proposal == null
                    ? Optional.of(Redirect.to(TableLedger.PAGE))
                    : Optional.of(Page.refused(
                            "accounting/tables/columns",
                            ColumnsPage.of(draft, content.name(), sheet, proposal)
                                    .with(filled.form())));
        }
        ColumnsPage page = ColumnsPage.of(draft, content.name(), sheet, proposal);
        if (filled.isShownOnly()) {
            return Optional.of(Page.of("accounting/tables/columns", page.named(filled.name())));
        }
        filled.judge(proposal);
        return filled.form().isValid()
                ? Optional.empty()
                : Optional.of(Page.refused("accounting/tables/columns", page.with(filled.form())));
    }

    /** The sheet a saved mapping reads, where the workbook has it and its headings. */
    private static @Nullable String sheet(ImportContent content, List<ColumnMapping> saved) {
        return saved.stream()
                .filter(mapping -> !mapping.sheet().isEmpty())
                .filter(mapping -> {
                    SheetRows sheet = SheetRows.read(content, mapping.sheet()).orNull();
                    return sheet != null && mapping.heading(sheet).isPresent();
                })
                .map(ColumnMapping::sheet)
                .findFirst()
                .orElse(null);
    }

    private FilePage filePage(Visitor visitor, Form form) {
        return new FilePage(
                form,
                database.read(visitor.scope(), MappingSql::all).stream()
                        .map(mapping -> new MappingLine(
                                mapping.id(),
                                mapping.name(),
                                String.join(
                                        ", ",
                                        mapping.printed().entrySet().stream()
                                                .map(column -> column.getKey() + ": " + column.getValue())
                                                .toList())))
                        .toList());
    }

    private static Refused gone() {
        return new Refused(
                "UTKAST_SAKNAS", "Den granskade filen finns inte kvar; den sparas i ett dygn. Välj filen igen.");
    }

    private static ImportContent content(MultipartFile file) {
        try {
            return ImportContent.of(Objects.requireNonNullElse(file.getOriginalFilename(), "fil"), file.getBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
