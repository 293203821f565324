package se.samklang.publications;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.ChapterOffer.Standing;

/**
 * The chapters of an annual report that the förbund writes itself: those förbund usually have, and at hand the headings
 * that the law has for a management report (lagen 2018:597 om kommunal bokföring och redovisning 11 kap.).
 */
final class AnnualChapters {

    private static final Set<String> ANNUAL = Set.of("arsredovisning");

    /** Headings of chapter 11 in the order of the law. */
    private static final List<Written> STATUTORY = List.of(
            new Written(
                    "oversikt-over-utvecklingen",
                    "Översikt över verksamhetens utveckling",
                    "Här beskrivs hur verksamheten har utvecklats under året och de närmaste åren före."),
            new Written(
                    "viktiga-forhallanden",
                    "Viktiga förhållanden för resultat och ekonomisk ställning",
                    "Här beskrivs det som inte syns i räkenskaperna men behövs för att förstå resultatet och ställningen."),
            new Written(
                    "handelser-av-vasentlig-betydelse",
                    "Händelser av väsentlig betydelse",
                    "Här beskrivs det viktigaste som hänt under året, och efter årets slut."),
            new Written(
                    "styrning-och-uppfoljning",
                    "Styrning och uppföljning av verksamheten",
                    "Här beskrivs hur styrelsen styr och följer upp verksamheten, och den interna kontrollen."),
            new Written(
                    "god-ekonomisk-hushallning",
                    "God ekonomisk hushållning och ekonomisk ställning",
                    "Här utvärderas om årets mål och riktlinjer för god ekonomisk hushållning har nåtts."),
            new Written(
                    "balanskravsresultat",
                    "Balanskravsresultat",
                    "Här redovisas om resultatet är i balans, och hur ett underskott ska återställas eller varför inte."),
            new Written(
                    "vasentliga-personalforhallanden",
                    "Väsentliga personalförhållanden",
                    "Här beskrivs förbundets personal och vad som förändrats under året."),
            new Written(
                    "forvantad-utveckling",
                    "Förväntad utveckling",
                    "Här beskrivs hur verksamheten och ekonomin väntas utvecklas."));

    private static final List<Written> USUAL = List.of(
            new Written(
                    "sammanfattning",
                    "Sammanfattning",
                    "Här sammanfattas året {{rapport.period}}: vad som gjorts, resultatet och vad det beror på."),
            new Written("ovrigt", "Övrigt", "Här berättas om nätverk, samråd och annat förbundet tagit del i."),
            new Written("framtid", "Framtid", "Här beskrivs vad förbundet ser framför sig."));

    private static final String PRINCIPLES = """
            ### Redovisningsprinciper

            Årsredovisningen är upprättad enligt lagen (2018:597) om kommunal bokföring och redovisning.

            ### Värderingsprinciper

            Tillgångar, avsättningar och skulder är värderade till anskaffningsvärdet där inget annat anges. Fordringar
            är upptagna till de belopp som de beräknas inflyta med.
            """;

    private AnnualChapters() {}

    private record Written(String id, String title, String prompt) {

        ChapterOffer offer(Standing standing, int order) {
            return new ChapterOffer(id, title, ANNUAL, standing, order, prompt + "\n");
        }
    }

    static List<ChapterOffer> all() {
        List<ChapterOffer> chapters = new ArrayList<>(List.of(
                USUAL.get(0).offer(Standing.USUAL, 10),
                USUAL.get(1).offer(Standing.USUAL, 55),
                USUAL.get(2).offer(Standing.USUAL, 60),
                new ChapterOffer("tillaggsupplysningar", "Tilläggsupplysningar", ANNUAL, 190, PRINCIPLES)));
        int order = 11;
        for (Written chapter : STATUTORY) {
            chapters.add(chapter.offer(Standing.OPTIONAL, order++));
        }
        return chapters;
    }

    /** What the chapters begin as, to be told from what somebody has written. */
    static List<String> prompts() {
        return Stream.concat(USUAL.stream(), STATUTORY.stream())
                .map(Written::prompt)
                .toList();
    }
}
