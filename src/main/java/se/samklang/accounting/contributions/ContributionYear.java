package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided that the members pay in a year. */
record ContributionYear(UUID id, int year, Content content, int version) {

    /**
     * What can be said of it.
     *
     * @param frameOre whole kronor
     * @param sectionText the paragraph of the decision, as minutes print it
     */
    record Content(
            long frameOre,
            @Nullable LocalDate decidedDate,
            @Nullable String sectionText,
            MunicipalityKey municipalityKey,
            InvoicePlan plan,
            @Nullable String comment) {

        /** The same with another comment. */
        Content with(@Nullable String said) {
            return new Content(frameOre, decidedDate, sectionText, municipalityKey, plan, said);
        }
    }
}
