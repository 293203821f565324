package se.samklang.participants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.Rounding;
import se.samklang.database.Read;
import se.samklang.participants.StatisticsSql.Counted;
import se.samklang.participants.StatisticsSql.Municipality;
import se.samklang.participants.StatisticsSql.Presence;
import se.samklang.participants.StatisticsSql.Subject;
import se.samklang.participants.StatisticsSql.Tally;

/** Everything that is counted about a period, as few rows that tables and figures add up. */
record Statistics(
        List<Presence> presence,
        List<Tally> tallies,
        List<Counted> individualCounts,
        List<Counted> structuralCounts,
        List<Municipality> municipalities,
        List<UUID> insatser,
        CodeLists codes) {

    static Statistics of(Read tx, Period period, @Nullable UUID insats) {
        Bounds bounds = Bounds.of(period);
        StatisticsSql.planEach(tx);
        List<Presence> presence = StatisticsSql.presence(tx, bounds, insats);
        List<Tally> tallies = Stream.concat(
                        StatisticsSql.entries(tx, bounds, insats).stream(),
                        StatisticsSql.exits(tx, bounds, insats).stream())
                .toList();
        List<Counted> counts = StatisticsSql.counted(tx, bounds, insats);
        return new Statistics(
                presence,
                tallies,
                counts.stream()
                        .filter(row -> row.direction().equals("INDIVIDUAL"))
                        .toList(),
                counts.stream()
                        .filter(row -> row.direction().equals("STRUCTURAL"))
                        .toList(),
                StatisticsSql.municipalities(
                        tx,
                        bounds,
                        presence.stream()
                                .map(Presence::municipalityCode)
                                .distinct()
                                .toList()),
                StatisticsSql.insatser(tx),
                CodeLists.read(tx));
    }

    /** Participations with at least one day in the period. */
    long total(Predicate<Sex> sexes) {
        return sum(presence, Presence::sex, sexes, Presence::total)
                + sum(individualCounts, Counted::sex, sexes, Counted::total);
    }

    /** Participations that began in the period. */
    long started() {
        return sum(presence, Presence::sex, SexGroup.ALL, Presence::started)
                + sum(individualCounts, Counted::sex, SexGroup.ALL, Counted::started);
    }

    /** As {@link #started()}, of some sexes. */
    long started(Predicate<Sex> sexes) {
        return sum(presence, Presence::sex, sexes, Presence::started)
                + sum(individualCounts, Counted::sex, sexes, Counted::started);
    }

    /** As {@link #ended()}, of some sexes. */
    long ended(Predicate<Sex> sexes) {
        return sum(presence, Presence::sex, sexes, Presence::ended)
                + sum(individualCounts, Counted::sex, sexes, Counted::ended);
    }

    /** Participations that ended in the period. */
    long ended() {
        return endedEpisodes() + sum(individualCounts, Counted::sex, SexGroup.ALL, Counted::ended);
    }

    /** As {@link #ended}, without the insatser that are followed up by counts. */
    long endedEpisodes() {
        return sum(presence, Presence::sex, SexGroup.ALL, Presence::ended);
    }

    long opening() {
        return total(SexGroup.ALL) - started();
    }

    long closing() {
        return total(SexGroup.ALL) - ended();
    }

    /** New or ended participations with the code (null: without any) under the subject. */
    long persons(Subject subject, @Nullable String code, Predicate<Sex> sexes) {
        return tallies.stream()
                .filter(row -> row.subject() == subject && Objects.equals(row.code(), code))
                .filter(row -> sexes.test(row.sex()))
                .mapToLong(Tally::persons)
                .sum();
    }

    /** All of a subject; for livelihoods that is mentions, not persons. */
    long persons(Subject subject, Predicate<Sex> sexes) {
        return tallies.stream()
                .filter(row -> row.subject() == subject && sexes.test(row.sex()))
                .mapToLong(Tally::persons)
                .sum();
    }

    boolean isMentioned(Subject subject, Predicate<Sex> sexes) {
        return persons(subject, sexes) > 0;
    }

    /** Mean number of months of the ended with the reason. */
    Mean months(@Nullable String reason) {
        return mean(row -> Objects.equals(row.code(), reason));
    }

    /** Mean number of months of all ended. */
    Mean months() {
        return mean(row -> true);
    }

    /** The ended whose reason belongs to one of the groups, for example WORK. */
    long endedInGroups(List<String> groups) {
        return codes.of(CodeList.EXIT_REASON).stream()
                .filter(code -> code.nationalGroup() != null && groups.contains(code.nationalGroup()))
                .mapToLong(code -> persons(Subject.EXIT_REASON, code.code(), SexGroup.ALL))
                .sum();
    }

    private Mean mean(Predicate<Tally> which) {
        List<Tally> rows = tallies.stream()
                .filter(row -> row.subject() == Subject.EXIT_REASON && which.test(row))
                .toList();
        return new Mean(
                rows.stream().mapToLong(Tally::months).sum(),
                rows.stream().mapToLong(Tally::persons).sum());
    }

    static <T> long sum(List<T> rows, Function<T, Sex> sex, Predicate<Sex> sexes, ToLongFunction<T> value) {
        return rows.stream()
                .filter(row -> sexes.test(sex.apply(row)))
                .mapToLong(value)
                .sum();
    }

    /** Whole months added up, and over how many. */
    record Mean(long months, long persons) {

        /** With up to four decimals; null where there is nobody. */
        @Nullable
        BigDecimal exact() {
            if (persons == 0) {
                return null;
            }
            BigDecimal mean = BigDecimal.valueOf(months).divide(BigDecimal.valueOf(persons), 4, RoundingMode.HALF_UP);
            BigDecimal bare = mean.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        /** As printed: whole months, half up of the unrounded mean. */
        String printed() {
            return persons == 0
                    ? "–"
                    : BigDecimal.valueOf(months)
                            .divide(BigDecimal.valueOf(persons), 0, RoundingMode.HALF_UP)
                            .toPlainString();
        }
    }

    /** A share in whole per cent, null where the denominator is 0. */
    static @Nullable BigDecimal share(long numerator, long denominator) {
        return Rounding.percent(numerator, denominator, 0);
    }
}
