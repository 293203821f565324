package se.samklang.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.database.Write;
import se.samklang.web.Problems;

/** Signs an edition in one place; with the last signature it is verified, in the same transaction. */
@Component
final class Signing {

    private final Verification verification;

    Signing(Verification verification) {
        this.verification = verification;
    }

    /**
     * A signature of somebody's.
     *
     * @param signature the place it is given in
     * @param account the account that signs in the program; null for what was signed elsewhere
     * @param field the field of the form that says when
     */
    record Act(
            UUID signature,
            SignatureSql.Given given,
            @Nullable UUID account,
            String field) {}

    /** Signs, and answers what that led to, as a person reads it. */
    String sign(Write tx, Act act) {
        SignatureSql.Signature asked = SignatureSql.find(tx, act.signature()).orElseThrow(Problems.NotFound::new);
        Edition edition = MinutesSql.locked(tx, asked.minutesId()).orElseThrow(Problems.NotFound::new);
        List<SignatureSql.Signature> all = SignatureSql.ofMinutes(tx, edition.id());
        SignatureSql.Signature signature = all.stream()
                .filter(each -> each.id().equals(asked.id()))
                .findFirst()
                .orElseThrow();
        Setting setting = SettingSql.find(tx).orElse(null);
        if (act.account() != null) {
            SigningRules.requireOwn(signature, act.account());
        }
        SigningRules.requireOpen(edition);
        SigningRules.requireUnsigned(signature);
        SigningRules.requireTurn(signature, all, setting);
        SigningRules.requireSomethingToVerify(
                signature, ProceedingsSql.find(tx, edition.meetingId()).orElseThrow());
        SigningRules.requireWithin(act.given(), edition, tx.now(), act.field());
        if (setting == null || setting.signingOrder() == Setting.SigningOrder.IN_ORDER) {
            SigningRules.requireNotOlder(act.given(), signature, all, act.field());
        }
        if (SignatureSql.sign(tx, signature.id(), act.given(), edition.sha256()) == 0) {
            throw new Problems.NotFound();
        }
        long left = all.stream().filter(each -> !each.isSigned()).count() - 1;
        if (left > 0) {
            return "Underskriften är registrerad. " + (left == 1 ? "En återstår." : left + " återstår.");
        }
        verification.run(tx, edition);
        return "Det var den sista underskriften: protokollet är justerat och anslaget uppsatt.";
    }
}
