package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;

class NewAssociationTest {

    private final TestVisitor operator = RunningApplication.operator();

    @Test
    void whoever_adds_a_förbund_works_in_it_from_then_on() {
        add("Södra Provbygdens samordningsförbund");
        assertThat(TestVisitor.text(operator.get("/forbundet")))
                .contains("Förbundet är tillagt, och du arbetar nu i det.", "Södra Provbygdens samordningsförbund");

        add("Norra Provbygdens samordningsförbund");

        assertThat(TestVisitor.text(operator.get("/"))).contains("Norra Provbygdens samordningsförbund");
    }

    private void add(String name) {
        var answer = operator.post(
                "/forbund/nytt",
                Map.of("namn", name, "organisationsnummer", TestDatabase.newOrganisationNumber(), "sate", "Provstad"));
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(path -> assertThat(path).endsWith("/forbundet"));
    }
}
