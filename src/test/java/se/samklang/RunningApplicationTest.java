package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.web.Role;

class RunningApplicationTest {

    @Test
    void the_program_says_it_is_ready() {
        assertThat(RunningApplication.stranger().get("/health/ready").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_director_sees_the_own_association() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

        HttpResponse<String> page = director.get("/forbundet");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(TestVisitor.text(page)).contains("Provbygdens samordningsförbund");
    }

    @Test
    void signing_out_ends_the_session() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

        assertThat(director.post("/logga-ut", Map.of()).statusCode()).isEqualTo(303);
        assertThat(director.get("/forbundet").statusCode()).isEqualTo(302);
    }
}
