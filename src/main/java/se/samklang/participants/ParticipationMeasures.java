package se.samklang.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.FigureValue;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.MeasureOffer.Cut;
import se.samklang.documents.MeasureRequest;
import se.samklang.documents.MeasureRequest.Base;
import se.samklang.documents.Measured;
import se.samklang.documents.Measures;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;

/** What participation can be aimed at: how many took part, and what share of them came to something. */
@Component
final class ParticipationMeasures implements Measures {

    private static final Set<Cut> OF_COUNTS = Set.of(Cut.INSATS, Cut.SEX);
    private static final Set<Cut> OF_SHARES = Set.of(Cut.INSATS, Cut.SEX, Cut.BASE, Cut.WITHIN);

    @Override
    public List<MeasureOffer> measures() {
        List<MeasureOffer> offers = new ArrayList<>(List.of(
                count("antal", "Antal deltagare", ParticipationMeasure.TOTAL, Statistics::total),
                count("nya", "Antal nya deltagare", ParticipationMeasure.STARTED, Statistics::started),
                count("avslutade", "Antal avslutade deltagare", ParticipationMeasure.ENDED, Statistics::ended)));
        for (ShareMeasure measure : ShareMeasure.values()) {
            offers.add(share(measure));
        }
        return offers;
    }

    private static MeasureOffer count(
            String id, String title, ParticipationMeasure measure, BiFunction<Statistics, SexGroup, Long> value) {
        return new MeasureOffer(
                "deltagare." + id,
                title,
                MeasureOffer.Unit.COUNT,
                measure.definition(),
                OF_COUNTS,
                (tx, request) -> counted(tx, request, title, measure, value));
    }

    private static Measured counted(
            Read tx,
            MeasureRequest request,
            String title,
            ParticipationMeasure measure,
            BiFunction<Statistics, SexGroup, Long> value) {
        Statistics statistics = Statistics.of(tx, request.period(), request.insatsId());
        Cells cells = new Cells(
                new ReportRequest("", tx.scope().association(), request.period(), request.asOf()),
                measure.definition());
        String insats = request.insatsId() == null ? "" : request.insatsId().toString();
        return new Measured(
                number(value.apply(statistics, SexGroup.ALL), cells, title, measure, insats, SexGroup.ALL),
                number(value.apply(statistics, SexGroup.WOMEN), cells, title, measure, insats, SexGroup.WOMEN),
                number(value.apply(statistics, SexGroup.MEN), cells, title, measure, insats, SexGroup.MEN));
    }

    private static FigureValue number(
            long number, Cells cells, String title, ParticipationMeasure measure, String insats, SexGroup sexes) {
        Source source = cells.source(title, "matt", measure.code(), "insats", insats, "kon", sexes.code());
        return new FigureValue(BigDecimal.valueOf(number), SwedishNumber.print(number), source);
    }

    private static MeasureOffer share(ShareMeasure measure) {
        return new MeasureOffer(
                "deltagare." + measure.code(),
                measure.title(),
                MeasureOffer.Unit.PERCENT,
                measure.counted() + ", som andel av deltagandena. Insatser som följs upp med enbart antal är inte med.",
                OF_SHARES,
                (tx, request) -> shares(tx, request, measure));
    }

    private static Measured shares(Read tx, MeasureRequest request, ShareMeasure measure) {
        Base base = request.base() == null ? Base.ENDED : request.base();
        ShareSql.Asked asked = new ShareSql.Asked(
                measure, Bounds.of(request.period()), base, request.insatsId(), request.withinMonths());
        List<ShareSql.Tally> tallies = ShareSql.tallies(tx, asked);
        return new Measured(
                ShareEvidence.value(tallies, asked, request, SexGroup.ALL),
                ShareEvidence.value(tallies, asked, request, SexGroup.WOMEN),
                ShareEvidence.value(tallies, asked, request, SexGroup.MEN));
    }
}
