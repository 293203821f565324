package se.samklang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordRowsTest {

    private enum Light {
        RED,
        GREEN
    }

    private record Day(
            int dayNumber,
            @Nullable LocalDate firstDay,
            Light light,
            @Nullable String note) {}

    private record Positive(int number) {
        Positive {
            if (number < 1) {
                throw new IllegalArgumentException("not positive");
            }
        }
    }

    @Test
    void components_take_the_columns_of_their_name_whatever_the_order() {
        List<Day> days = statement("""
                        SELECT 'GREEN' AS light, DATE '2026-11-22' AS first_day, NULL AS note, 7 AS day_number, 1 AS more
                        UNION ALL
                        SELECT 'RED', NULL, 'x', 8, 1
                        ORDER BY day_number
                        """).query(Day.class).list();

        assertThat(days)
                .containsExactly(
                        new Day(7, LocalDate.of(2026, 11, 22), Light.GREEN, null), new Day(8, null, Light.RED, "x"));
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() ->
                        statement("SELECT 1 AS day_number").query(Day.class).list())
                .hasMessageContaining("first_day");
    }

    @Test
    void what_the_record_itself_refuses_comes_through() {
        assertThatThrownBy(() ->
                        statement("SELECT 0 AS number").query(Positive.class).single())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not positive");
    }

    private static RecordStatement statement(String text) {
        return new RecordStatement(JdbcClient.create(TestDatabase.dataSource()), text);
    }
}
