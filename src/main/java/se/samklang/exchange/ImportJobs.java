package se.samklang.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.database.Scope;

/**
 * Stores large files one at a time in the background, so that a person sees how far it has come and can stop it. What the
 * program does not finish is as if it had not begun: the import is one transaction, and its draft is still there.
 */
@Component
final class ImportJobs implements DisposableBean {

    /** What takes less than this is done before anybody would look. */
    static final long LARGE_BYTES = 4L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int KEPT = 20;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private final Deque<Job> jobs = new ArrayDeque<>();
    private final Drafts drafts;

    ImportJobs(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A file on its way in.
     *
     * @param id of the draft, and of the import it becomes
     * @param end what came of it, null as long as it goes on
     */
    record Job(
            UUID association,
            UUID id,
            String file,
            long bytes,
            ImportProgress progress,
            AtomicReference<@Nullable End> end) {

        boolean isRunning() {
            return end.get() == null;
        }
    }

    /** @param outcome null where it failed, or where another click had stored the draft */
    record End(Drafts.@Nullable Outcome outcome) {}

    /** Begins to store the draft, unless that is under way. */
    synchronized void begin(Scope scope, DraftSql.Draft draft) {
        UUID association = scope.association();
        Job known = of(association, draft.id()).orElse(null);
        if (known != null && known.isRunning()) {
            return;
        }
        requireRoom(known);
        Job job = new Job(
                association, draft.id(), draft.fileName(), draft.size(), new ImportProgress(), new AtomicReference<>());
        jobs.addFirst(job);
        worker.execute(() -> store(scope, job));
    }

    /** The job of the draft, also for a while when it has ended. */
    synchronized Optional<Job> of(UUID association, UUID id) {
        return jobs.stream()
                .filter(job -> job.association.equals(association) && job.id.equals(id))
                .findFirst();
    }

    @Override
    public synchronized void destroy() {
        jobs.forEach(job -> job.progress.cancel());
        worker.shutdownNow();
    }

    private void requireRoom(@Nullable Job known) {
        if (known != null) {
            jobs.remove(known);
        }
        while (jobs.size() >= KEPT) {
            Job oldest = jobs.reversed().stream()
                    .filter(job -> !job.isRunning())
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "MANGA_INLASNINGAR", "Många läser in stora filer just nu. Försök igen om några minuter."));
            jobs.remove(oldest);
        }
    }

    private void store(Scope scope, Job job) {
        Drafts.Outcome outcome = null;
        try {
            outcome = drafts.store(scope, job.id, job.progress).orElse(null);
        } catch (RuntimeException failure) {
            LOG.error("the import {} could not be stored", job.id, failure);
        }
        job.end.set(new End(outcome));
    }
}
