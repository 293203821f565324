package se.samklang.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samklang.signatures.SignatureFinding;
import se.samklang.signatures.Verdict;

/** Whether a PDF that came back carries the signature that was waited for. */
final class SignedFileRules {

    private SignedFileRules() {}

    /**
     * Exactly what speaks against the file, in Swedish; empty where it carries the person's signature on what was sent out.
     *
     * @param differences what differs from what was sent out, besides signatures
     */
    static List<String> faults(List<SignatureFinding> findings, List<String> differences, String person) {
        List<String> faults = new ArrayList<>(differences);
        if (findings.isEmpty()) {
            faults.add("Filen har ingen elektronisk underskrift.");
            return faults;
        }
        for (SignatureFinding finding : findings) {
            if (finding.verdict() != Verdict.VALID) {
                faults.add((finding.verdict() == Verdict.INVALID
                                ? "Underskriften av " + named(finding) + " är ogiltig: "
                                : "Det går inte att avgöra om underskriften av " + named(finding) + " är giltig: ")
                        + String.join(" ", finding.sentences()));
            }
        }
        if (findings.getLast().coverage() != SignatureFinding.Coverage.WHOLE_DOCUMENT) {
            faults.add("Den sista underskriften täcker inte hela filen: något har lagts till efter den.");
        }
        if (of(findings, person).isEmpty()) {
            faults.add("Filen är undertecknad av "
                    + String.join(
                            ", ", findings.stream().map(SignedFileRules::named).toList())
                    + ", men här väntas " + person + "s underskrift.");
        }
        return faults;
    }

    /** The person's own signature, by the name their certificate was issued to. */
    static Optional<SignatureFinding> of(List<SignatureFinding> findings, String person) {
        return findings.stream()
                .filter(finding -> plain(finding.signer()).equalsIgnoreCase(plain(person)))
                .findFirst();
    }

    /** When it was signed: as a time-stamp service saw it, else by the signer's own clock. */
    static Optional<Instant> at(SignatureFinding finding) {
        return Optional.ofNullable(finding.stampedAt()).or(() -> Optional.ofNullable(finding.claimedAt()));
    }

    private static String named(SignatureFinding finding) {
        return finding.signer().isEmpty() ? "okänd" : finding.signer();
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}
