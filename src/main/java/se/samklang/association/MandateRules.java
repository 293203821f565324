package se.samklang.association;

import java.util.List;
import java.util.Optional;

/** What mandates must be to each other. */
final class MandateRules {

    /** The last place in the order deputies are called in. */
    static final int LAST_DEPUTY = 99;

    private MandateRules() {}

    /** The chair whose term shares a day with the mandate's, where the mandate is a chair's too. */
    static Optional<Mandate> otherChair(Mandate mandate, List<Mandate> others) {
        return others.stream()
                .filter(other -> mandate.office() == Office.CHAIR && other.office() == Office.CHAIR)
                .filter(other -> !other.id().equals(mandate.id()))
                .filter(other -> !other.fromDate().isAfter(mandate.lastDay())
                        && !mandate.fromDate().isAfter(other.lastDay()))
                .findFirst();
    }

    /** Why there cannot be two. */
    static String onlyOneChair(Mandate other) {
        return "Styrelsen kan bara ha en ordförande åt gången, och " + other.personName() + " är ordförande "
                + MemberController.period(other.fromDate(), other.toDate())
                + ". Ange först sista dagen för det uppdraget, eller välj andra datum.";
    }
}
