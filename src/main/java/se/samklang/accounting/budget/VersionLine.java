package se.samklang.accounting.budget;

import java.util.UUID;
import se.samklang.base.SwedishDate;

/** A version of the budget as a page prints it. */
record VersionLine(
        UUID id,
        int year,
        int sequence,
        String kind,
        String title,
        String decided,
        String counts,
        String cost,
        String income,
        String result) {

    static VersionLine of(BudgetVersion version) {
        String date = version.decidedDate() == null ? "" : SwedishDate.print(version.decidedDate());
        String section = version.sectionText() == null ? "" : version.sectionText();
        String decided = (date + " " + section).strip();
        return new VersionLine(
                version.id(),
                version.year(),
                version.sequence(),
                BudgetVersion.KINDS.getOrDefault(version.kind(), version.kind()),
                version.title(),
                decided.isEmpty() ? "–" : decided,
                version.counts() ? "ja" : "nej",
                BudgetRowLine.printed(version.costOre()),
                BudgetRowLine.printed(version.incomeOre()),
                BudgetRowLine.printed(Math.subtractExact(version.incomeOre(), version.costOre())));
    }
}
