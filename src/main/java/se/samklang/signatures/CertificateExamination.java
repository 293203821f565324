package se.samklang.signatures;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.signatures.SignatureFinding.Trust;
import se.samklang.signatures.SignatureFinding.Validity;

/** Whether a certificate held when it signed, not before its time, after it or revoked; and whether its issuer is trusted. */
final class CertificateExamination {

    /** By whom a certificate may be known. */
    enum TrustedBy {
        NOBODY,
        OWN_KEY,
        FOLDER
    }

    private final Judgement judgement;
    private final Instant now;

    CertificateExamination(Judgement judgement, Instant now) {
        this.judgement = judgement;
        this.now = now;
    }

    Validity validity(@Nullable CertificateWrapper certificate, @Nullable Instant claimed, @Nullable Instant stamped) {
        if (certificate == null) {
            judgement.say(
                    Verdict.INDETERMINATE, "Underskriften har inget certifikat, så det syns inte vem som skrev under.");
            return Validity.UNKNOWN;
        }
        Instant signedAt = stamped != null ? stamped : claimed != null ? claimed : now;
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (signedAt.isBefore(from)) {
            judgement.say(
                    Verdict.INVALID,
                    "Certifikatet började gälla " + at(from) + ", efter underskriften " + at(signedAt) + ".");
            return Validity.NOT_YET_VALID;
        }
        if (signedAt.isAfter(to)) {
            judgement.say(
                    Verdict.INVALID, "Certifikatet gick ut " + at(to) + ", före underskriften " + at(signedAt) + ".");
            return Validity.EXPIRED;
        }
        Validity revoked = revoked(certificate, signedAt, stamped);
        if (revoked != Validity.VALID) {
            return revoked;
        }
        if (now.isAfter(to) && stamped == null) {
            judgement.say(
                    Verdict.INDETERMINATE,
                    "Certifikatet gick ut " + at(to)
                            + ". Underskriften säger sig vara äldre, men ingen tidsstämpel visar" + " det.");
            return Validity.EXPIRED_SINCE;
        }
        return Validity.VALID;
    }

    Trust trust(SignatureWrapper signature, TrustedBy trustedBy) {
        if (trustedBy == TrustedBy.OWN_KEY) {
            judgement.say(Verdict.VALID, "Underskriften är gjord med programmets egen nyckel.");
            return Trust.OWN_KEY;
        }
        if (trustedBy == TrustedBy.NOBODY) {
            judgement.say(
                    Verdict.INDETERMINATE,
                    "Vem som utfärdat certifikatet är inte prövat: inga betrodda certifikat är inställda.");
            return Trust.NOT_EXAMINED;
        }
        CertificateWrapper certificate = signature.getSigningCertificate();
        if (certificate != null && (certificate.isTrusted() || signature.isTrustedChain())) {
            return Trust.TRUSTED;
        }
        if (certificate != null && certificate.isSelfSigned()) {
            judgement.say(
                    Verdict.INDETERMINATE,
                    "Certifikatet är utfärdat av sig självt, så vem som helst kan ha gjort det.");
            return Trust.SELF_SIGNED;
        }
        judgement.say(Verdict.INDETERMINATE, "Certifikatets utfärdare finns inte bland de betrodda certifikaten.");
        return Trust.UNKNOWN_ISSUER;
    }

    private Validity revoked(CertificateWrapper certificate, Instant signedAt, @Nullable Instant stamped) {
        if (certificate.getCertificateRevocationData().isEmpty()) {
            judgement.say(
                    Verdict.VALID,
                    "Om certifikatet har spärrats är inte känt: ingen spärrlista finns i filen eller i programmet.");
        }
        for (CertificateRevocationWrapper revocation : certificate.getCertificateRevocationData()) {
            Instant since = instant(revocation.getRevocationDate());
            if (revocation.isRevoked() && since != null) {
                if (!signedAt.isBefore(since)) {
                    judgement.say(
                            Verdict.INVALID,
                            "Certifikatet spärrades " + at(since) + ", före underskriften " + at(signedAt) + ".");
                    return Validity.REVOKED;
                }
                if (stamped == null) {
                    judgement.say(
                            Verdict.INDETERMINATE,
                            "Certifikatet spärrades " + at(since) + ". Underskriften säger sig vara äldre, men ingen"
                                    + " tidsstämpel visar det.");
                    return Validity.REVOKED_SINCE;
                }
                judgement.say(
                        Verdict.VALID,
                        "Certifikatet spärrades " + at(since) + ", efter underskriften, som har tidsstämpel.");
            }
        }
        return Validity.VALID;
    }

    private static String at(Instant instant) {
        return SwedishDate.printInstant(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
