package se.samklang.minutes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samklang.RunningApplication;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.signatures.SignatureFinding;
import se.samklang.signatures.Verdict;

/** Minutes in every stage, for those who look at pages. */
public final class GivenMinutes {

    private GivenMinutes() {}

    /**
     * A verified meeting, signed by one in a file and by the others on paper, with an extract and a correction that goes round, and one that goes round with the account as its
     * secretary. Settings are those of {@link GivenMeeting#readyIn}.
     *
     * @return the verified meeting
     */
    public static UUID inEveryStage(Scope scope, UUID account) {
        Database database = TestDatabase.database();
        GivenMeeting verified = GivenMeeting.readyIn(scope);
        database.write(scope, "Lade upp prov", tx -> {
            List<SignatureSql.Signature> signatures = SignatureSql.ofMinutes(tx, send(tx, verified, Map.of()));
            signInFile(tx, signatures.getFirst());
            signatures.stream().skip(1).forEach(signature -> sign(tx, signature));
            RunningApplication.bean(MinutesExtract.class)
                    .make(tx, verified.id, Set.of("paragraf-17"), "Sala kommun", "", "Sune Skrivare");
            return RunningApplication.bean(MinutesCorrection.class)
                    .send(tx, verified.id, "Fel namn", Map.of("paragraf-17", "Det ska stå Vera Vald."));
        });
        GivenMeeting circulating = GivenMeeting.anotherIn(scope);
        database.write(
                scope,
                "Lade upp prov",
                tx -> send(tx, circulating, Map.of(circulating.person("Sune Skrivare"), account)));
        return verified.id;
    }

    static UUID send(Write tx, GivenMeeting given, Map<UUID, UUID> accounts) {
        String seen = Circulation.fingerprint(
                RunningApplication.bean(MinutesDocuments.class).draft(tx, given.id));
        return RunningApplication.bean(Circulation.class).send(tx, given.id, seen, accounts);
    }

    static String sign(Write tx, SignatureSql.Signature signature) {
        return sign(RunningApplication.bean(Signing.class), tx, signature.id());
    }

    static String sign(Signing signing, Write tx, UUID signature) {
        SignatureSql.Given paper = new SignatureSql.Given(SignatureSql.Method.PAPER, tx.now(), "Pärm 3", null);
        return signing.sign(tx, new Signing.Act(signature, paper, null, "datum"));
    }

    private static void signInFile(Write tx, SignatureSql.Signature signature) {
        UUID file = UUID.randomUUID();
        SignedFileSql.add(
                tx, file, signature.minutesId(), "protokoll.pdf", new byte[] {1}, List.of(finding(tx, signature)));
        RunningApplication.bean(Signing.class)
                .sign(
                        tx,
                        new Signing.Act(
                                signature.id(),
                                new SignatureSql.Given(SignatureSql.Method.PADES, tx.now(), null, file),
                                null,
                                "fil"));
    }

    private static SignatureFinding finding(Write tx, SignatureSql.Signature signature) {
        return new SignatureFinding(
                signature.personName(),
                signature.personName(),
                "Justering av protokoll",
                tx.now(),
                null,
                "PAdES-BASELINE-B",
                SignatureFinding.Coverage.WHOLE_DOCUMENT,
                SignatureFinding.Content.UNCHANGED,
                SignatureFinding.Validity.VALID,
                SignatureFinding.Trust.TRUSTED,
                Verdict.VALID,
                List.of("Underskriften är giltig. Det som skrevs under är oförändrat."));
    }
}
