package se.samklang.accounting.contributions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;

/** What was decided that the members pay in a year. */
record ContributionYear(UUID id, int year, Content content, int version) {

    /**
     * What can be said of it.
     *
     * @param frameOre whole kronor
     */
    record Content(
            long frameOre,
            Decided decided,
            MunicipalityKey municipalityKey,
            InvoicePlan plan,
            @Nullable String comment) {

        /** The same with its decision found in the register, where it stands there. */
        Content registered(Read tx) {
            return new Content(frameOre, decided.registered(tx), municipalityKey, plan, comment);
        }

        /** The same with another comment. */
        Content with(@Nullable String said) {
            return new Content(frameOre, decided, municipalityKey, plan, said);
        }
    }
}
