package se.samklang.accounting.budget;

import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;

/** A version of the budget as a page prints it. */
record VersionLine(
        UUID id,
        int year,
        int sequence,
        String kind,
        String title,
        Decided.Line decided,
        String counts,
        String cost,
        String income,
        String result) {

    static VersionLine of(Read tx, BudgetVersion version) {
        return new VersionLine(
                version.id(),
                version.year(),
                version.sequence(),
                BudgetVersion.KINDS.getOrDefault(version.kind(), version.kind()),
                version.title(),
                version.decided().shown(tx),
                version.counts() ? "ja" : "nej",
                BudgetRowLine.printed(version.costOre()),
                BudgetRowLine.printed(version.incomeOre()),
                SnapshotRow.inWords(Math.subtractExact(version.incomeOre(), version.costOre())));
    }
}
