package se.samklang.signatures;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;

/** The certificates whose signatures are trusted, and the revocation lists that are at hand. Read from disk, never fetched. */
record TrustedCertificates(List<X509Certificate> certificates, List<byte[]> revocations) {

    private static final long LARGEST_FILE_BYTES = 20L * 1024 * 1024;

    /** @throws Refused where a file in the folder is neither certificate nor revocation list */
    static TrustedCertificates in(@Nullable Path folder) {
        TrustedCertificates found = new TrustedCertificates(new ArrayList<>(), new ArrayList<>());
        if (folder == null) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(TrustedCertificates::isRead).sorted().toList()) {
                found.read(file);
            }
        } catch (IOException missing) {
            throw new Refused(
                    "BETRODDA_CERTIFIKAT_SAKNAS",
                    "Mappen med betrodda certifikat går inte att läsa. Den som sköter programmet behöver se över"
                            + " SAMKLANG_TRUSTED_CERTIFICATES.");
        }
        return found;
    }

    /** Knows these and asks nobody else. */
    CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        certificates.forEach(certificate -> trusted.addCertificate(new CertificateToken(certificate)));
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                revocations.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        verifier.setCheckRevocationForUntrustedChains(true);
        return verifier;
    }

    private void read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE_BYTES) {
                throw unreadable(file);
            }
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            InputStream content = new ByteArrayInputStream(Files.readAllBytes(file));
            if (name(file).endsWith(".crl")) {
                for (CRL list : factory.generateCRLs(content)) {
                    revocations.add(((X509CRL) list).getEncoded());
                }
            } else {
                for (Certificate certificate : factory.generateCertificates(content)) {
                    certificates.add((X509Certificate) certificate);
                }
            }
        } catch (GeneralSecurityException | IOException broken) {
            throw unreadable(file);
        }
    }

    private static boolean isRead(Path file) {
        return Files.isRegularFile(file) && name(file).matches(".*\\.(crt|cer|pem|der|p7b|p7c|crl)");
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static Refused unreadable(Path file) {
        return new Refused(
                "BETRODDA_CERTIFIKAT_OLASBARA",
                "Filen " + file.getFileName() + " bland de betrodda certifikaten går inte att läsa. Där ska ligga"
                        + " certifikat (.crt, .cer, .pem, .der, .p7b) och spärrlistor (.crl).");
    }
}
