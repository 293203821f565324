package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

/** Every amount of a statement, on its page and in the annual report, leads to a page that explains it. */
class StatementLinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/underlag/[^\"]*)\"");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @BeforeEach
    void a_year_with_a_ledger() {
        TestDatabase.database().write(director.scope(), "Provade", GivenStatements::year);
    }

    @Test
    void no_link_on_a_statement_is_dead() {
        for (String statement : List.of("resultatrakning", "balansrakning", "kassaflode", "driftredovisning")) {
            Set<String> links = links("/ekonomi/" + statement + "?ar=2016");

            assertThat(links).as(statement).isNotEmpty().allSatisfy(this::opens);
        }
    }

    @Test
    void no_link_in_the_annual_report_is_dead_and_each_knows_the_way_back() {
        String report = director.post(
                        "/rapporter", Map.of("dokument", "arsredovisning", "fran", "2016-01-01", "till", "2016-12-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Set<String> links = links(report);

        assertThat(links).hasSizeGreaterThan(50).allSatisfy(this::opens);
        assertThat(links)
                .anySatisfy(link ->
                        assertThat(director.get(link).body()).contains("href=\"" + report + "\">Till rapporten"));
    }

    private void opens(String link) {
        assertThat(director.get(link).statusCode()).as(link).isEqualTo(200);
    }

    private Set<String> links(String page) {
        Set<String> links = new TreeSet<>();
        LINK.matcher(director.get(page).body())
                .results()
                .forEach(found -> links.add(found.group(1).replace("&amp;", "&")));
        return links;
    }
}
