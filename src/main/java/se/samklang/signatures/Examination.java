package se.samklang.signatures;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.signatures.SignatureFinding.Content;
import se.samklang.signatures.SignatureFinding.Coverage;
import se.samklang.signatures.SignatureFinding.Trust;
import se.samklang.signatures.SignatureFinding.Validity;

/**
 * Judges one signature from what the library established about it, after the order of ETSI EN 319 102-1: content, certificate
 * at the time of signing, issuer, algorithms.
 */
final class Examination {

    /** What the library says where an issuer or a revocation list is missing: told here in more words. */
    private static final Set<SubIndication> OF_ISSUER = Set.of(
            SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
            SubIndication.NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
            SubIndication.TRY_LATER);

    /** What it says of a certificate's time, where it does not take a time-stamp for proof without more. */
    private static final Set<SubIndication> OF_TIME = Set.of(
            SubIndication.EXPIRED,
            SubIndication.NOT_YET_VALID,
            SubIndication.OUT_OF_BOUNDS_NO_POE,
            SubIndication.OUT_OF_BOUNDS_NOT_REVOKED,
            SubIndication.REVOKED,
            SubIndication.REVOKED_NO_POE);

    private static final Set<SubIndication> OF_CONTENT = Set.of(
            SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE, SubIndication.NO_SIGNING_CERTIFICATE_FOUND);

    private static final Set<SubIndication> WEAK =
            Set.of(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE);

    /** What is known besides the signature itself. */
    record Circumstances(
            Set<LaterChanges.Part> changes,
            Coverage coverage,
            CertificateExamination.TrustedBy trustedBy,
            Indication indication,
            @Nullable SubIndication subIndication,
            Instant now) {}

    private final SignatureWrapper signature;
    private final Circumstances circumstances;
    private final Judgement judgement = new Judgement();

    Examination(SignatureWrapper signature, Circumstances circumstances) {
        this.signature = signature;
        this.circumstances = circumstances;
    }

    SignatureFinding finding() {
        CertificateWrapper certificate = signature.getSigningCertificate();
        Instant claimed = instant(signature.getClaimedSigningTime());
        Instant stamped = stampedAt();
        Content content = content();
        CertificateExamination held = new CertificateExamination(judgement, circumstances.now());
        Validity validity = held.validity(certificate, claimed, stamped);
        Trust trust = held.trust(signature, circumstances.trustedBy());
        libraryVerdict(stamped);
        return new SignatureFinding(
                certificate == null ? "" : Objects.toString(certificate.getCommonName(), ""),
                Objects.toString(signature.getSignerName(), ""),
                Objects.toString(signature.getReason(), ""),
                claimed,
                stamped,
                Objects.toString(signature.getSignatureFormat(), ""),
                circumstances.coverage(),
                content,
                validity,
                trust,
                judgement.verdict(),
                judgement.sentencesAfter(summary(content)));
    }

    private String summary(Content content) {
        Verdict verdict = judgement.verdict();
        return "Underskriften " + (verdict == Verdict.INDETERMINATE ? verdict.label() : "är " + verdict.label())
                + switch (content) {
                    case UNCHANGED -> ". Det som skrevs under är oförändrat.";
                    case CHANGED_AFTERWARDS -> ". Filen ändrades efter underskriften.";
                    case BROKEN -> ". Filen och underskriften stämmer inte överens.";
                };
    }

    private Content content() {
        if (!signature.getMessageDigest().isDataIntact()) {
            judgement.say(
                    Verdict.INVALID,
                    "Kontrollsumman av det som står i filen är inte den som skrevs under: något har ändrats, eller så hör"
                            + " underskriften till en annan version.");
            return Content.BROKEN;
        }
        if (!signature.isSignatureIntact() || !signature.isSignatureValid()) {
            judgement.say(
                    Verdict.INVALID,
                    "Själva underskriften är ändrad eller gjord med en annan nyckel än certifikatets.");
            return Content.BROKEN;
        }
        if (!signature.isSignatureByteRangeValid() || !signature.isPdfSignatureDictionaryConsistent()) {
            judgement.say(
                    Verdict.INVALID,
                    "Underskriften täcker inte filen från början till slut så som en underskrift ska.");
            return Content.BROKEN;
        }
        for (LaterChanges.Part change : circumstances.changes()) {
            judgement.say(Verdict.INVALID, change.sentence());
        }
        return circumstances.changes().isEmpty() ? Content.UNCHANGED : Content.CHANGED_AFTERWARDS;
    }

    private @Nullable Instant stampedAt() {
        List<TimestampWrapper> stamps = signature.getTLevelTimestamps();
        for (TimestampWrapper stamp : stamps) {
            if (!holds(stamp)) {
                judgement.say(Verdict.INDETERMINATE, "En tidsstämpel stämmer inte med underskriften och räknas inte.");
            } else if (!proves(stamp)) {
                judgement.say(
                        Verdict.INDETERMINATE, "Tidsstämpelns utfärdare finns inte bland de betrodda certifikaten.");
            }
        }
        return stamps.stream()
                .filter(Examination::holds)
                .map(stamp -> instant(stamp.getProductionTime()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean holds(TimestampWrapper stamp) {
        return stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact() && stamp.isSignatureValid();
    }

    private boolean proves(TimestampWrapper stamp) {
        return circumstances.trustedBy() != CertificateExamination.TrustedBy.FOLDER || stamp.isTrustedChain();
    }

    private void libraryVerdict(@Nullable Instant stamped) {
        SubIndication why = circumstances.subIndication();
        if (circumstances.indication() == Indication.TOTAL_PASSED || why != null && isAnswered(why, stamped)) {
            return;
        }
        if (why != null && WEAK.contains(why)) {
            judgement.say(
                    Verdict.INDETERMINATE, "Underskriften är gjord med en metod som inte längre räknas som säker.");
        } else {
            Verdict theirs =
                    circumstances.indication() == Indication.TOTAL_FAILED ? Verdict.INVALID : Verdict.INDETERMINATE;
            judgement.say(theirs, "Underskriften uppfyller inte reglerna i ETSI EN 319 102-1 (" + why + ").");
        }
    }

    /** A signature that nothing was found against here is valid only where the library's own doubt is answered. */
    private boolean isAnswered(SubIndication why, @Nullable Instant stamped) {
        if (judgement.verdict() == Verdict.VALID) {
            return OF_ISSUER.contains(why) || stamped != null && OF_TIME.contains(why);
        }
        return OF_ISSUER.contains(why) || OF_TIME.contains(why) || OF_CONTENT.contains(why);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
