package se.samklang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ConnectionFaultTest {

    @Test
    void a_server_nobody_answers_at_is_told_in_swedish() {
        assertThatThrownBy(() -> RunningDatabase.external("postgresql://somebody:secret@127.0.0.1:1/samklang"))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("Ingen databasserver svarar")
                .hasMessageNotContaining("secret");
    }

    @Test
    void a_wrong_password_and_a_missing_database_are_told_apart() {
        assertThat(ConnectionFault.of(new SQLException("no", "28P01"))).hasMessageContaining("lösenordet");
        assertThat(ConnectionFault.of(new SQLException("no", "3D000"))).hasMessageContaining("finns inte");
    }

    @Test
    void an_unknown_fault_keeps_the_servers_words() {
        assertThat(ConnectionFault.of(new SQLException("odd thing", "XX000"))).hasMessageContaining("odd thing");
    }
}
