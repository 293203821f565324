package se.samklang.participants;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** Lists the rows behind a figure so that they add up to it. */
final class ParticipationEvidence {

    private static final String READERS = "/deltagande";

    private ParticipationEvidence() {}

    static Optional<Evidence> of(Read tx, SourceAddress address) {
        return address.period()
                .filter(period -> address.subject().equals(Cells.SUBJECT))
                .flatMap(period -> EvidenceFilter.of(address).map(filter -> of(tx, address, filter, period)));
    }

    private static Evidence of(Read tx, SourceAddress address, EvidenceFilter filter, Period period) {
        Bounds bounds = Bounds.of(period);
        List<EvidenceSql.Episode> episodes =
                filter.hasEpisodes() ? EvidenceSql.episodes(tx, bounds, filter) : List.of();
        List<EvidenceSql.Count> counts = filter.hasCounts() ? EvidenceSql.counts(tx, bounds, filter) : List.of();
        List<Evidence.Row> rows = new ArrayList<>();
        episodes.forEach(episode -> rows.add(row(episode, filter.showsMonths())));
        long total = episodes.size();
        for (EvidenceSql.Count count : counts) {
            long number = filter.measure().of(count);
            total += number;
            rows.add(row(count, number, filter.showsMonths()));
        }
        Statistics.Mean mean = mean(episodes);
        EvidenceWords words = new EvidenceWords(tx, address, filter);
        return new Evidence(
                title(filter),
                words.definition(),
                words.filter(),
                period,
                tx.now(),
                filter.showsMonths() ? BigDecimal.valueOf(mean.months()) : null,
                filter.showsMonths() ? BigDecimal.valueOf(mean.persons()) : null,
                columns(filter.showsMonths()),
                rows,
                sums(total, mean, filter.showsMonths()),
                filter.showsMonths() ? mean.printed() : SwedishNumber.print(total),
                READERS);
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

    private static List<String> sums(long total, Statistics.Mean mean, boolean months) {
        List<String> sums = new ArrayList<>(List.of("Summa", "", "", "", "", "", SwedishNumber.print(total)));
        if (months) {
            sums.add(SwedishNumber.print(mean.months()));
        }
        return sums;
    }

    private static Statistics.Mean mean(List<EvidenceSql.Episode> episodes) {
        List<Long> months = new ArrayList<>();
        for (EvidenceSql.Episode episode : episodes) {
            if (episode.months() != null) {
                months.add(episode.months());
            }
        }
        return new Statistics.Mean(months.stream().mapToLong(Long::longValue).sum(), months.size());
    }

    private static String title(EvidenceFilter filter) {
        return filter.showsMonths()
                ? "Månader i insatsen, medel"
                : filter.measure().label();
    }
}
