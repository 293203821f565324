package se.samklang.participants;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** Lists the rows behind a figure so that they add up to it. */
final class ParticipationEvidence {

    private static final Map<String, String> MEASURES = Map.of(
            "totalt", "Deltaganden i perioden",
            "nya", "Nya deltaganden",
            "avslutade", "Avslutade deltaganden",
            "ingaende", "Ingående deltaganden",
            "utgaende", "Utgående deltaganden");

    private ParticipationEvidence() {}

    static Optional<Evidence> of(Read tx, SourceAddress address) {
        Period period = period(address);
        if (!address.subject().equals(Cells.SUBJECT) || period == null) {
            return Optional.empty();
        }
        EvidenceFilter filter = EvidenceFilter.of(address);
        Bounds bounds = Bounds.of(period);
        List<EvidenceSql.Episode> episodes =
                filter.hasEpisodes() ? EvidenceSql.episodes(tx, bounds, filter) : List.of();
        List<EvidenceSql.Count> counts = filter.hasCounts() ? EvidenceSql.counts(tx, bounds, filter) : List.of();
        List<Evidence.Row> rows = new ArrayList<>();
        episodes.forEach(episode -> rows.add(row(episode, filter.showsMonths())));
        long total = episodes.size();
        for (EvidenceSql.Count count : counts) {
            long number = number(count, filter.measure());
            total += number;
            rows.add(row(count, number, filter.showsMonths()));
        }
        return Optional.of(new Evidence(
                title(filter, period),
                definition(filter),
                words(CodeLists.read(tx), address),
                columns(filter.showsMonths()),
                rows,
                filter.showsMonths() ? mean(episodes) : SwedishNumber.print(total)));
    }

    private static @Nullable Period period(SourceAddress address) {
        String from = address.value("fran");
        String to = address.value("till");
        if (from == null || to == null) {
            return null;
        }
        try {
            LocalDate first = LocalDate.parse(from);
            LocalDate last = LocalDate.parse(to);
            return last.isBefore(first) ? null : new Period(first, last);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static long number(EvidenceSql.Count count, String measure) {
        return switch (measure) {
            case "nya" -> count.started();
            case "avslutade" -> count.ended();
            case "ingaende" -> count.opening();
            case "utgaende" -> count.opening() + count.started() - count.ended();
            default -> count.opening() + count.started();
        };
    }

    private static Evidence.Row row(EvidenceSql.Episode episode, boolean months) {
        List<String> cells = new ArrayList<>(List.of(
                episode.code(),
                episode.insatsName(),
                episode.municipality(),
                episode.sex().label(),
                YearMonth.from(episode.startMonth()).toString(),
                episode.endMonth() == null
                        ? "pågår"
                        : YearMonth.from(episode.endMonth()).toString(),
                "1"));
        if (months) {
            cells.add(episode.months() == null ? "–" : episode.months().toString());
        }
        return new Evidence.Row(cells, "/deltagande/" + episode.id());
    }

    private static Evidence.Row row(EvidenceSql.Count count, long number, boolean months) {
        List<String> cells = new ArrayList<>(List.of(
                "antal",
                count.insatsName(),
                "–",
                count.sex().label(),
                count.fromDate().toString(),
                count.toDate().toString(),
                SwedishNumber.print(number)));
        if (months) {
            cells.add("–");
        }
        return new Evidence.Row(cells, "/antal/" + count.id());
    }

    private static List<String> columns(boolean months) {
        List<String> columns = new ArrayList<>(List.of("Kod", "Insats", "Kommun", "Kön", "Start", "Slut", "Antal"));
        if (months) {
            columns.add("Månader");
        }
        return columns;
    }

    private static String mean(List<EvidenceSql.Episode> episodes) {
        List<Long> months = new ArrayList<>();
        for (EvidenceSql.Episode episode : episodes) {
            if (episode.months() != null) {
                months.add(episode.months());
            }
        }
        return new Statistics.Mean(months.stream().mapToLong(Long::longValue).sum(), months.size()).printed();
    }

    private static String title(EvidenceFilter filter, Period period) {
        return MEASURES.getOrDefault(filter.measure(), "Deltaganden") + ", " + period.printed();
    }

    private static String definition(EvidenceFilter filter) {
        return filter.direction().equals("STRUCTURAL") ? InsatsTables.STRUCTURAL : MunicipalityTable.TOTAL;
    }

    private static String words(CodeLists codes, SourceAddress address) {
        String words = address.filter().entrySet().stream()
                .filter(entry -> !List.of("fran", "till", "matt", "visa", "rader", "insats")
                        .contains(entry.getKey()))
                .map(entry -> label(entry.getKey()) + ": " + value(codes, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "Alla" : words;
    }

    private static String label(String name) {
        return switch (name) {
            case "kon" -> "Kön";
            case "kommun" -> "Kommunkod";
            case "forsorjning_in" -> "Försörjning vid inskrivning";
            case "forsorjning_ut" -> "Försörjning vid avslut";
            case "tid" -> "Tid i offentlig försörjning";
            case "anledning" -> "Avslutsanledning";
            case "avslutstyp" -> "Avslutstyp";
            case "inriktning" -> "Inriktning";
            default -> "Utfall";
        };
    }

    private static String value(CodeLists codes, String name, String value) {
        if (value.equals("saknas")) {
            return "uppgift saknas";
        }
        return switch (name) {
            case "forsorjning_in", "forsorjning_ut" -> codes.label(CodeList.LIVELIHOOD, value);
            case "tid" -> codes.label(CodeList.SUPPORT_DURATION, value);
            case "anledning" -> codes.label(CodeList.EXIT_REASON, value);
            case "kon" -> SexGroup.ofCode(value).words();
            default -> value;
        };
    }
}
