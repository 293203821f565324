package se.samklang.participants;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.FigureValue;
import se.samklang.documents.MeasureRequest;
import se.samklang.documents.MeasureRequest.Base;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.participants.ShareSql.Asked;

/** A share of participations with its numerator and denominator, and the rows of both. */
final class ShareEvidence {

    static final String SUBJECT = "deltagarandel";

    private static final Set<String> NAMES = Set.of("fran", "till", "matt", "bas", "inom", "insats", "kon");
    private static final List<String> COLUMNS =
            List.of("Kod", "Insats", "Kön", "Start", "Slut", "Avslutsanledning", "I nämnaren", "I täljaren");

    private ShareEvidence() {}

    /** The share of one sex or of all, in whole per cent; not computable where nobody is in the denominator. */
    static FigureValue value(List<ShareSql.Tally> tallies, Asked asked, MeasureRequest request, SexGroup sexes) {
        long numerator = tallies.stream()
                .filter(tally -> sexes.test(tally.sex()))
                .mapToLong(ShareSql.Tally::numerator)
                .sum();
        long denominator = tallies.stream()
                .filter(tally -> sexes.test(tally.sex()))
                .mapToLong(ShareSql.Tally::denominator)
                .sum();
        Source source = new Source(
                address(asked, request.period(), sexes),
                definition(asked),
                filter(asked, sexes),
                request.period(),
                request.asOf(),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator));
        BigDecimal share = Statistics.share(numerator, denominator);
        return share == null
                ? FigureValue.notComputable(source)
                : new FigureValue(share, SwedishNumber.print(share, 0) + "\u00a0%", source);
    }

    static Optional<Evidence> of(Read tx, SourceAddress address) {
        return address.subject().equals(SUBJECT)
                        && NAMES.containsAll(address.filter().keySet())
                ? address.period()
                        .flatMap(period -> asked(address, period).map(asked -> of(tx, address, asked, period)))
                : Optional.empty();
    }

    private static Evidence of(Read tx, SourceAddress address, Asked asked, Period period) {
        SexGroup sexes = SexGroup.ofCode(String.valueOf(address.value("kon")));
        List<ShareSql.Row> rows = ShareSql.rows(tx, asked, sexes);
        long reached = rows.stream().filter(ShareSql.Row::reached).count();
        BigDecimal share = Statistics.share(reached, rows.size());
        return new Evidence(
                asked.measure().title(),
                definition(asked),
                filter(asked, sexes),
                period,
                tx.now(),
                BigDecimal.valueOf(reached),
                BigDecimal.valueOf(rows.size()),
                COLUMNS,
                rows.stream().map(ShareEvidence::row).toList(),
                List.of("Summa", "", "", "", "", "", SwedishNumber.print(rows.size()), SwedishNumber.print(reached)),
                share == null ? "–" : SwedishNumber.print(share, 0) + "\u00a0%",
                "/deltagande");
    }

    private static Evidence.Row row(ShareSql.Row row) {
        return new Evidence.Row(
                List.of(
                        row.code(),
                        row.insatsName(),
                        row.sex().label(),
                        YearMonth.from(row.startMonth()).toString(),
                        row.endMonth() == null
                                ? "pågår"
                                : YearMonth.from(row.endMonth()).toString(),
                        row.exitReason() == null ? "–" : row.exitReason(),
                        "1",
                        row.reached() ? "1" : "0"),
                "/deltagande/" + row.id());
    }

    private static SourceAddress address(Asked asked, Period period, SexGroup sexes) {
        List<String> pairs = new ArrayList<>(
                List.of("matt", asked.measure().code(), "bas", asked.base().name()));
        if (asked.withinMonths() != null) {
            pairs.addAll(List.of("inom", asked.withinMonths().toString()));
        }
        if (asked.insats() != null) {
            pairs.addAll(List.of("insats", asked.insats().toString()));
        }
        if (sexes != SexGroup.ALL) {
            pairs.addAll(List.of("kon", sexes.code()));
        }
        return SourceAddress.of(SUBJECT, period, pairs.toArray(String[]::new));
    }

    /** Empty where the address asks for something there is not. */
    private static Optional<Asked> asked(SourceAddress address, Period period) {
        ShareMeasure measure = ShareMeasure.ofCode(address.value("matt"));
        Base base = Arrays.stream(Base.values())
                .filter(each -> each.name().equals(address.value("bas")))
                .findFirst()
                .orElse(null);
        String within = address.value("inom");
        String insats = address.value("insats");
        UUID insatsId = insats == null ? null : Ids.read(insats).orNull();
        boolean readable = measure != null
                && base != null
                && (within == null || within.matches("[1-9][0-9]{0,2}"))
                && (insats == null || insatsId != null);
        return readable && measure != null && base != null
                ? Optional.of(new Asked(measure, Bounds.of(period), base, insatsId, number(within)))
                : Optional.empty();
    }

    private static @Nullable Integer number(@Nullable String within) {
        return within == null ? null : Integer.valueOf(within);
    }

    private static String definition(Asked asked) {
        String within = asked.withinMonths() == null ? "" : " inom " + asked.withinMonths() + " månader från starten";
        return asked.measure().counted() + within + ", som andel av deltaganden "
                + (asked.base() == Base.ALL
                        ? "med minst en dag i perioden"
                        : asked.base().label())
                + ". Insatser som följs upp med enbart antal är inte med.";
    }

    private static String filter(Asked asked, SexGroup sexes) {
        return (asked.insats() == null ? "Alla insatser" : "En insats") + ", " + sexes.words();
    }
}
