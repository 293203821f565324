package se.samklang.insatser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.PersonalNumber;

/** What must hold about an insats; each rule answers a sentence, or null where it holds. */
final class InsatsRules {

    static final String LOCKED =
            "Det finns redan deltaganden, antal eller redovisningar registrerade i insatsen. Då går det inte att"
                    + " ändra: siffrorna skulle byta betydelse. Registrera en ny insats i stället.";

    private InsatsRules() {}

    static @Nullable String grain(Direction direction, FollowUpGrain grain) {
        return direction == Direction.STRUCTURAL && grain == FollowUpGrain.EPISODE
                ? "En strukturövergripande insats följs bara upp med antal. Välj antal."
                : null;
    }

    static @Nullable String period(java.time.LocalDate from, java.time.@Nullable LocalDate to) {
        return to != null && to.isBefore(from) ? "Slutdatum ska vara samma dag som startdatum eller senare." : null;
    }

    static @Nullable String noPersonalNumber(@Nullable String text) {
        return PersonalNumber.occursIn(text)
                ? "Texten ser ut att innehålla ett personnummer. Personuppgifter om deltagare får inte registreras."
                : null;
    }

    /** Samordningsförbund finance what at least two of the four kinds of party do together (lag 2003:1210 § 7). */
    static @Nullable String parties(List<String> parties) {
        return parties.size() < 2
                ? "Insatsen har färre än två samverkande parter. Ett förbund finansierar insatser som minst två av"
                        + " parterna står bakom; flera kommuner räknas som en part."
                : null;
    }

    /** True where the draft changes something that is locked once anything is registered. */
    static boolean changesMeaning(InsatsDraft before, InsatsDraft after) {
        return before.direction() != after.direction()
                || before.followUpGrain() != after.followUpGrain()
                || !Objects.equals(before.financing(), after.financing());
    }
}
