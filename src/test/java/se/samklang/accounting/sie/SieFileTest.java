package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Period;

/** What the files say, type by type. */
class SieFileTest {
    private static final ObjectReference P1 = new ObjectReference("6", "P1");

    @Test
    void a_file_out_of_the_books_tells_who_it_is_from_and_about_which_years() {
        SieHead head = Given.read(Given.BOOKS).head();

        assertThat(head.type()).isEqualTo(SieType.TYPE_4E);
        assertThat(head.program()).isEqualTo("Exempelbok");
        assertThat(head.programVersion()).isEqualTo("1.2");
        assertThat(head.generated()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(head.generatedBy()).isEqualTo("Åsa Exempel");
        assertThat(head.companyName()).isEqualTo("Samordningsförbundet Påhittet");
        assertThat(head.organisationNumber()).isEqualTo("222000-1982");
        assertThat(head.currency()).isEqualTo("SEK");
        assertThat(head.year()).contains(Period.ofYear(2025));
        assertThat(head.years()).extracting(SieHead.Year::number).containsExactly(0, -1);
    }

    @Test
    void the_chart_holds_accounts_dimensions_and_objects_in_the_order_of_the_file() {
        SieChart chart = Given.read(Given.BOOKS).chart();

        assertThat(chart.accounts().keySet()).containsExactly("1510", "1930", "2010", "3000", "4010");
        assertThat(chart.accounts())
                .containsEntry(
                        "1510",
                        new SieChart.Account("1510", "Kundfordringar", SieChart.Account.Kind.ASSET, "", List.of()))
                .containsEntry("4010", new SieChart.Account("4010", "Insatser", null, "h", List.of("7310")));
        assertThat(chart.dimensions().values())
                .containsExactly(
                        new SieChart.Dimension("6", "Projekt", null), new SieChart.Dimension("21", "Delpost", "6"));
        assertThat(chart.objectNames()).containsEntry(P1, "Gemensam väg");
    }

    @Test
    void balances_months_and_vouchers_come_in_the_order_of_the_file() {
        List<SieRecord> records = Given.records(Given.bytes(Given.BOOKS));

        assertThat(records)
                .startsWith(
                        new Balance(21, Balance.Kind.OPENING, 0, "1930", List.of(), 100_000, null),
                        new Balance(22, Balance.Kind.OPENING, 0, "2010", List.of(), -100_000, null),
                        new Balance(23, Balance.Kind.CLOSING, 0, "1930", List.of(), 90_050, null),
                        new Balance(24, Balance.Kind.CLOSING, 0, "2010", List.of(), -100_000, null),
                        new Balance(25, Balance.Kind.CLOSING, 0, "1930", List.of(P1), 1_000, null),
                        new Balance(26, Balance.Kind.RESULT, 0, "4010", List.of(), 9_950, new BigDecimal("2")),
                        month(27, MonthAmount.Kind.OUTCOME, List.of(), 9_950),
                        month(28, MonthAmount.Kind.BUDGET, List.of(P1), 10_000));
        assertThat(records).hasSize(10);
    }

    @Test
    void a_voucher_keeps_struck_and_added_rows_apart_from_those_that_count() {
        Voucher voucher = (Voucher) Given.records(Given.bytes(Given.BOOKS)).get(8);

        assertThat(voucher.series() + voucher.number()).isEqualTo("A1");
        assertThat(voucher.date()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(voucher.registered()).isEqualTo(LocalDate.of(2025, 1, 16));
        assertThat(voucher.rows()).extracting(Row::amountOre).containsExactly(-9_950L, 10_000L, -50L);
        assertThat(voucher.rows().get(1))
                .isEqualTo(new Row(
                        32,
                        "4010",
                        List.of(P1),
                        10_000,
                        LocalDate.of(2025, 1, 15),
                        "Rekvisition \"ett\"",
                        new BigDecimal("2"),
                        ""));
        assertThat(voucher.struck()).extracting(Row::amountOre).containsExactly(700L);
        assertThat(voucher.added()).extracting(Row::by).containsExactly("Åsa");
    }

    @Test
    void rows_are_counted_once_and_debit_is_the_sum_of_those_that_count() {
        assertThat(Given.read(Given.BOOKS).counts()).isEqualTo(new SieSummary.Counts(2, 5, 1, 1, 0, 10_000, 6, 2));
    }

    @Test
    void a_sound_file_of_any_type_has_nothing_to_remark_on() {
        assertThat(Given.read(Given.BOOKS).findings()).isEmpty();
        assertThat(Given.read(Given.ENTRY).findings()).isEmpty();
        assertThat(Given.read(Given.MONTHS).findings()).isEmpty();
    }

    @Test
    void vouchers_to_be_booked_need_neither_numbers_nor_days_of_the_year() {
        SieSummary summary = Given.read(Given.ENTRY);

        assertThat(summary.head().type()).isEqualTo(SieType.TYPE_4I);
        assertThat(summary.head().years()).isEmpty();
        assertThat(summary.counts().rows()).isEqualTo(3);
    }

    @Test
    void the_types_with_balances_only_are_told_apart() {
        assertThat(Given.read(Given.MONTHS).head().type()).isEqualTo(SieType.TYPE_2);
        assertThat(Given.read(Given.MONTHS.replace("#SIETYP 2", "#SIETYP 3"))
                        .head()
                        .type())
                .isEqualTo(SieType.TYPE_3);
        assertThat(Given.read(Given.MONTHS.replace("#SIETYP 2\n", "")).head().type())
                .isEqualTo(SieType.TYPE_1);
    }

    @Test
    void a_reading_can_be_broken_off_by_whoever_takes_the_records() {
        IllegalStateException stop = new IllegalStateException("stop");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> SieFile.read(SieSource.of(Given.bytes(Given.BOOKS)), SieLimits.STANDARD, record -> {
                            throw stop;
                        })))
                .isSameAs(stop);
    }

    private static MonthAmount month(int line, MonthAmount.Kind kind, List<ObjectReference> objects, long ore) {
        return new MonthAmount(line, kind, 0, YearMonth.of(2025, 1), "4010", objects, ore, null);
    }
}
