package se.samklang.participants;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.participants.Given.Episode;

/** Counts participations the slow and plain way: row by row, day by day, without the database. */
record Oracle(List<Episode> episodes, Period period) {

    Oracle {
        episodes = episodes.stream().filter(Episode::isCounted).toList();
    }

    private LocalDate first(Episode episode) {
        return episode.start().atDay(1);
    }

    private LocalDate last(Episode episode) {
        return episode.end() == null
                ? LocalDate.MAX
                : Objects.requireNonNull(episode.end()).atEndOfMonth();
    }

    boolean present(Episode episode) {
        return !first(episode).isAfter(period.to()) && !last(episode).isBefore(period.from());
    }

    boolean started(Episode episode) {
        return period.contains(first(episode));
    }

    boolean ended(Episode episode) {
        return period.contains(last(episode));
    }

    boolean opening(Episode episode) {
        return first(episode).isBefore(period.from()) && !last(episode).isBefore(period.from());
    }

    boolean closing(Episode episode) {
        return !first(episode).isAfter(period.to()) && last(episode).isAfter(period.to());
    }

    long count(Predicate<Episode> which) {
        return episodes.stream().filter(which).count();
    }

    static Predicate<Episode> inColumn(String column) {
        return switch (column) {
            case "kvinnor" -> episode -> episode.sex().equals("FEMALE");
            case "man" -> episode -> episode.sex().equals("MALE");
            case "annat" ->
                episode -> episode.sex().equals("OTHER") || episode.sex().equals("UNKNOWN");
            default -> episode -> true;
        };
    }

    /** The value of a cell of one of the first five tables; null where it cannot be computed. */
    @Nullable
    BigDecimal cell(String table, String row, String column) {
        Predicate<Episode> sex = inColumn(column);
        if (column.equals("manader")) {
            return months(row);
        }
        return BigDecimal.valueOf(
                switch (table) {
                    case "deltagare-per-kommun" ->
                        count(sex.and(this::present)
                                .and(e ->
                                        row.equals("totalt") || e.municipality().equals(row)));
                    case "forsorjning-vid-inskrivning" ->
                        count(sex.and(this::started).and(e -> e.livelihoodsIn().contains(row.replace('-', '_'))));
                    case "tid-i-offentlig-forsorjning" ->
                        count(sex.and(this::started).and(e -> row.equals("summa") || is(row, e.duration())));
                    case "avslutsanledningar" ->
                        count(sex.and(this::ended).and(e -> row.equals("summa") || is(row, e.reason())));
                    case "forsorjning-vid-avslut" ->
                        count(sex.and(this::ended).and(e -> e.livelihoodsOut().contains(row.replace('-', '_'))));
                    default -> throw new IllegalArgumentException(table);
                });
    }

    private @Nullable BigDecimal months(String row) {
        List<Long> months = episodes.stream()
                .filter(this::ended)
                .filter(e -> row.equals("summa") || is(row, e.reason()))
                .map(e -> e.start().until(Objects.requireNonNull(e.end()), java.time.temporal.ChronoUnit.MONTHS))
                .toList();
        return months.isEmpty()
                ? null
                : BigDecimal.valueOf(months.stream().mapToLong(Long::longValue).sum())
                        .divide(BigDecimal.valueOf(months.size()), 4, RoundingMode.HALF_UP);
    }

    private static boolean is(String row, String code) {
        return row.equals("saknas") ? code == null : row.replace('-', '_').equals(code);
    }

    /** The rows the table should have, apart from its sum. */
    TreeSet<String> rows(String table) {
        Map<String, Boolean> rows = new TreeMap<>();
        for (Episode episode : episodes) {
            switch (table) {
                case "forsorjning-vid-inskrivning" -> put(rows, started(episode), episode.livelihoodsIn());
                case "tid-i-offentlig-forsorjning" -> put(rows, started(episode), one(episode.duration()));
                case "avslutsanledningar" -> put(rows, ended(episode), one(episode.reason()));
                case "forsorjning-vid-avslut" -> put(rows, ended(episode), episode.livelihoodsOut());
                default -> put(rows, present(episode), List.of(episode.municipality()));
            }
        }
        return new TreeSet<>(rows.keySet());
    }

    private static List<String> one(String code) {
        return List.of(code == null ? "saknas" : code);
    }

    private static void put(Map<String, Boolean> rows, boolean counts, List<String> codes) {
        if (counts) {
            codes.forEach(code -> rows.put(code.replace('_', '-'), true));
        }
    }
}
