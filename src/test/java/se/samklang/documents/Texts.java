package se.samklang.documents;

/** Invented texts of a report. */
final class Texts {

    static final String PURPOSE = """
            Provbygdens samordningsförbund är ett förbund för **finansiell samordning** inom rehabiliteringsområdet. \
            Förbundets medlemmar är tre kommuner, regionen, Försäkringskassan och Arbetsförmedlingen.

            Förbundets ändamål anges i förbundsordningen § 5:

            > Förbundets ändamål är att genom finansiell samordning underlätta eller förbättra möjligheterna för \
            individer som är i behov av samordnade rehabiliteringsinsatser att stärka sin egen försörjning.
            >
            > Förbundet ska också arbeta för en *effektiv* användning av gemensamma resurser.

            Den grupp insatserna riktar sig till är personer i förvärvsaktiv ålder (16–64 år). Läs mer på \
            [förbundets webbplats](https://exempel.se/forbundet) eller skriv till [kansliet](mailto:kansli@exempel.se).
            """;

    static final String EVENTS = """
            ### Styrelsemöte januari

            Förbundsstyrelsen beslutade att finansiera:

            - En biträdande processledare på halvtid och under ett år.
            - Utbildning och handledning:
              - för chefer
              - för **handläggare**
            - Ett seminarium.

            ### Styrelsemöte maj

            Revisionsrapporten redovisades, vilket resulterade i följande:

            ✓ Tätare redovisning från samordningsteamen
            ✓ Redovisning av medlemsbidragen via ett eget ID i bokföringen
            ✓ Stående punkt på dagordningen om ansvarsfrihet

            #### Ordning för utbetalning

            1. Rekvisitionen kommer in.
            2. Två personer attesterar.
            3. Medlen betalas ut.
            """;

    static final String TEAMS = """
            Under årets första åtta månader har teamen arbetat med totalt {{deltagare.totalt}} personer \
            ({{deltagare.andel-kvinnor}} kvinnor), varav {{deltagare.nya}} nya deltagare.

            {{tabell:deltagare-per-kommun}}

            {{diagram:deltagare-stapel}}

            {{tabell:forsorjning-vid-inskrivning}}

            Under perioden har {{deltagare.avslutade}} personer avslutats.

            {{tabell:avslutsanledningar}}

            {{diagram:deltagare-linje}}
            """;

    static final String ODD = """
            <script>alert('ja')</script> står som det skrevs, liksom <b onclick="x()">fet</b> & co. ![bild](http://exempel.se/x.png)

            [farlig](javascript:alert(1)), [fil](file:///etc/passwd) och \\{{deltagare.totalt}} som text.

            Tecken: åäöÅÄÖéü ”citat” – — … § ½ ² → ✓ ☐ ≥ ≤ ± µ € Ω Ж ש ع 漢 😀 👩‍👩‍👧 𝔘 \u0007\u200b\u00ad slut.

            Ettmycketlångtordutanmellanslag%s
            """.formatted("ochsåvidare".repeat(30));

    static final String ECONOMY = """
            {{tabell:budget-utfall-prognos}}

            Enligt prognosen minskar det egna kapitalet.

            {{underskrifter:Anna Exempel, ordförande|Bo Exempel, förbundschef|Cecilia Exempel}}
            """;

    private Texts() {}
}
