package se.samklang.accounting.budget;

import se.samklang.base.SwedishDate;

/** What holds for following up, as a page prints it. */
record FollowUpLimitLine(String from, String deviation, String equity, String individual) {

    static FollowUpLimitLine of(FollowUpLimit limit) {
        return new FollowUpLimitLine(
                limit.id() == null ? "tills vidare" : SwedishDate.print(limit.fromDate()),
                "mer än " + limit.deviationPercent() + "\u00a0% och mer än "
                        + BudgetRowLine.printed(limit.deviationOre()),
                limit.equityPercent() == null ? "–" : "högst " + limit.equityPercent() + "\u00a0% av årets intäkter",
                limit.individualPercent() == null
                        ? "–"
                        : limit.individualPercent() + "/" + (100 - limit.individualPercent()));
    }
}
