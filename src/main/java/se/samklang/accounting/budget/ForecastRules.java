package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.database.Read;

/** When forecasts may be changed and locked. */
final class ForecastRules {

    private static final Refusal LOCKED = new Refusal(
            "prognos-last",
            "Prognosen för dagen är låst och ändras inte mer. Gör en ny prognos per en senare dag i stället.");

    private ForecastRules() {}

    /** @throws Refused where the day's forecast is locked */
    static void mayChange(Read tx, LocalDate per) {
        if (ForecastSnapshotSql.isLocked(tx, per)) {
            throw new Refused(LOCKED);
        }
    }

    /** @throws Refused where the row stands in a locked forecast, which would lose it */
    static void mayRemove(Read tx, BudgetRow row) {
        if (ForecastSnapshotSql.isInLocked(tx, row.id())) {
            throw new Refused(new Refusal(
                    "rad-i-last-prognos",
                    "Raden ”" + row.label() + "” står i en låst prognos och kan inte raderas. Sätt dess budget till 0 i"
                            + " en omfördelning i stället."));
        }
    }

    /** @throws Refused where a row lacks a forecast, or the words that a large deviation or change asks for */
    static void mayLock(List<ForecastLine> lines, FollowUpLimit limit) {
        refuse(
                "prognos-ofullstandig",
                "Prognosen kan inte låsas: dessa rader har ingen prognos per dagen: ",
                lines.stream().filter(line -> line.amountOre() == null).toList());
        refuse(
                "prognos-utan-kommentar",
                "Prognosen kan inte låsas: dessa rader avviker mer från budgeten än gränsen och saknar kommentar: ",
                lines.stream().filter(line -> line.lacksComment(limit)).toList());
        refuse(
                "prognos-utan-forklaring",
                "Prognosen kan inte låsas: dessa rader har ändrats mer än gränsen sedan förra prognosen och saknar"
                        + " förklaring: ",
                lines.stream().filter(line -> line.lacksExplanation(limit)).toList());
    }

    private static void refuse(String code, String sentence, List<ForecastLine> lines) {
        if (!lines.isEmpty()) {
            throw new Refused(new Refusal(
                    code, sentence + lines.stream().map(ForecastLine::label).collect(Collectors.joining(", ")) + "."));
        }
    }
}
