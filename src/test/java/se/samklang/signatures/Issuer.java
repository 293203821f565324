package se.samklang.signatures;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;

/** What an installation is given: a folder with the issuer it trusts; and the library itself as a witness. */
public final class Issuer {

    private Issuer() {}

    /** The folder, with the authority's certificate in it. */
    public static Path trusted(Authority authority, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("utfardare.crt"), authority.certificate().getEncoded());
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (CertificateEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * What the library says of the first signature without a word of the program's between: its verdict, its level and
     * when a time-stamp service saw it, such as {@code TOTAL_PASSED PAdES-BASELINE-B null}.
     */
    public static String witness(byte[] pdf, Authority authority, Instant at) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        var reports = validator.validateDocument(OfflinePolicy.read());
        SimpleReport simple = reports.getSimpleReport();
        DiagnosticData found = reports.getDiagnosticData();
        String first = simple.getFirstSignatureId();
        Date stamped = found.getSignatureById(first).getTLevelTimestamps().stream()
                .map(stamp -> stamp.getProductionTime())
                .findFirst()
                .orElse(null);
        return simple.getIndication(first) + " "
                + simple.getSignatureFormat(first).toString() + " " + (stamped == null ? null : stamped.toInstant());
    }
}
