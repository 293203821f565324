package se.samklang.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signs and examines with invented certificates, in a folder of the test. */
final class Office {

    static final Instant SIGNED = Instant.parse("2024-06-04T15:04:05Z");

    private final Path folder;
    private @Nullable Path trusted;
    private Clock clock = Clock.fixed(Instant.parse("2024-07-01T10:00:00Z"), ZoneOffset.UTC);

    Office(Path folder) {
        this.folder = folder;
    }

    Office trusting(Authority... authorities) {
        try {
            trusted = Files.createDirectories(folder.resolve("betrodda"));
            for (Authority authority : authorities) {
                X509Certificate certificate = authority.certificate();
                Files.write(trusted.resolve(certificate.getSerialNumber() + ".crt"), certificate.getEncoded());
            }
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (CertificateEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Office listing(byte[] revocations) {
        try {
            Files.write(folder.resolve("betrodda").resolve("lista.crl"), revocations);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Office at(String instant) {
        clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        return this;
    }

    PdfSigner signer(Authority.Holder holder, @Nullable URI stamps) {
        return new PdfSigner(new SignatureSettings(holder.save(folder), Authority.PASSWORD, stamps, null));
    }

    byte[] sign(byte[] pdf, Authority.Holder holder, Instant at) {
        return signer(holder, null).sign(pdf, new SignatureRequest("Åsa Öberg", "Justering av protokoll", at));
    }

    byte[] signStamped(byte[] pdf, Authority.Holder holder, URI stamps) {
        return signer(holder, stamps).sign(pdf, new SignatureRequest("Åsa Öberg", "Justering av protokoll", SIGNED));
    }

    List<SignatureFinding> examine(byte[] pdf) {
        return examining(null).examine(pdf);
    }

    PdfSignatures examining(Authority.@Nullable Holder own) {
        return new PdfSignatures(
                new SignatureSettings(own == null ? null : own.save(folder), Authority.PASSWORD, null, trusted), clock);
    }
}
