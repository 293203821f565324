package se.samklang.signatures;

import org.springframework.stereotype.Component;
import se.samklang.base.Refused;

/**
 * Signs PDF files with the program's own key, as PAdES baseline B-B (ETSI EN 319 142-1), or B-T where a time-stamp service
 * is configured.
 *
 * <p>A signature is added after what stands in the file and changes nothing of it, so that earlier signatures go on being
 * valid. Nothing is asked over the network but the time-stamp service.
 */
@Component
public final class PdfSigner {

    private final SignatureSettings settings;

    PdfSigner(SignatureSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a key to sign with. */
    public boolean isReady() {
        return settings.keyFile() != null;
    }

    /**
     * The file with one signature more.
     *
     * @throws Refused where there is no key that holds, the time-stamp service does not answer, or the file is no PDF that can
     *     be signed; then nothing was signed
     */
    public byte[] sign(byte[] pdf, SignatureRequest request) {
        return new PadesSigning(settings, request).sign(pdf);
    }
}
