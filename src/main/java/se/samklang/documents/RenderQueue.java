package se.samklang.documents;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;

/** Lets few files be written at once: many together would take every connection and both cores from the others. */
@Component
public final class RenderQueue {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Semaphore places = new Semaphore(2, true);

    /**
     * Runs the work when its turn comes.
     *
     * @throws Refused with {@code manga-filer} where that takes longer than a minute
     */
    public <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static Refused busy() {
        return new Refused(new Refusal(
                "manga-filer", "Många hämtar filer just nu, så filen hann inte skrivas. Försök om en stund."));
    }
}
