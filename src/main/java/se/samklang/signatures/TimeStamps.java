package se.samklang.signatures;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import se.samklang.base.Refused;

/** Asks a time-stamp service (RFC 3161) to witness that a signature exists now. Only its checksum leaves the program. */
final class TimeStamps implements TSPSource {
    private static final long serialVersionUID = 1L;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER_BYTES = 64 * 1024;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final URI address;

    TimeStamps(URI address) {
        this.address = address;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampRequestGenerator questions = new TimeStampRequestGenerator();
        questions.setCertReq(true);
        try {
            TimeStampRequest question = questions.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, RANDOM));
            TimeStampResponse answer = new TimeStampResponse(answer(question.getEncoded()));
            answer.validate(question);
            TimeStampToken stamp = answer.getTimeStampToken();
            if (stamp == null) {
                throw noStamp();
            }
            return new TimestampBinary(stamp.getEncoded());
        } catch (IOException | TSPException failure) {
            throw noStamp();
        }
    }

    private byte[] answer(byte[] question) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> response =
                    client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER_BYTES));
            if (response.statusCode() != 200) {
                throw noStamp();
            }
            return response.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw noStamp();
        }
    }

    private static Refused noStamp() {
        return new Refused(
                "TIDSSTAMPEL_SAKNAS",
                "Tidsstämpeltjänsten gav ingen giltig tidsstämpel, så dokumentet skrevs inte under. Försök igen om en"
                        + " stund; hjälper inte det behöver den som sköter programmet se över SAMKLANG_TIME_STAMP_URL.");
    }
}
