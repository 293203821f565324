package se.samklang.signatures;

import java.time.Instant;

/**
 * What the one who signs states.
 *
 * @param signer the person's name, as it shall stand in the file
 * @param reason why it is signed, such as {@code Justering av protokoll}
 * @param signedAt when, whole seconds are kept
 */
public record SignatureRequest(String signer, String reason, Instant signedAt) {

    /** @throws IllegalArgumentException when nobody is named */
    public SignatureRequest {
        if (signer.isBlank()) {
            throw new IllegalArgumentException("A signature needs a signer");
        }
    }
}
