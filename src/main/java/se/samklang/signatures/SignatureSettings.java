package se.samklang.signatures;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What signatures are given and examined with. Everything may be missing: then nothing is signed, no time-stamp is fetched
 * and no issuer is trusted.
 *
 * @param keyFile a PKCS#12 file with the key that signs and its certificates
 * @param password opens the key file
 * @param timeStampService a service of RFC 3161, the only thing that is ever asked over the network
 * @param trustedCertificates a folder with certificates whose signatures are trusted, and revocation lists ({@code .crl})
 */
public record SignatureSettings(
        @Nullable Path keyFile,
        String password,
        @Nullable URI timeStampService,
        @Nullable Path trustedCertificates) {

    /** Signs nothing and trusts nobody. */
    public static SignatureSettings none() {
        return new SignatureSettings(null, "", null, null);
    }

    /** Without the password, which may end up in no log. */
    @Override
    public String toString() {
        return "SignatureSettings[keyFile=" + keyFile + ", timeStampService=" + timeStampService
                + ", trustedCertificates=" + trustedCertificates + "]";
    }
}
