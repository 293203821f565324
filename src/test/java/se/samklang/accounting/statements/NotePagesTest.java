package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.ShownPages;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Download;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** Notes as they are specified. */
class NotePagesTest {

    private final Database database = TestDatabase.database();
    private final NoteController notes =
            new NoteController(database, ShownPages.submissions(), GivenStatements.statements(), TestDatabase.CLOCK);
    private Visitor visitor = ShownPages.visitor(Scope.outside("ingen"), Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = ShownPages.visitor(TestDatabase.newAssociation(), Role.ECONOMIST);
    }

    @Test
    void a_note_is_specified_and_held_against_the_balance() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);

        notes.add(
                visitor,
                ShownPages.sent("ar", "2016", "rad", "fordringar", "text", "Mervärdesskatt", "belopp", "30 000"));

        String page = ShownPages.html(visitor, notes.list(visitor, ShownPages.listing("ar", "2016")));
        assertThat(page).contains("Not 1. Fordringar", "Mervärdesskatt", "547\u00a0kr är inte specificerade");
        NoteItem item =
                database.read(visitor.scope(), tx -> NoteSql.ofYear(tx, 2016)).getFirst();
        assertThat(ShownPages.html(visitor, notes.edit(visitor, item.id()))).contains("value=\"Mervärdesskatt\"");
        notes.change(
                visitor,
                item.id(),
                ShownPages.sent(
                        "version", "1", "ar", "2016", "rad", "fordringar", "text", "Moms", "belopp", "30546,60"));
        assertThat(ShownPages.html(visitor, notes.list(visitor, ShownPages.listing("ar", "2016"))))
                .contains("Moms")
                .doesNotContain("Att kontrollera");
        notes.remove(visitor, item.id(), ShownPages.sent("version", "2"));
        assertThat(ShownPages.html(visitor, notes.list(visitor, ShownPages.listing("ar", "2016"))))
                .contains("Kontona ur huvudboken", "1650 ", "/ekonomi/huvudbok/2016/konton/1650", "30\u00a0546,60")
                .doesNotContain("Inga poster i noterna");
    }

    @Test
    void the_year_before_stands_beside_with_what_it_alone_had_last() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);
        registered("2015", "Provstads kommun", "4", "100 000");
        registered("2015", "Region Prov", "3", "20 000");
        registered("2016", "Provstads kommun", "4", "185 000");
        registered("2016", "Ny part", "4", "7 000");

        String page = cells(visitor, "2016");

        assertThat(page)
                .contains("Provstads kommun kv 4|185 000|100 000|")
                .contains("Ny part kv 4/2016|7 000|0|")
                .contains("Region Prov kv 3/2015|0|20 000|")
                .contains("Summa|192 000|120 000|");
        assertThat(cells(visitor, "2015")).contains("Provstads kommun kv 4/2015|100 000|–|", "Summa|120 000|–|");
    }

    private void registered(String year, String counterparty, String quarter, String kronor) {
        notes.add(
                visitor,
                ShownPages.sent(
                        "ar",
                        year,
                        "rad",
                        "kortfristiga-skulder",
                        "motpart",
                        counterparty,
                        "kvartal",
                        quarter,
                        "belopp",
                        kronor));
    }

    /** The page's cells with a bar after each. */
    private String cells(Visitor reader, String year) {
        return ShownPages.html(reader, notes.list(reader, ShownPages.listing("ar", year)))
                .replaceAll("</t[hd]>", "|")
                .replaceAll("<[^>]*>", "")
                .replace('\u00a0', ' ')
                .replaceAll("\\s*\\|\\s*", "|");
    }

    @Test
    void the_notes_are_a_file_with_a_row_for_each_item_and_for_each_account_without() {
        database.write(visitor.scope(), "Provade", tx -> {
            FiscalYear year = GivenStatements.year(tx);
            GivenStatements.notes(tx, year);
            return NoteSql.remove(tx, NoteSql.ofYear(tx, 2016).getFirst().id(), 1);
        });

        Download file = (Download) notes.list(visitor, ShownPages.listing("ar", "2016", "format", "csv"));

        assertThat(new String(file.content(), StandardCharsets.UTF_8).lines())
                .contains(
                        "Not 1. Fordringar;;;;1650 Momsfordran;30546,60;18620,00",
                        "Not 2. Kortfristiga skulder;Sollefteå kommun;SamCoach;4;;185000,00;");
    }

    @Test
    void an_item_that_says_nothing_is_refused() {
        assertThat(ShownPages.html(
                        visitor, notes.add(visitor, ShownPages.sent("ar", "2016", "rad", "fordringar", "belopp", "1"))))
                .contains("Säg vad posten är: ange motpart, insats eller text.");
        assertThat(ShownPages.html(visitor, notes.blank(visitor, ShownPages.listing("ar", "2016"))))
                .contains("Ny post i noterna");
    }

    @Test
    void a_quarter_that_is_none_is_told_beside_its_field() {
        assertThat(ShownPages.html(
                        visitor,
                        notes.add(
                                visitor,
                                ShownPages.sent(
                                        "ar",
                                        "2016",
                                        "rad",
                                        "fordringar",
                                        "text",
                                        "Moms",
                                        "belopp",
                                        "1",
                                        "kvartal",
                                        "x"))))
                .contains("Välj ett av alternativen i listan");
    }
}
