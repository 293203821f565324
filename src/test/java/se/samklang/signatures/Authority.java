package se.samklang.signatures;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An invented issuer of certificates. */
public final class Authority {

    /** Opens every key file made here. */
    public static final String PASSWORD = "hemligt-prov";

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final KeyPair keys = keys();
    private final X500Name name;
    private final X509Certificate certificate;

    public Authority(String commonName) {
        name = new X500Name("C=SE,O=Provutfärdare AB,CN=" + commonName);
        certificate = certificate(name, keys, new Holding(2015, 2045), Purpose.ISSUING);
    }

    /** The years a certificate holds, from the first day of the first to the first day of the last. */
    record Holding(int from, int to) {}

    enum Purpose {
        ISSUING,
        SIGNING,
        STAMPING
    }

    /** Somebody with a key and a certificate. */
    public record Holder(KeyPair keys, X509Certificate certificate, X509Certificate issuer) {

        /** Writes a PKCS#12 file, and answers where it is. */
        public Path save(Path folder) {
            Path file = folder.resolve(certificate.getSerialNumber() + ".p12");
            try (OutputStream out = Files.newOutputStream(file)) {
                KeyStore store = KeyStore.getInstance("PKCS12");
                store.load(null, null);
                Certificate[] chain = certificate.equals(issuer)
                        ? new Certificate[] {certificate}
                        : new Certificate[] {certificate, issuer};
                store.setKeyEntry("nyckel", keys.getPrivate(), PASSWORD.toCharArray(), chain);
                store.store(out, PASSWORD.toCharArray());
                return file;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** Somebody whose certificate holds from the first day of the one year to that of the other. */
    public Holder signer(String commonName, int from, int to) {
        return holder(commonName, new Holding(from, to), Purpose.SIGNING);
    }

    public Holder stamper() {
        return holder("Provtidsstämpel", new Holding(2015, 2045), Purpose.STAMPING);
    }

    /** The list of what is revoked, in DER. */
    byte[] revoked(X509Certificate revoked, Instant since, Instant listed) {
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(name, Date.from(listed));
            list.setNextUpdate(Date.from(listed.plusSeconds(10L * 365 * 86_400)));
            list.addCRLEntry(revoked.getSerialNumber(), Date.from(since), CRLReason.keyCompromise);
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
            return list.build(signing()).getEncoded();
        } catch (IOException | GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Holder selfSigned(String commonName) {
        Authority own = new Authority(commonName);
        KeyPair keys = own.keys;
        X509Certificate certificate = own.certificate(own.name, keys, new Holding(2020, 2045), Purpose.SIGNING);
        return new Holder(keys, certificate, certificate);
    }

    private Holder holder(String commonName, Holding holding, Purpose purpose) {
        KeyPair own = keys();
        X500Name subject = new X500Name("C=SE,CN=" + commonName);
        return new Holder(own, certificate(subject, own, holding, purpose), certificate);
    }

    private X509Certificate certificate(X500Name subject, KeyPair own, Holding holding, Purpose purpose) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    firstDay(holding.from()),
                    firstDay(holding.to()),
                    subject,
                    own.getPublic());
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.ISSUING));
            builder.addExtension(Extension.keyUsage, true, usage(purpose));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(own.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            if (purpose == Purpose.STAMPING) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signing()));
        } catch (IOException | GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private ContentSigner signing() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    private static KeyUsage usage(Purpose purpose) {
        return new KeyUsage(
                purpose == Purpose.ISSUING
                        ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                        : KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
    }

    private static Date firstDay(int year) {
        return Date.from(Instant.parse(year + "-01-01T00:00:00Z"));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
