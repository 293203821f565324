package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RepeatedLinesTest {

    @Test
    void a_row_like_an_earlier_one_is_found_with_the_number_of_the_first() {
        assertThat(earlier(List.of("a", "b"), List.of("a", "c"), List.of("a", "b"), List.of("a", "b")))
                .containsExactly(0, 0, 2, 2);
    }

    @Test
    void the_same_letters_in_other_cells_are_another_row() {
        assertThat(earlier(List.of("ab", ""), List.of("a", "b"), List.of("", "ab")))
                .containsExactly(0, 0, 0);
    }

    @Test
    void each_of_many_rows_is_found_again() {
        List<List<String>> rows = new ArrayList<>();
        IntStream.range(0, 20_000).forEach(row -> rows.add(List.of("rad", String.valueOf(row % 10_000))));

        List<Integer> earlier = earlier(rows.toArray(List[]::new));

        assertThat(earlier.subList(0, 10_000)).containsOnly(0);
        assertThat(earlier.subList(10_000, 20_000))
                .isEqualTo(IntStream.range(2, 10_002).boxed().toList());
    }

    @SafeVarargs
    private static List<Integer> earlier(List<String>... rows) {
        List<Sheet.Line> lines = IntStream.range(0, rows.length)
                .mapToObj(row -> new Sheet.Line(row + 2, rows[row]))
                .toList();
        RepeatedLines repeated = new RepeatedLines(lines);
        return IntStream.range(0, rows.length)
                .mapToObj(row -> repeated.earlier(row, lines.get(row)))
                .toList();
    }
}
