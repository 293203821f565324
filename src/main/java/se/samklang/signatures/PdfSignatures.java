package se.samklang.signatures;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;

/**
 * Examines the signatures of PDF files, also files from outside: who, when, over what, changed afterwards or not, and whether
 * the certificate held. Asks nobody over the network: what is not in the file or among the trusted certificates is not known.
 */
@Component
public final class PdfSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSignatures.class);

    private final SignatureSettings settings;
    private final Clock clock;

    PdfSignatures(SignatureSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is to be said of every signature in the file, in the order they were made; empty where it has none.
     *
     * @throws Refused where the file is no PDF, too large (200 MB, or an eighth of the program's memory), cut off, locked, an XFA form or shows content from other
     *     files
     */
    public List<SignatureFinding> examine(byte[] pdf) {
        try (PdfFile file = PdfFile.open(pdf)) {
            return new SignedFile(settings, pdf, file).findings(clock.instant());
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.info("A file could not be examined", broken);
            throw PdfFile.unreadable();
        }
    }

    /**
     * What differs between a document as it was sent to be signed and the file that came back, in Swedish sentences; empty
     * where nothing but signatures was added. A file whose beginning is another document is told as another version.
     */
    public List<String> differences(byte[] sent, byte[] signed) {
        if (signed.length < sent.length || !Arrays.equals(sent, 0, sent.length, signed, 0, sent.length)) {
            return List.of("Filen bygger på en annan version än den som skickades för underskrift.");
        }
        try (PdfFile original = PdfFile.open(sent);
                PdfFile file = PdfFile.open(signed)) {
            return LaterChanges.between(original, file).stream()
                    .map(LaterChanges.Part::sentence)
                    .toList();
        }
    }
}
