package se.samklang.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.TableOffer;

/** What the förbund itself offers to documents: its name, purpose and members, and the chapter about it. */
@Component
final class AssociationFacts implements Facts {

    private static final Set<String> INTERIM = Set.of("delarsrapport");
    private static final Set<String> ANNUAL = Set.of("arsredovisning");

    @Override
    public List<FigureOffer> figures() {
        return List.of(
                words(
                        "forbund.namn",
                        "Förbundets namn",
                        "Namnet i registret över förbundet.",
                        AssociationSql.Row::name),
                words(
                        "forbund.andamal",
                        "Förbundets ändamål",
                        "Ändamålet enligt förbundsordningen, så som det är registrerat.",
                        row -> row.purpose().isEmpty() ? "–" : row.purpose()),
                words(
                        "forbund.andamal_i_ord",
                        "Förbundets ändamål som mening",
                        "Ändamålet enligt förbundsordningen med inledning; utelämnas där inget är registrerat.",
                        row -> row.purpose().isEmpty()
                                ? ""
                                : "Ändamålet enligt förbundsordningen: ”" + row.purpose() + "”"),
                new FigureOffer(
                        "forbund.medlemmar",
                        "Medlemmarnas namn",
                        "Medlemmar någon dag i perioden, i förbundets egen ordning.",
                        (tx, request) -> new FigureValue(
                                null,
                                enumerated(membersIn(
                                        tx,
                                        request.period().from(),
                                        request.period().to())),
                                null)),
                new FigureOffer(
                        "forbund.antal_medlemmar",
                        "Antal medlemmar",
                        "Antal medlemsorganisationer någon dag i perioden.",
                        (tx, request) -> {
                            int count = membersIn(
                                            tx,
                                            request.period().from(),
                                            request.period().to())
                                    .size();
                            return new FigureValue(BigDecimal.valueOf(count), SwedishNumber.print(count), null);
                        }));
    }

    @Override
    public List<ChapterOffer> chapters() {
        return List.of(
                new ChapterOffer("om-forbundet", "Om förbundet och dess ändamål", INTERIM, 10, """
                {{forbund.namn}} samordnar rehabilitering mellan stat, region och kommun. Förbundet har \
                {{forbund.antal_medlemmar}} medlemmar: {{forbund.medlemmar}}.

                {{forbund.andamal_i_ord}}
                """),
                new ChapterOffer("syfte-och-mal", "Syfte och mål med samordningsförbundet", ANNUAL, 20, """
                {{forbund.namn}} samordnar rehabilitering mellan stat, region och kommun (lagen 2003:1210 om finansiell \
                samordning av rehabiliteringsinsatser). Förbundet har {{forbund.antal_medlemmar}} medlemmar: \
                {{forbund.medlemmar}}.

                {{forbund.andamal_i_ord}}
                """),
                new ChapterOffer("forbundsstyrelse", "Förbundsstyrelse", ANNUAL, 30, """
                {{tabell:styrelsens-sammansattning}}

                {{avsnitt:styrelsens-forandringar}}

                Styrelsen har under {{rapport.period}} haft {{styrelsen.moten}} möten och fattat \
                {{styrelsen.beslut}} beslut.
                """),
                new ChapterOffer("underskrifter", "Underskrifter", ANNUAL, 200, """
                {{avsnitt:styrelsens-underskrifter}}
                """));
    }

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(
                BoardYear.TABLE,
                "Styrelsens sammansättning",
                BoardYear.DEFINITION,
                (tx, request) -> BoardYear.of(tx, request.period()).table()));
    }

    @Override
    public List<PassageOffer> passages() {
        return List.of(
                new PassageOffer(
                        "styrelsens-forandringar",
                        "Förändringar i styrelsen",
                        (tx, request) -> BoardYear.of(tx, request.period()).changes()),
                new PassageOffer(
                        "styrelsens-underskrifter",
                        "Styrelsens underskrifter",
                        (tx, request) -> BoardYear.of(tx, request.period()).signatures()));
    }

    private static FigureOffer words(
            String id, String title, String definition, Function<AssociationSql.Row, String> word) {
        return new FigureOffer(
                id,
                title,
                definition,
                (tx, request) ->
                        new FigureValue(null, AssociationSql.own(tx).map(word).orElse("–"), null));
    }

    private static List<String> membersIn(Read tx, LocalDate from, LocalDate to) {
        return MemberSql.all(tx).stream()
                .filter(member ->
                        member.fromDate() == null || !member.fromDate().isAfter(to))
                .filter(member -> member.toDate() == null || !member.toDate().isBefore(from))
                .map(MemberSql.Member::name)
                .toList();
    }

    private static String enumerated(List<String> names) {
        return switch (names.size()) {
            case 0 -> "–";
            case 1 -> names.getFirst();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
        };
    }
}
