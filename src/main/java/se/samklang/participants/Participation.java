package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's time in one insats, as registered: codes, classes and months.
 *
 * @param livelihoodsIn codes with comma between
 * @param startMonth first day of the month
 * @param livelihoodsOut as {@code livelihoodsIn}; empty while it goes on
 * @param version as it was when the form was opened; 0 for a new one
 */
record Participation(
        UUID id,
        UUID insatsId,
        String code,
        Sex sex,
        @Nullable String ageClass,
        String municipalityCode,
        @Nullable String referrer,
        @Nullable String education,
        @Nullable String supportDuration,
        String livelihoodsIn,
        @Nullable String occupationIn,
        LocalDate startMonth,
        @Nullable LocalDate endMonth,
        @Nullable String exitReason,
        @Nullable ExitKind exitKind,
        String livelihoodsOut,
        @Nullable String occupationOut,
        int version) {

    boolean isEnded() {
        return endMonth != null;
    }

    boolean isMisregistered() {
        return exitKind == ExitKind.MISREGISTERED || "felregistrering".equals(exitReason);
    }

    Participation withCode(String other) {
        return new Participation(
                id,
                insatsId,
                other,
                sex,
                ageClass,
                municipalityCode,
                referrer,
                education,
                supportDuration,
                livelihoodsIn,
                occupationIn,
                startMonth,
                endMonth,
                exitReason,
                exitKind,
                livelihoodsOut,
                occupationOut,
                version);
    }

    /** As it stands when it turns out never to have been one; a participation that went on ends where it began. */
    Participation misregistered() {
        return new Participation(
                id,
                insatsId,
                code,
                sex,
                ageClass,
                municipalityCode,
                referrer,
                education,
                supportDuration,
                livelihoodsIn,
                occupationIn,
                startMonth,
                endMonth == null ? startMonth : endMonth,
                exitReason,
                ExitKind.MISREGISTERED,
                livelihoodsOut,
                occupationOut,
                version);
    }

    List<String> in() {
        return codes(livelihoodsIn);
    }

    List<String> out() {
        return codes(livelihoodsOut);
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
