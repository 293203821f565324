package se.samklang.meetings.summons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;

/**
 * Makes packs one at a time in the background, and keeps the latest few on disk until they are fetched. They can always
 * be made again, so nothing is lost when the program stops.
 */
@Component
final class MeetingPacks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingPacks.class);
    private static final int KEPT = 12;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("pack").daemon().factory());
    private final Deque<MeetingPack> packs = new ArrayDeque<>();

    /** Writes a pack to the file and tells the pages done. */
    @FunctionalInterface
    interface Work {
        void write(Path file, MeetingPack pack) throws IOException;
    }

    /** The latest pack of the meeting, whatever state of it. */
    synchronized Optional<MeetingPack> of(UUID association, UUID meeting) {
        return packs.stream().filter(pack -> pack.isOf(association, meeting)).findFirst();
    }

    /** Begins the pack unless the same is there or on its way. */
    synchronized void begin(MeetingPack pack, Work work) {
        MeetingPack known = of(pack.associationId(), pack.meetingId()).orElse(null);
        if (known != null && known.state().equals(pack.state()) && known.fault().isEmpty()) {
            return;
        }
        requireRoom(known);
        if (known != null) {
            forget(known);
        }
        packs.addFirst(pack);
        worker.execute(() -> make(pack, work));
    }

    @Override
    public synchronized void destroy() {
        worker.shutdownNow();
        packs.forEach(MeetingPacks::removeFile);
        packs.clear();
    }

    private void requireRoom(@Nullable MeetingPack known) {
        if (known != null && known.isMaking()) {
            throw new Refused(
                    "mapp-pa-vag",
                    "Handlingarna sätts redan ihop, så som de var nyss. Vänta tills det är klart och gör sedan om det.");
        }
        while (packs.size() >= KEPT) {
            MeetingPack oldest = packs.reversed().stream()
                    .filter(pack -> !pack.isMaking())
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "manga-mappar", "Många sätter ihop handlingar just nu. Försök igen om några minuter."));
            forget(oldest);
        }
    }

    private void forget(MeetingPack pack) {
        packs.remove(pack);
        removeFile(pack);
    }

    private void make(MeetingPack pack, Work work) {
        Path file = null;
        try {
            file = Files.createTempFile("samklang-handlingar-", ".pdf");
            work.write(file, pack);
            pack.outcome().set(new MeetingPack.Outcome.Ready(file, Files.size(file)));
        } catch (Refused refused) {
            fail(pack, file, refused.refusal().sentence());
        } catch (IOException | RuntimeException failure) {
            LOG.error("the papers of the meeting {} could not be put together", pack.meetingId(), failure);
            fail(
                    pack,
                    file,
                    "Handlingarna kunde inte sättas ihop. Försök igen; händer det på nytt, säg till den som"
                            + " sköter Samklang.");
        }
    }

    private static void fail(MeetingPack pack, @Nullable Path file, String sentence) {
        remove(file);
        pack.outcome().set(new MeetingPack.Outcome.Failed(sentence));
    }

    private static void removeFile(MeetingPack pack) {
        if (pack.outcome().get() instanceof MeetingPack.Outcome.Ready ready) {
            remove(ready.file());
        }
    }

    private static void remove(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                LOG.warn("a pack that is no longer needed could not be removed", failure);
            }
        }
    }
}
