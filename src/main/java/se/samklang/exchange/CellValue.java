package se.samklang.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;

/** Turns the values of a {@link Table} into numbers, and says which program fault it is when a value does not suit its column. */
final class CellValue {

    private CellValue() {}

    static void requireOnePerColumn(List<Table.Column> columns, List<@Nullable Object> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row has " + row.size() + " values for " + columns.size() + " columns");
        }
    }

    static BigDecimal number(Object value) {
        return switch (value) {
            case BigDecimal number -> number;
            case Number number -> new BigDecimal(number.toString());
            default -> throw new IllegalArgumentException("Not a number: " + value.getClass());
        };
    }

    static BigDecimal kronor(Object value) {
        return (value instanceof Money money ? money.kronor() : number(value)).setScale(2, RoundingMode.UNNECESSARY);
    }
}
