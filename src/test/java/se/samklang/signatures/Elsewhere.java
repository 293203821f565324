package se.samklang.signatures;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;

/** Signs as another program might, which minds neither the certificate's last day nor where it stands in the world. */
public final class Elsewhere {

    private Elsewhere() {}

    /** The file with one signature more, as PAdES B-B. */
    public static byte[] sign(byte[] pdf, Authority.Holder holder, Path folder, Instant at, String zone) {
        CommonCertificateVerifier careless = new CommonCertificateVerifier(true);
        careless.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        careless.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(careless);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(
                holder.save(folder).toFile(), new PasswordProtection(Authority.PASSWORD.toCharArray()))) {
            DSSPrivateKeyEntry key = token.getKeys().getFirst();
            PAdESSignatureParameters parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(key.getCertificate());
            parameters.setCertificateChain(key.getCertificateChain());
            parameters.bLevel().setSigningDate(Date.from(at));
            parameters.setSigningTimeZone(TimeZone.getTimeZone(zone));
            DSSDocument document = new InMemoryDocument(pdf);
            return DSSUtils.toByteArray(service.signDocument(
                    document,
                    parameters,
                    token.sign(service.getDataToSign(document, parameters), DigestAlgorithm.SHA256, key)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
