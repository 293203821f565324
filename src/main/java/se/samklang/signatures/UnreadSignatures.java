package se.samklang.signatures;

import eu.europa.esig.dss.diagnostic.AbstractSignatureWrapper;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import se.samklang.signatures.SignatureFinding.Content;
import se.samklang.signatures.SignatureFinding.Coverage;
import se.samklang.signatures.SignatureFinding.Trust;
import se.samklang.signatures.SignatureFinding.Validity;

/** Signatures so broken that the library passes over them: they stand in the file, so they are told. */
final class UnreadSignatures {

    private UnreadSignatures() {}

    static List<SignatureFinding> among(List<PDSignature> inFile, List<AbstractSignatureWrapper> read) {
        List<List<BigInteger>> known = read.stream()
                .map(AbstractSignatureWrapper::getSignatureByteRange)
                .toList();
        return inFile.stream()
                .filter(signature -> !known.contains(range(signature.getByteRange())))
                .map(UnreadSignatures::finding)
                .toList();
    }

    private static List<BigInteger> range(int @Nullable [] range) {
        return range == null
                ? List.of()
                : Arrays.stream(range).mapToObj(BigInteger::valueOf).toList();
    }

    private static SignatureFinding finding(PDSignature signature) {
        return new SignatureFinding(
                "",
                Objects.toString(signature.getName(), ""),
                Objects.toString(signature.getReason(), ""),
                null,
                null,
                "",
                Coverage.EARLIER_REVISION,
                Content.BROKEN,
                Validity.UNKNOWN,
                Trust.NOT_EXAMINED,
                Verdict.INVALID,
                List.of(
                        "Underskriften är ogiltig. Filen och underskriften stämmer inte överens.",
                        "Underskriften är så skadad att det inte går att läsa vem som gjorde den."));
    }
}
