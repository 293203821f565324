package se.samklang.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refused;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Visitor;

/** What becomes of a checked file: stored on a second word, under way, told with a receipt, taken back. */
@Controller
class ReceiptController {

    private final Imports imports;
    private final Drafts drafts;
    private final ImportJobs jobs;

    ReceiptController(Imports imports, Drafts drafts, ImportJobs jobs) {
        this.imports = imports;
        this.drafts = drafts;
        this.jobs = jobs;
    }

    /** @param list where what was imported is seen, or null */
    record ReceiptPage(BatchLine batch, @Nullable String list) {}

    /** The receipt of a stored import, or how far one that is being stored has come. */
    Answer show(Visitor visitor, UUID id) {
        return imports.batch(visitor.scope(), id)
                .<Answer>map(batch -> receipt(visitor, batch))
                .orElseGet(() -> underWay(visitor, id));
    }

    private Page receipt(Visitor visitor, ImportBatch batch) {
        return Page.of(
                "exchange/receipt",
                new ReceiptPage(
                        BatchLine.of(batch, imports.title(batch.kind())), imports.list(visitor.scope(), batch)));
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
            return PreviewPage.of(kind, imports.title(kind), new Drafts.Preview(outcome.receipt(), null));
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
                    .map(ReceiptController::stored)
                    .orElseThrow(() -> new Refused(
                            "UTKAST_SAKNAS",
                            "Den granskade filen finns inte kvar; den sparas i ett dygn. Välj filen igen."));
        }
        if (outcome.batch() == null) {
            ImportSource source = imports.offered(outcome.receipt().kind()).orElseThrow(Problems.NotFound::new);
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

    private ImportBatch batch(Visitor visitor, UUID id) {
        return imports.batch(visitor.scope(), id).orElseThrow(Problems.NotFound::new);
    }
}
