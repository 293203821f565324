package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a forecast for the whole year is reached from what is booked. */
enum ForecastMethod {
    RUN_RATE("Utfallets takt: de redovisade månaderna räknas upp till tolv"),
    BUDGET_REMAINDER("Utfall plus budgeten för de månader som är kvar"),
    COMMITMENTS("Utfall plus återstående åtaganden"),
    MANUAL("Eget belopp");

    private final String label;

    ForecastMethod(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ForecastMethod method : values()) {
            choices.put(method.name(), method.label);
        }
        return choices;
    }

    /**
     * What a proposal is made of.
     *
     * @param outcomeOre since 1 January, null where nothing is known
     * @param bookedTo the day the outcome is booked to, null where nothing is known
     * @param remainingOre the budget of the months after it
     * @param commitmentOre granted but not yet drawn down, null where not told
     */
    record Basis(
            @Nullable Long outcomeOre,
            @Nullable LocalDate bookedTo,
            long remainingOre,
            @Nullable Long commitmentOre) {}

    /** The year's amount in öre, never below 0; null where the method has nothing to go by. */
    @Nullable
    Long proposal(Basis basis) {
        Long outcome = basis.outcomeOre();
        LocalDate bookedTo = basis.bookedTo();
        Long commitment = basis.commitmentOre();
        if (outcome == null || bookedTo == null) {
            return null;
        }
        return switch (this) {
            case RUN_RATE -> atLeastNothing(runRate(outcome, coveredMonths(bookedTo)));
            case BUDGET_REMAINDER -> atLeastNothing(Math.addExact(outcome, basis.remainingOre()));
            case COMMITMENTS -> commitment == null ? null : atLeastNothing(Math.addExact(outcome, commitment));
            case MANUAL -> null;
        };
    }

    /** Whole months that are booked; a month that is not over does not count. */
    static int coveredMonths(LocalDate bookedTo) {
        return bookedTo.plusDays(1).getDayOfMonth() == 1 ? bookedTo.getMonthValue() : bookedTo.getMonthValue() - 1;
    }

    private static @Nullable Long runRate(long outcome, int months) {
        return months == 0 ? null : Math.floorDiv(Math.addExact(Math.multiplyExact(outcome, 24L), months), 2L * months);
    }

    private static @Nullable Long atLeastNothing(@Nullable Long ore) {
        return ore == null ? null : Math.max(0L, ore);
    }
}
