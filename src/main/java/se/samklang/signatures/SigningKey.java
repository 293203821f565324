package se.samklang.signatures;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;

/** The program's own key, read from its file each time, so that a new file holds at once and no key lies idle in memory. */
record SigningKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) implements AutoCloseable {

    /** @throws Refused where no key is configured or it cannot be opened */
    static SigningKey open(SignatureSettings settings) {
        Path file = settings.keyFile();
        if (file == null) {
            throw new Refused(
                    "UNDERSKRIFTSNYCKEL_SAKNAS",
                    "Programmet har ingen nyckel att skriva under med. Den som sköter programmet anger en nyckelfil i"
                            + " SAMKLANG_SIGNING_KEY.");
        }
        Pkcs12SignatureToken token = opened(file, settings.password());
        if (token.getKeys().isEmpty()) {
            token.close();
            throw unusable(file);
        }
        return new SigningKey(token, token.getKeys().getFirst());
    }

    /** The certificate of the own key, null where there is none that can be opened. */
    static @Nullable CertificateToken certificate(SignatureSettings settings) {
        if (settings.keyFile() == null) {
            return null;
        }
        try (SigningKey key = open(settings)) {
            return key.certificate();
        } catch (Refused withoutKey) {
            return null;
        }
    }

    CertificateToken certificate() {
        return entry.getCertificate();
    }

    /** A signature with a certificate that does not hold would be worth nothing. */
    void refuseUnlessValid(Instant at) {
        Instant from = certificate().getNotBefore().toInstant();
        Instant to = certificate().getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(to)) {
            throw new Refused(
                    "UNDERSKRIFTSNYCKEL_GALLER_INTE",
                    "Programmets certifikat för underskrift gäller från " + SwedishDate.printInstant(from) + " till "
                            + SwedishDate.printInstant(to) + ". Den som sköter programmet behöver skaffa ett nytt.");
        }
    }

    @Override
    public void close() {
        token.close();
    }

    private static Pkcs12SignatureToken opened(Path file, String password) {
        try {
            return new Pkcs12SignatureToken(Files.readAllBytes(file), new PasswordProtection(password.toCharArray()));
        } catch (IOException | DSSException wrong) {
            throw unusable(file);
        }
    }

    private static Refused unusable(Path file) {
        return new Refused(
                "UNDERSKRIFTSNYCKEL_FEL",
                "Nyckelfilen " + file.getFileName()
                        + " går inte att öppna. Den som sköter programmet behöver se till att"
                        + " den är en PKCS#12-fil med en nyckel och att lösenordet stämmer.");
    }
}
