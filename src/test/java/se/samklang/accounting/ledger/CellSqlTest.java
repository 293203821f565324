package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.samklang.accounting.ledger.AccountRowSql.BookedRow;
import se.samklang.database.TestDatabase;

class CellSqlTest {

    /** How many cells with one of their parts are so many snapshots alike in. */
    private static final String ALIKE = """
            SELECT count(*)
            FROM (
              SELECT c.cell_number
              FROM accounting.ledger_cell c
              JOIN accounting.ledger_part p
                ON p.association_id = c.association_id
               AND p.ledger_import_id = c.ledger_import_id
               AND p.cell_number = c.cell_number
              WHERE c.association_id = :association
              GROUP BY c.cell_number, c.account, c.objects, c.book_months, c.change_ores, c.row_counts, c.voucher_positions,
                       p.dimension, p.object, p.booked_ores, p.booked_months
              HAVING (count(*) = 2) = %s
            ) c
            """;

    private final GivenLedger given = new GivenLedger();

    @Test
    void what_is_more_than_memory_should_hold_is_summed_by_the_database_to_the_same_cells() {
        given.store(given.books());

        TestDatabase.database().write(given.scope(), "Läste in huvudbok", tx -> {
            UUID from = LedgerYearSql.find(tx, 2017).orElseThrow().importId();
            UUID to = UUID.randomUUID();
            SnapshotCopySql.head(tx, from, to);
            SnapshotCopySql.chart(tx, from, to);
            SnapshotCopySql.vouchers(tx, from, to);
            CellSums tooMany = new CellSums(1);
            tooMany.add("1930", "{}", LocalDate.of(2017, 1, 1), 100, 1);
            tooMany.add("1930", "{}", LocalDate.of(2017, 2, 1), 100, 2);
            assertThat(tooMany.fit()).isFalse();
            CellSql.insert(tx, to, tooMany);
            return to;
        });

        assertThat(given.count(ALIKE.formatted("true"))).isEqualTo(4);
        assertThat(given.count(ALIKE.formatted("false"))).isZero();
    }

    @Test
    void every_row_that_counts_is_found_by_its_account() {
        given.store(given.books());

        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.booked_row b
                WHERE b.association_id = :association
                """)).isEqualTo(5);
        assertThat(given.count("""
                SELECT count(*)
                FROM (
                  SELECT r.voucher_id, r.position, r.account, r.objects, r.row_ore, r.text
                  FROM accounting.ledger_row r
                  WHERE r.association_id = :association
                    AND r.kind = 'COUNTED'
                  EXCEPT
                  SELECT b.voucher_id, b.position, b.account, b.objects, b.row_ore, b.text
                  FROM accounting.booked_row b
                  WHERE b.association_id = :association
                ) r
                """)).isZero();
    }

    @Test
    void an_account_has_the_same_rows_through_its_cells_and_by_date() {
        given.store(given.books());

        TestDatabase.database().read(given.scope(), tx -> {
            UUID id = LedgerYearSql.find(tx, 2017).orElseThrow().importId();
            RowFilter all = new RowFilter(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), "", "");
            RowFilter ofProject = new RowFilter(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), "6", "P1");
            List<BookedRow> rows = AccountRowSql.byDate(tx, id, "4010", all, BookedPlace.read(""), 9);
            assertThat(rows).extracting(BookedRow::rowOre).containsExactly(10_000L, -50L, -2_000L, 2_000L);
            assertThat(AccountRowSql.byCell(tx, id, "4010", all, BookedPlace.read(""), 9))
                    .isEqualTo(rows);
            BookedPlace second = BookedPlace.read(rows.get(1).place());
            assertThat(AccountRowSql.byDate(tx, id, "4010", all, second, 9)).isEqualTo(rows.subList(2, 4));
            assertThat(AccountRowSql.byCell(tx, id, "4010", all, second, 9)).isEqualTo(rows.subList(2, 4));
            assertThat(AccountRowSql.byDate(tx, id, "4010", ofProject, BookedPlace.read(""), 9))
                    .containsExactly(rows.get(0), rows.get(2))
                    .isEqualTo(AccountRowSql.byCell(tx, id, "4010", ofProject, BookedPlace.read(""), 9));
            return id;
        });
    }

    @Test
    void a_row_has_its_voucher_s_text_unless_it_has_its_own() {
        given.store(given.books());

        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.ledger_row r
                WHERE r.association_id = :association
                  AND r.text = 'Rekvisition'
                """)).isEqualTo(1);
        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.ledger_row r
                WHERE r.association_id = :association
                  AND r.text IS NULL
                """)).isZero();
    }

    @Test
    void the_database_takes_no_row_that_lacks_what_a_row_must_have() {
        assertRefused("{\"(COUNTED,1930,{},100,,,,1)\"}", null);
        assertRefused("{\"(BOOKED,1930,{},100,,,,1)\"}", "ck_voucher_row_kind");
        assertRefused("{\"(,1930,{},100,,,,1)\"}", "ck_voucher_row_kind");
        assertRefused("{NULL}", "ck_voucher_row_kind");
        assertRefused("{\"(COUNTED,,{},100,,,,1)\"}", "ck_voucher_row_stated");
        assertRefused("{\"(COUNTED,1930,,100,,,,1)\"}", "ck_voucher_row_stated");
        assertRefused("{\"(COUNTED,1930,{},,,,,1)\"}", "ck_voucher_row_stated");
        assertRefused("{\"(COUNTED,1930,{},100,,,,)\"}", "ck_voucher_row_stated");
    }

    /** Or taken, where no constraint is named. */
    private void assertRefused(String rows, @Nullable String constraint) {
        String taken = "SELECT cardinality(CAST('" + rows + "' AS accounting.voucher_row[]))::bigint";
        if (constraint == null) {
            assertThat(given.count(taken)).isEqualTo(1);
        } else {
            assertThatThrownBy(() -> given.count(taken))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining(constraint);
        }
    }
}
