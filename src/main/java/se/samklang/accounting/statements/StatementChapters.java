package se.samklang.accounting.statements;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.ChapterOffer.Standing;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.ReportRequest;

/** The chapters of the annual report that are statements, in whichever layout the year has. */
final class StatementChapters {

    private static final Set<String> ANNUAL = Set.of("arsredovisning");

    private StatementChapters() {}

    static List<ChapterOffer> all() {
        return List.of(
                new ChapterOffer("resultatrakning", "Resultaträkning", ANNUAL, 70, "{{avsnitt:arets-resultat}}\n"),
                new ChapterOffer("balansrakning", "Balansräkning", ANNUAL, 72, "{{avsnitt:arets-balans}}\n"),
                new ChapterOffer(
                        "kassaflodesanalys", "Kassaflödesanalys", ANNUAL, 74, "{{tabell:kassaflodesanalys}}\n"),
                new ChapterOffer(
                        "driftredovisning",
                        "Driftredovisning",
                        ANNUAL,
                        Standing.OPTIONAL,
                        76,
                        "{{tabell:driftredovisning}}\n"),
                new ChapterOffer("noter", "Noter", ANNUAL, 80, """
                        {{tabell:not-fordringar}}

                        {{tabell:not-kortfristiga-skulder}}
                        """));
    }

    /** Which table stands there depends on the layout, so the chapter's text need not. */
    static List<PassageOffer> passages() {
        return List.of(
                new PassageOffer(
                        "arets-resultat",
                        "Årets resultat i förbundets uppställning",
                        either(Kind.RESULT, "{{tabell:resultatrapport}}", "{{tabell:resultatrakning}}")),
                new PassageOffer(
                        "arets-balans",
                        "Årets balans i förbundets uppställning",
                        either(Kind.BALANCE, "{{tabell:balansrapport}}", "{{tabell:balansrakning}}")));
    }

    private static BiFunction<Read, ReportRequest, String> either(Kind kind, String bookkeeping, String statutory) {
        return (tx, request) ->
                Statements.isDefined(tx, kind, Family.BOOKKEEPING, request.period()) ? bookkeeping : statutory;
    }
}
