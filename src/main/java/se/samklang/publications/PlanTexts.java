package se.samklang.publications;

import java.util.List;
import java.util.Set;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.ChapterOffer.Standing;

/** The chapters of a plan and of a måluppfyllelse that the förbund writes itself, in the order förbund have them. */
final class PlanTexts {

    private static final List<Written> CHAPTERS = List.of(
            new Written(
                    "plan-organisation",
                    "Arbetsorganisation",
                    ReportKind.OPERATIONAL_PLAN,
                    Standing.USUAL,
                    20,
                    "Här beskrivs styrelsen, tjänstemännen och hur insatser bereds, beslutas och följs upp."),
            new Written(
                    "plan-verksamhet",
                    "Årets verksamhet",
                    ReportKind.OPERATIONAL_PLAN,
                    Standing.USUAL,
                    60,
                    "Här beskrivs vad planen bygger på: budgetramen, behoven och de förslag som har arbetats fram."),
            new Written(
                    "plan-planerad",
                    "Planerad verksamhet",
                    ReportKind.OPERATIONAL_PLAN,
                    Standing.USUAL,
                    80,
                    "Här beskrivs det som planeras men inte är beslutat."),
            new Written(
                    "plan-ovrig",
                    "Övrig verksamhet",
                    ReportKind.OPERATIONAL_PLAN,
                    Standing.OPTIONAL,
                    90,
                    "Här beskrivs kartläggningar, information och gemensamma utbildningar."),
            new Written(
                    "plan-behov",
                    "Behov av nya verksamheter",
                    ReportKind.OPERATIONAL_PLAN,
                    Standing.OPTIONAL,
                    100,
                    "Här beskrivs vilka behov som ska analyseras vidare."),
            new Written(
                    "mal-vision",
                    "Verksamhetsidé och vision",
                    ReportKind.FULFILMENT,
                    Standing.OPTIONAL,
                    40,
                    "Här sammanfattas vad verksamheten har bidragit till."));

    private PlanTexts() {}

    private record Written(String id, String title, ReportKind kind, Standing standing, int order, String prompt) {

        ChapterOffer offer() {
            return new ChapterOffer(id, title, Set.of(kind.code()), standing, order, prompt + "\n");
        }
    }

    static List<ChapterOffer> all() {
        return CHAPTERS.stream().map(Written::offer).toList();
    }

    /** What the chapters begin as, to be told from what somebody has written. */
    static List<String> prompts() {
        return CHAPTERS.stream().map(Written::prompt).toList();
    }
}
