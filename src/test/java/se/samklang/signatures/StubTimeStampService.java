package se.samklang.signatures;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp service on this machine, at a time of the test's own. */
public final class StubTimeStampService implements AutoCloseable {

    public enum Mood {
        WORKING,
        BROKEN,
        TALKATIVE
    }

    private final HttpServer server;
    private final Authority.Holder holder;
    private final Instant time;
    private final Mood mood;

    public StubTimeStampService(Authority.Holder holder, Instant time, Mood mood) {
        this.holder = holder;
        this.time = time;
        this.mood = mood;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] answer = switch (mood) {
            case WORKING -> stamped(exchange.getRequestBody().readAllBytes());
            case BROKEN -> new byte[] {1, 2, 3};
            case TALKATIVE -> new byte[10_000_000];
        };
        exchange.sendResponseHeaders(200, answer.length);
        try (var body = exchange.getResponseBody()) {
            body.write(answer);
        }
    }

    private byte[] stamped(byte[] question) {
        try {
            X509Certificate certificate = holder.certificate();
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withRSA", holder.keys().getPrivate(), certificate),
                    new JcaDigestCalculatorProviderBuilder().build().get(sha256()),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(certificate, holder.issuer())));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(question), BigInteger.ONE, Date.from(time))
                    .getEncoded();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static org.bouncycastle.asn1.x509.AlgorithmIdentifier sha256() {
        return new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256);
    }
}
