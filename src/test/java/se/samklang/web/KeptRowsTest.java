package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.samklang.RunningApplication;

/** What the database's own guards answer where no rule was first. */
class KeptRowsTest {

    private final ErrorAnswers answers = RunningApplication.bean(ErrorAnswers.class);

    @Test
    void a_change_of_what_is_settled_is_a_conflict_with_the_reason() throws IOException {
        MockHttpServletResponse response = answered("SK409");

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentAsString())
                .contains("Det du ville ändra är fastslaget", "Inget har ändrats")
                .doesNotContain("Referensnummer");
    }

    @Test
    void another_fault_of_the_database_is_ours_and_has_a_number() throws IOException {
        MockHttpServletResponse response = answered("XX000");

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString()).contains("Referensnummer");
    }

    private MockHttpServletResponse answered(String state) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/moten");
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        answers.kept(
                new UncategorizedSQLException("Prov", "SELECT 1", new SQLException("stopped", state)),
                request,
                response);
        return response;
    }
}
