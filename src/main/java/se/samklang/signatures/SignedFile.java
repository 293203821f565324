package se.samklang.signatures;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.signatures.CertificateExamination.TrustedBy;
import se.samklang.signatures.Examination.Circumstances;
import se.samklang.signatures.SignatureFinding.Coverage;

/** A signed file under examination. Apart from the bean, so that no start waits for the library. */
final class SignedFile {

    private final SignatureSettings settings;
    private final byte[] pdf;
    private final PdfFile file;

    SignedFile(SignatureSettings settings, byte[] pdf, PdfFile file) {
        this.settings = settings;
        this.pdf = pdf;
        this.file = file;
    }

    List<SignatureFinding> findings(Instant now) {
        TrustedCertificates trusted = TrustedCertificates.in(settings.trustedCertificates());
        Reports reports = reports(trusted.verifier(), now);
        List<SignatureWrapper> signatures = reports.getDiagnosticData().getSignatures();
        if (signatures.isEmpty() && !PdfFile.isEnded(pdf)) {
            throw PdfFile.unreadable();
        }
        int covered = covered(reports);
        CertificateToken own = SigningKey.certificate(settings);
        List<SignatureFinding> findings = new ArrayList<>();
        for (SignatureWrapper signature : signatures) {
            Circumstances circumstances = new Circumstances(
                    changes(signature, covered),
                    end(signature) == pdf.length ? Coverage.WHOLE_DOCUMENT : Coverage.EARLIER_REVISION,
                    trustedBy(signature, trusted, own),
                    reports.getSimpleReport().getIndication(signature.getId()),
                    reports.getSimpleReport().getSubIndication(signature.getId()),
                    now);
            findings.add(new Examination(signature, circumstances).finding());
        }
        findings.addAll(UnreadSignatures.among(file.signatures(), seals(reports)));
        return findings;
    }

    private Reports reports(CertificateVerifier verifier, Instant now) {
        PdfBoxNativeObjectFactory reading = new PdfBoxNativeObjectFactory();
        DefaultPdfDifferencesFinder withoutPictures = new DefaultPdfDifferencesFinder();
        withoutPictures.setMaximalPagesAmountForVisualComparison(0);
        reading.setPdfDifferencesFinder(withoutPictures);
        reading.setPdfObjectModificationsFinder((signed, later) -> new PdfObjectModifications());
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(reading);
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        validator.setLocale(Locale.ROOT);
        validator.setEnableEtsiValidationReport(false);
        return validator.validateDocument(OfflinePolicy.read());
    }

    private Set<LaterChanges.Part> changes(SignatureWrapper signature, int covered) {
        int end = end(signature);
        if (!signature.isSignatureIntact() || end <= 0 || end >= pdf.length) {
            return Set.of();
        }
        Set<LaterChanges.Part> changes = EnumSet.noneOf(LaterChanges.Part.class);
        try (PdfFile signed = PdfFile.revision(pdf, end);
                PdfFile last = PdfFile.revision(pdf, covered)) {
            boolean continued = PdfFile.isContinued(pdf, covered);
            changes.addAll(LaterChanges.between(signed, continued ? file : last));
            if (covered < pdf.length
                    && changes.isEmpty()
                    && !(continued && LaterChanges.addsSecurityStore(last, file))) {
                changes.add(LaterChanges.Part.UNSIGNED_END);
            }
        }
        return changes;
    }

    private static TrustedBy trustedBy(
            SignatureWrapper signature, TrustedCertificates trusted, @Nullable CertificateToken own) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        if (certificate != null && own != null && certificate.getId().equals(own.getDSSIdAsString())) {
            return TrustedBy.OWN_KEY;
        }
        return trusted.certificates().isEmpty() ? TrustedBy.NOBODY : TrustedBy.FOLDER;
    }

    /** How far into the file signatures and time-stamps reach. */
    private int covered(Reports reports) {
        return seals(reports).stream()
                .mapToInt(SignedFile::end)
                .filter(end -> end <= pdf.length)
                .max()
                .orElse(0);
    }

    private static List<AbstractSignatureWrapper> seals(Reports reports) {
        return Stream.<AbstractSignatureWrapper>concat(
                        reports.getDiagnosticData().getSignatures().stream(),
                        reports.getDiagnosticData().getTimestampList().stream())
                .filter(seal -> seal.getPDFRevision() != null)
                .toList();
    }

    /** Where the seal's bytes end; a file may state any number. */
    private static int end(AbstractSignatureWrapper seal) {
        List<BigInteger> range = seal.getSignatureByteRange();
        if (range.size() != 4) {
            return 0;
        }
        BigInteger end = range.get(2).add(range.get(3));
        return end.bitLength() < Integer.SIZE ? end.intValue() : Integer.MAX_VALUE;
    }
}
