package se.samklang.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Visitor;

/** Files read in on the web: chosen, checked, stored on a second word, taken back. */
@Controller
class ImportController {

    private final Imports imports;
    private final Drafts drafts;
    private final ImportJobs jobs;

    ImportController(Imports imports, Drafts drafts, ImportJobs jobs) {
        this.imports = imports;
        this.drafts = drafts;
        this.jobs = jobs;
    }

    @Bean
    static NavigationEntry importEntry() {
        return new NavigationEntry("Förbundet", 520, "Läs in filer", "/import");
    }

    /** A kind to choose. {@code columns} names them in a row; empty for a file that is no table. */
    record KindLine(String name, String title, String columns) {}

    record OverviewPage(List<KindLine> kinds, List<BatchLine> batches) {}

    record KindPage(Form form, String name, String title, List<ImportColumn> columns) {}

    record PreviewPage(
            String kind,
            String title,
            Receipt receipt,
            @Nullable UUID draft) {

        boolean isRefused() {
            return receipt.refused();
        }

        long faults() {
            return count(Severity.FEL);
        }

        long warnings() {
            return count(Severity.VARNING);
        }

        private long count(Severity severity) {
            return receipt.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** @param list where what was imported is seen, or null */
    record ReceiptPage(BatchLine batch, @Nullable String list) {}

    @GetMapping("/import")
    Answer overview(Visitor visitor) {
        List<KindLine> kinds = imports.offered().stream()
                .sorted(Comparator.comparing(ImportSource::heading))
                .map(source -> new KindLine(
                        source.name(),
                        source.heading(),
                        String.join(
                                ", ",
                                source.columns().stream()
                                        .map(ImportColumn::name)
                                        .toList())))
                .toList();
        return Page.of(
                "exchange/overview",
                new OverviewPage(
                        kinds,
                        imports.batches(visitor.scope()).stream()
                                .map(this::line)
                                .toList()));
    }

    /** A kind's page by its name, or an import's receipt by its id. */
    @GetMapping("/import/{place}")
    Answer kindOrReceipt(Visitor visitor, @PathVariable String place) {
        UUID id = Ids.read(place).orNull();
        if (id != null) {
            return imports.batch(visitor.scope(), id).<Answer>map(this::receipt).orElseGet(() -> underWay(visitor, id));
        }
        ImportSource source = offered(place);
        String page = source.page();
        return page == null ? Page.of("exchange/kind", kindPage(source, Form.blank())) : Redirect.to(page);
    }

    static Answer preview(String kind, String title, Drafts.Preview preview) {
        PreviewPage page = new PreviewPage(kind, title, preview.receipt(), preview.draft());
        return page.isRefused() ? Page.refused("exchange/preview", page) : Page.of("exchange/preview", page);
    }

    private Page receipt(ImportBatch batch) {
        return Page.of("exchange/receipt", new ReceiptPage(line(batch), imports.list(batch.kind())));
    }

    /** A large file that is being stored; when it is, its receipt stands in the same place. */
    private Answer underWay(Visitor visitor, UUID id) {
        ImportJobs.Job job = jobs.of(visitor.scope().association(), id).orElseThrow(Problems.NotFound::new);
        ImportJobs.End end = job.end().get();
        Drafts.Outcome outcome = end == null ? null : end.outcome();
        if (outcome != null && outcome.batch() != null) {
            return Redirect.to("/import/" + outcome.batch());
        }
        if (outcome != null && !job.progress().isCancelled()) {
            String kind = outcome.receipt().kind();
            return preview(kind, imports.title(kind), new Drafts.Preview(outcome.receipt(), null));
        }
        return Page.of("exchange/progress", ProgressPage.of(job));
    }

    @PostMapping("/import/{id}/avbryt")
    Answer cancel(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        jobs.of(visitor.scope().association(), id)
                .orElseThrow(Problems.NotFound::new)
                .progress()
                .cancel();
        return Redirect.to("/import/" + id);
    }

    @GetMapping("/import/{kind}/mall")
    Answer template(@PathVariable String kind) {
        ImportSource source = offered(kind);
        if (source.columns().isEmpty()) {
            throw new Problems.NotFound();
        }
        return SheetDownload.csv("mall-" + source.name(), example(source));
    }

    @PostMapping("/import/{kind}")
    Answer preview(
            Visitor visitor,
            @PathVariable String kind,
            @RequestParam(name = "fil", required = false) @Nullable MultipartFile file,
            Form form) {
        ImportSource source = offered(kind);
        form.only("fil");
        if (file == null || file.isEmpty()) {
            form.refuse("fil", "Välj en fil som inte är tom.");
        }
        if (file == null || !form.isValid()) {
            return Page.refused("exchange/kind", kindPage(source, form));
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "fil");
        return preview(kind, source.heading(), drafts.check(visitor.scope(), kind, content(name, file)));
    }

    @PostMapping("/import/utkast/{id}/lagra")
    Answer store(Visitor visitor, @PathVariable UUID id, Form form) {
        requireNothingSlippedIn(form);
        DraftSql.Draft draft = drafts.find(visitor.scope(), id).orElse(null);
        if (draft != null && draft.size() >= ImportJobs.LARGE_BYTES) {
            jobs.begin(visitor.scope(), draft);
            return Redirect.to("/import/" + id);
        }
        Drafts.Outcome outcome =
                drafts.store(visitor.scope(), id, new ImportProgress()).orElse(null);
        if (outcome == null) {
            return imports.batch(visitor.scope(), id)
                    .map(ImportController::stored)
                    .orElseThrow(() -> new Refused(
                            "UTKAST_SAKNAS",
                            "Den granskade filen finns inte kvar; den sparas i ett dygn. Välj filen igen."));
        }
        if (outcome.batch() == null) {
            ImportSource source = offered(outcome.receipt().kind());
            return Page.refused(
                    "exchange/preview", new PreviewPage(source.name(), source.heading(), outcome.receipt(), null));
        }
        return outcome.receipt().alreadyImported() && !outcome.batch().equals(id)
                ? Redirect.to("/import/" + outcome.batch()).saying("Samma fil var redan inläst. Ingenting har ändrats.")
                : stored(batch(visitor, outcome.batch()));
    }

    @PostMapping("/import/{id}/angra")
    Answer undo(Visitor visitor, @PathVariable UUID id, Form form) {
        requireNothingSlippedIn(form);
        if (batch(visitor, id).undoneAt() == null) {
            imports.undo(visitor.scope(), id).ifPresent(reason -> {
                throw new Refused("KAN_INTE_ANGRAS", reason);
            });
        }
        return Redirect.to("/import/" + id).saying("Inläsningen är ångrad. Allt är som det var innan.");
    }

    /** These forms have one button and no page to be shown again on. */
    private static void requireNothingSlippedIn(Form form) {
        form.only().errors().values().stream().findFirst().ifPresent(sentence -> {
            throw new Refused("OKANT_FALT", sentence);
        });
    }

    private static Redirect stored(ImportBatch batch) {
        return Redirect.to("/import/" + batch.id())
                .saying(batch.accepted() == 1 ? "En rad är inläst." : batch.accepted() + " rader är inlästa.");
    }

    private ImportSource offered(String kind) {
        return imports.offered().stream()
                .filter(source -> source.name().equals(kind))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private ImportBatch batch(Visitor visitor, UUID id) {
        return imports.batch(visitor.scope(), id).orElseThrow(Problems.NotFound::new);
    }

    private BatchLine line(ImportBatch batch) {
        return BatchLine.of(batch, imports.title(batch.kind()));
    }

    private static KindPage kindPage(ImportSource source, Form form) {
        return new KindPage(form, source.name(), source.heading(), source.columns());
    }

    private static Table example(ImportSource source) {
        List<Table.Column> columns = source.columns().stream()
                .map(column -> new Table.Column(column.name(), Table.Kind.TEXT))
                .toList();
        List<@Nullable Object> row =
                List.copyOf(source.columns().stream().map(ImportColumn::example).toList());
        return new Table(source.heading(), columns, List.of(row));
    }

    private static ImportContent content(String name, MultipartFile file) {
        try {
            return ImportContent.of(name, file::getInputStream, file.getSize());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
