package se.samklang.planning.documents;

import java.util.List;
import java.util.Set;
import se.samklang.documents.ChapterOffer;

/** The chapters of the plan and of the måluppfyllelse that are made of rows; those that are text alone stand with the documents. */
final class PlanChapters {

    static final String PLAN = "verksamhetsplan";
    static final String FULFILMENT = "maluppfyllelse";

    private static final Set<String> OF_PLAN = Set.of(PLAN);
    private static final Set<String> OF_FULFILMENT = Set.of(FULFILMENT);

    private static final List<ChapterOffer> CHAPTERS = List.of(
            new ChapterOffer("plan-inriktning", "Verksamhetens inriktning och omfattning", OF_PLAN, 10, """
                    Medlemmar i förbundet är:

                    {{avsnitt:forbundets-medlemmar}}

                    Insatserna inom den finansiella samordningen ska avse individer som är i behov av samordnade
                    rehabiliteringsinsatser, och syfta till att de uppnår eller förbättrar sin förmåga att utföra
                    förvärvsarbete (2 § lagen om finansiell samordning av rehabiliteringsinsatser).
                    """),
            new ChapterOffer("plan-verksamhetsinriktning", "Verksamhetsinriktning", OF_PLAN, 30, """
                    {{avsnitt:regler-for-insatser}}
                    """),
            new ChapterOffer("plan-mal", "Mål", OF_PLAN, 40, """
                    {{avsnitt:planens-mal}}
                    """),
            new ChapterOffer("plan-malgrupper", "Målgrupper", OF_PLAN, 50, """
                    {{avsnitt:malgrupper}}
                    """),
            new ChapterOffer("plan-beslutade", "Beslutade verksamheter", OF_PLAN, 70, """
                    {{avsnitt:beslutade-verksamheter}}
                    """),
            new ChapterOffer("plan-utvardering", "Utvärdering", OF_PLAN, 110, """
                    {{avsnitt:utvarderingar}}
                    """),
            new ChapterOffer("plan-eget-kapital", "Eget kapital", OF_PLAN, 120, """
                    Det egna kapitalet är {{ekonomi.eget_kapital_ingaende}} när planen börjar gälla.
                    """),
            new ChapterOffer("plan-budget", "Budget", OF_PLAN, 130, """
                    {{tabell:budget-flerar}}
                    """),
            new ChapterOffer("mal-bedomning", "Måluppfyllelse", OF_FULFILMENT, 10, """
                    {{avsnitt:maluppfyllelse}}
                    """),
            new ChapterOffer("mal-matbara", "Mätbara mål", OF_FULFILMENT, 20, """
                    {{avsnitt:matbara-mal}}
                    """),
            new ChapterOffer("mal-oversikt", "Målen och deras underlag", OF_FULFILMENT, 30, """
                    {{tabell:malen-och-deras-underlag}}
                    """));

    private PlanChapters() {}

    static List<ChapterOffer> all() {
        return CHAPTERS;
    }
}
