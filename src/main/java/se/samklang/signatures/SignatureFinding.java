package se.samklang.signatures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an examination found about one signature in a PDF.
 *
 * @param signer the common name as it is written in the certificate, empty where there is no certificate
 * @param statedName the name that the file states beside the signature; nothing proves it
 * @param reason why it was signed, as the file states
 * @param claimedAt when it was signed by the signer's own clock
 * @param stampedAt when a time-stamp service saw the signature; the earliest whose seal holds
 * @param profile the level of the signature, such as {@code PAdES-BASELINE-B} or {@code PAdES-BASELINE-T}
 * @param coverage how much of the file the signature covers
 * @param content whether what was signed is what stands there now
 * @param validity whether the certificate held when it was signed
 * @param trust whether its issuer is trusted
 * @param verdict the whole
 * @param sentences in Swedish, exactly what was found, the gravest first; never empty
 */
public record SignatureFinding(
        String signer,
        String statedName,
        String reason,
        @Nullable Instant claimedAt,
        @Nullable Instant stampedAt,
        String profile,
        Coverage coverage,
        Content content,
        Validity validity,
        Trust trust,
        Verdict verdict,
        List<String> sentences) {

    public SignatureFinding {
        sentences = List.copyOf(sentences);
    }

    /** How much of the file a signature covers. */
    public enum Coverage {
        WHOLE_DOCUMENT,
        /** Later parts were added after it: often later signatures, which is as it should be. */
        EARLIER_REVISION
    }

    /** Whether what was signed is what stands there now. */
    public enum Content {
        UNCHANGED,
        /** What was signed is whole, but something else than signatures was added or replaced after it. */
        CHANGED_AFTERWARDS,
        /** The signature does not fit what it covers. */
        BROKEN
    }

    /** Whether a certificate held when it signed. */
    public enum Validity {
        VALID,
        NOT_YET_VALID,
        /** Before it signed. */
        EXPIRED,
        /** After it signed, by the signer's own clock; no time-stamp proves it. */
        EXPIRED_SINCE,
        /** Before it signed. */
        REVOKED,
        /** After it signed, by the signer's own clock; no time-stamp proves it. */
        REVOKED_SINCE,
        /** There is no certificate to look at. */
        UNKNOWN
    }

    /** Whether the issuer of a certificate is trusted. */
    public enum Trust {
        TRUSTED,
        /** The key this program signs with itself. */
        OWN_KEY,
        /** No trusted certificates are configured. */
        NOT_EXAMINED,
        SELF_SIGNED,
        UNKNOWN_ISSUER
    }
}
