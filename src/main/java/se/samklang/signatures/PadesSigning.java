package se.samklang.signatures;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.net.URI;
import java.util.Arrays;
import java.util.Date;
import java.util.TimeZone;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;

/** One signature under way: what the library is told, and what it answers. Apart from the bean, so that no start waits for it. */
final class PadesSigning {

    /** Room for the certificates, and for the time-stamp with its own. */
    private static final int ROOM_BYTES = 12_000;

    private static final int ROOM_WITH_STAMP_BYTES = 24_000;

    private final SignatureSettings settings;
    private final SignatureRequest request;

    PadesSigning(SignatureSettings settings, SignatureRequest request) {
        this.settings = settings;
        this.request = request;
    }

    byte[] sign(byte[] pdf) {
        PdfFile.open(pdf).close();
        try (SigningKey key = SigningKey.open(settings)) {
            key.refuseUnlessValid(request.signedAt());
            byte[] signed = signed(pdf, key);
            if (!Arrays.equals(pdf, 0, pdf.length, signed, 0, pdf.length)) {
                throw new IllegalStateException("Signing changed what was signed");
            }
            return signed;
        } catch (AlertException forbidden) {
            throw new Refused(
                    "UNDERSKRIFT_TILLATS_INTE",
                    "Filen är låst mot fler underskrifter av den som skrev under den senast. Börja om från filen utan den"
                            + " underskriften.");
        } catch (DSSException broken) {
            throw PdfFile.unreadable();
        }
    }

    private byte[] signed(byte[] pdf, SigningKey key) {
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = parameters(key);
        PAdESService service = service();
        SignatureValue value = key.token()
                .sign(service.getDataToSign(document, parameters), parameters.getDigestAlgorithm(), key.entry());
        return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
    }

    private PAdESSignatureParameters parameters(SigningKey key) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        boolean stamped = settings.timeStampService() != null;
        parameters.setSignatureLevel(stamped ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(key.entry().getCertificateChain());
        parameters.bLevel().setTrustAnchorBPPolicy(false);
        parameters.bLevel().setSigningDate(Date.from(request.signedAt()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(SwedishDate.STOCKHOLM));
        parameters.setSignerName(request.signer());
        parameters.setReason(request.reason());
        parameters.setContentSize(stamped ? ROOM_WITH_STAMP_BYTES : ROOM_BYTES);
        return parameters;
    }

    private PAdESService service() {
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        URI stamps = settings.timeStampService();
        if (stamps != null) {
            service.setTspSource(new TimeStamps(stamps));
        }
        return service;
    }
}
