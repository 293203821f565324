package se.samklang.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.web.Problems;

/** Who may sign what, and when. */
final class SigningRules {

    private SigningRules() {}

    /** Only what goes round can be signed or taken back: no draft, nothing withdrawn, nothing verified. */
    static void requireOpen(Edition edition) {
        if (edition.status() == Edition.Status.WITHDRAWN) {
            throw new Refused(
                    "aterkallat-protokoll",
                    "Protokollet har tagits tillbaka från justeringen. Vänta tills det skickas på nytt.");
        }
        if (edition.isVerified()) {
            throw new Refused(
                    "redan-justerat",
                    "Protokollet är justerat och kan inte ändras. Det som är fel rättas i en ny utgåva.");
        }
    }

    static void requireUnsigned(SignatureSql.Signature signature) {
        if (signature.isSigned()) {
            throw new Refused(
                    "redan-undertecknat",
                    signature.personName() + " har redan skrivit under. En underskrift kan inte ändras.");
        }
    }

    /** Nobody signs for anybody else in the program, whatever role they have. */
    static void requireOwn(SignatureSql.Signature signature, UUID account) {
        if (!account.equals(signature.accountId())) {
            throw new Problems.Forbidden("Underskriften är " + owning(signature.personName())
                    + ". Den som skriver under i Samklang gör det med sitt eget konto.");
        }
    }

    /** Where the förbund signs in order, those whose turn is earlier have signed. */
    static void requireTurn(
            SignatureSql.Signature signature, List<SignatureSql.Signature> all, @Nullable Setting setting) {
        if (setting != null && setting.signingOrder() == Setting.SigningOrder.ANY_ORDER) {
            return;
        }
        String waiting = all.stream()
                .filter(other -> other.duty().compareTo(signature.duty()) < 0 && !other.isSigned())
                .map(other -> other.duty().inSentence() + " " + other.personName())
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            throw new Refused(
                    "fel-ordning",
                    "Det är inte " + owning(signature.personName())
                            + " tur att skriva under. Först ska dessa göra det: " + waiting + ".");
        }
    }

    /** A Swedish name that ends in s, x or z owns things as it is. */
    private static String owning(String name) {
        return name.matches(".*[sxzSXZ]") ? name : name + "s";
    }

    /** Nobody verifies a paragraph they have jäv in; who has it in all of them verifies nothing. */
    static void requireSomethingToVerify(SignatureSql.Signature signature, Proceedings proceedings) {
        boolean nothing = proceedings.items().stream()
                .allMatch(item -> proceedings.isConflicted(signature.attendanceId(), item.id()));
        if (nothing) {
            throw new Refused(
                    "javig-justerare",
                    signature.personName()
                            + " är jävig i alla paragrafer och kan inte justera dem. Ta tillbaka protokollet"
                            + " och utse någon annan.");
        }
    }

    /** A signature given outside the program is dated after the minutes were sent, and not after today. */
    static void requireWithin(SignatureSql.Given given, Edition edition, Instant now, String field) {
        LocalDate day = SwedishDate.day(given.at());
        LocalDate sent = SwedishDate.day(edition.createdAt().toInstant());
        if (day.isBefore(sent)) {
            throw new Problems.FieldRefused(
                    field,
                    "Underskriften kan inte vara gjord " + SwedishDate.printLong(day)
                            + ": protokollet skickades till justering först " + SwedishDate.printLong(sent) + ".");
        }
        if (day.isAfter(SwedishDate.day(now))) {
            throw new Problems.FieldRefused(field, "Underskriften kan inte vara gjord en dag som inte har varit än.");
        }
    }

    /** In order, a signature is not older than those before it. */
    static void requireNotOlder(
            SignatureSql.Given given,
            SignatureSql.Signature signature,
            List<SignatureSql.Signature> all,
            String field) {
        all.stream()
                .filter(SignatureSql.Signature::isSigned)
                .filter(other -> other.duty().compareTo(signature.duty()) < 0)
                .filter(other -> SwedishDate.day(given.at()).isBefore(other.signedDate()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problems.FieldRefused(
                            field,
                            other.personName() + " skrev under " + SwedishDate.printLong(other.signedDate())
                                    + "; den här underskriften kan inte vara äldre.");
                });
    }

    /** What the rules say against, or null where they say nothing. */
    static @Nullable String refusal(Runnable rules) {
        try {
            rules.run();
            return null;
        } catch (Refused refused) {
            return refused.refusal().sentence();
        }
    }
}
