package se.samklang.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.participants.StatisticsSql.Subject;

/** The live figures about participation. Shares are of known sex, or of the ended, and rounded half up. */
final class ParticipationFigures {

    private static final String NUMBER = "([0-9]{1,3}(?:[ \u00a0][0-9]{3})+|[0-9]+)";
    private static final List<String> WORK_OR_STUDIES = List.of("WORK", "STUDIES");
    private static final List<String> WORK_STUDIES_OR_SEEKING = List.of("WORK", "STUDIES", "JOB_SEEKING");

    private static final String FOLLOWED = "Deltaganden vars slutmånad slutar i perioden, i insatser som följs upp"
            + " person för person. Insatser som följs upp med enbart antal är inte med.";
    private static final String OF_FOLLOWED =
            " som andel av de avslutade i insatser som följs upp person för person. Insatser som följs upp med enbart"
                    + " antal är inte med.";

    private final BiFunction<Read, ReportRequest, Statistics> statistics;

    ParticipationFigures(BiFunction<Read, ReportRequest, Statistics> statistics) {
        this.statistics = statistics;
    }

    List<FigureOffer> offers() {
        return List.of(
                count(
                        "totalt",
                        "Deltagare totalt",
                        MunicipalityTable.TOTAL,
                        typed("totalt N personer"),
                        counted -> counted.total(SexGroup.ALL)),
                count(
                        "kvinnor",
                        "Kvinnor",
                        MunicipalityTable.TOTAL,
                        List.of(),
                        counted -> counted.total(SexGroup.WOMEN),
                        "kon",
                        "kvinna"),
                count(
                        "man",
                        "Män",
                        MunicipalityTable.TOTAL,
                        List.of(),
                        counted -> counted.total(SexGroup.MEN),
                        "kon",
                        "man"),
                sexShare("andel_kvinnor", "Andel kvinnor", SexGroup.WOMEN, typed("N % kvinnor", "N procent kvinnor")),
                sexShare("andel_man", "Andel män", SexGroup.MEN, typed("N % män", "N procent män")),
                count(
                        "nya",
                        "Nya deltagare",
                        ParticipationMeasure.STARTED.definition(),
                        typed("varav N nya", "varav N är nya", "varav N var nya"),
                        Statistics::started,
                        "matt",
                        "nya"),
                count(
                        "avslutade",
                        "Avslutade deltagare",
                        ParticipationMeasure.ENDED.definition(),
                        typed(
                                "N personer har avslutats",
                                "N personer avslutats",
                                "N personer har avslutat",
                                "N personer avslutades",
                                "N deltagare har avslutats",
                                "N deltagare avslutades"),
                        Statistics::ended,
                        "matt",
                        "avslutade"),
                count(
                        "avslutade_uppfoljda",
                        "Avslutade som följts upp person för person",
                        FOLLOWED,
                        List.of(),
                        Statistics::endedEpisodes,
                        "matt",
                        "avslutade",
                        "rader",
                        "deltaganden"),
                count(
                        "ingaende",
                        "Ingående deltagare",
                        ParticipationMeasure.OPENING.definition(),
                        List.of(),
                        Statistics::opening,
                        "matt",
                        "ingaende"),
                count(
                        "utgaende",
                        "Utgående deltagare",
                        ParticipationMeasure.CLOSING.definition(),
                        List.of(),
                        Statistics::closing,
                        "matt",
                        "utgaende"),
                count(
                        "avslut_utan_anledning",
                        "Avslutade utan avslutsanledning",
                        "Deltaganden som avslutats i perioden utan att någon avslutsanledning är registrerad.",
                        List.of(),
                        counted -> counted.persons(Subject.EXIT_REASON, null, SexGroup.ALL),
                        "matt",
                        "avslutade",
                        "anledning",
                        "saknas"),
                months(),
                endedShare(
                        "andel_arbete_studier",
                        "Andel till arbete eller studier",
                        "Avslutade till osubventionerat" + " arbete, subventionerat arbete eller studier,"
                                + OF_FOLLOWED,
                        typed("N av (?:dessa |de |totalt )?(?<helhet>[0-9]{1,5}) [^.;!?]{0,60}?"
                                + "(?:egen försörjning|arbete eller studier|studier eller arbete)"),
                        counted -> counted.endedInGroups(WORK_OR_STUDIES),
                        "utfall",
                        "arbete-studier"),
                endedShare(
                        "andel_arbete_studier_sokande",
                        "Andel till arbete, studier eller arbetssökande",
                        "Avslutade till arbete eller studier eller som aktivt arbetssökande utan behov av samordnat"
                                + " stöd," + OF_FOLLOWED,
                        List.of(),
                        counted -> counted.endedInGroups(WORK_STUDIES_OR_SEEKING),
                        "utfall",
                        "arbete-studier-sokande"),
                endedShare(
                        "andel_ingen_offentlig",
                        "Andel utan offentlig försörjning vid avslut",
                        "Avslutade med ingen offentlig försörjning vid avslutet," + OF_FOLLOWED,
                        List.of(),
                        counted -> counted.persons(Subject.LIVELIHOOD_OUT, "ingen_offentlig_forsorjning", SexGroup.ALL),
                        "forsorjning_ut",
                        "ingen_offentlig_forsorjning"),
                endedShare(
                        "andel_avbrott",
                        "Andel avbrott",
                        "Avslutade med avslutstypen avbrott," + OF_FOLLOWED,
                        List.of(),
                        counted -> counted.persons(Subject.EXIT_KIND, "INTERRUPTED", SexGroup.ALL),
                        "avslutstyp",
                        "avbrott"),
                flowRate());
    }

    private FigureOffer count(
            String id,
            String title,
            String definition,
            List<Pattern> typedAs,
            ToLongFunction<Statistics> value,
            String... pairs) {
        return new FigureOffer("deltagare." + id, title, definition, typedAs, (tx, request) -> {
            long number = value.applyAsLong(statistics.apply(tx, request));
            Source source = new Cells(request, definition).source(title, withMeasure(pairs));
            return new FigureValue(BigDecimal.valueOf(number), SwedishNumber.print(number), source);
        });
    }

    private FigureOffer sexShare(String id, String title, SexGroup group, List<Pattern> typedAs) {
        String definition = "Andel av deltagarna med känt kön, avrundad till hela procent. " + MunicipalityTable.TOTAL;
        return new FigureOffer("deltagare." + id, title, definition, typedAs, (tx, request) -> {
            Statistics counted = statistics.apply(tx, request);
            long known = counted.total(SexGroup.WOMEN) + counted.total(SexGroup.MEN);
            return share(
                    request,
                    title,
                    definition,
                    counted.total(group),
                    known,
                    SourceAddress.FIGURE,
                    "deltagare." + id,
                    "matt",
                    "totalt",
                    "kon",
                    group.code());
        });
    }

    private FigureOffer endedShare(
            String id,
            String title,
            String definition,
            List<Pattern> typedAs,
            ToLongFunction<Statistics> value,
            String... pairs) {
        return new FigureOffer("deltagare." + id, title, definition, typedAs, (tx, request) -> {
            Statistics counted = statistics.apply(tx, request);
            List<String> all = new ArrayList<>(
                    List.of(SourceAddress.FIGURE, "deltagare." + id, "matt", "avslutade", "rader", "deltaganden"));
            all.addAll(List.of(pairs));
            return share(
                    request,
                    title,
                    definition,
                    value.applyAsLong(counted),
                    counted.endedEpisodes(),
                    all.toArray(String[]::new));
        });
    }

    private FigureOffer flowRate() {
        String title = "Genomströmning";
        String definition = "Avslutade i perioden som andel av alla deltaganden med minst en dag i perioden.";
        return new FigureOffer("deltagare.genomstromning", title, definition, (tx, request) -> {
            Statistics counted = statistics.apply(tx, request);
            return share(
                    request,
                    title,
                    definition,
                    counted.ended(),
                    counted.total(SexGroup.ALL),
                    SourceAddress.FIGURE,
                    "deltagare.genomstromning",
                    "matt",
                    "avslutade");
        });
    }

    private FigureOffer months() {
        String title = "Månader i insatsen, medel";
        String definition = "Medelvärdet av antalet hela månader mellan start- och slutmånad för deltaganden som"
                + " avslutats i perioden.";
        return new FigureOffer("deltagare.medelmanader", title, definition, (tx, request) -> {
            Statistics.Mean mean = statistics.apply(tx, request).months();
            Cells cells = new Cells(request, definition);
            Source source = cells.months("manader", mean, title, "matt", "avslutade", "rader", "deltaganden")
                    .source();
            return new FigureValue(mean.exact(), mean.printed(), source);
        });
    }

    private static FigureValue share(
            ReportRequest request, String title, String definition, long numerator, long denominator, String... pairs) {
        Source rows = new Cells(request, definition).source(title, pairs);
        Source source = new Source(
                rows.address(),
                definition,
                title,
                request.period(),
                request.asOf(),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator));
        BigDecimal share = Statistics.share(numerator, denominator);
        return share == null
                ? FigureValue.notComputable(source)
                : new FigureValue(share, SwedishNumber.print(share, 0) + "\u00a0%", source);
    }

    private static String[] withMeasure(String[] pairs) {
        if (pairs.length > 0 && pairs[0].equals("matt")) {
            return pairs;
        }
        List<String> all = new ArrayList<>(List.of("matt", "totalt"));
        all.addAll(List.of(pairs));
        return all.toArray(String[]::new);
    }

    /** Patterns for sentences where N stands for the number and every space may be a no-break one. */
    private static List<Pattern> typed(String... sentences) {
        return Arrays.stream(sentences)
                .map(sentence -> sentence.replace(" %", "\u0000").replace(" ", "[ \u00a0]"))
                .map(sentence -> sentence.replace("\u0000", "[ \u00a0]?%").replace("N", NUMBER))
                .map(sentence -> Pattern.compile("(?<![0-9,.])" + sentence + "(?![\\p{L}])", Pattern.UNICODE_CASE))
                .toList();
    }
}
