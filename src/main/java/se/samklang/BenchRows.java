package se.samklang;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** The rows to measure on. Every run makes the same ones. */
final class BenchRows {

    static final int INSATSER = 10;

    private static final long SEED = 20_170_831;
    private static final YearMonth FIRST_MONTH = YearMonth.of(2019, 1);
    private static final YearMonth LAST_MONTH = YearMonth.of(2026, 8);
    private static final int LONGEST_MONTHS = 24;
    private static final List<String> SEXES = List.of("kvinna", "kvinna", "kvinna", "man", "man", "okant");
    private static final List<String> AGES = List.of("16_19_ar", "20_24_ar", "25_29_ar", "30_39_ar", "50_59_ar");
    private static final List<String> MUNICIPALITIES = List.of("9901", "9902", "9903", "9904", "9906");
    private static final List<String> DURATIONS =
            List.of("mindre_an_1_ar", "1_3_ar", "4_6_ar", "7_9_ar", "mer_an_9_ar", "");
    private static final List<String> LIVELIHOODS_IN = List.of(
            "forsorjningsstod",
            "forsorjningsstod|aktivitetsstod",
            "sjukpenning_rehabpenning",
            "aktivitetsersattning",
            "arbetsloshetsersattning_a_kassa|forsorjningsstod");
    private static final List<String> LIVELIHOODS_OUT = List.of(
            "ingen_offentlig_forsorjning", "studiemedel", "forsorjningsstod", "aktivitetsstod", "sjukersattning");
    private static final List<String> REASONS = List.of(
            "osubventionerat_arbete",
            "subventionerat_arbete",
            "studier",
            "fortsatt_rehabilitering",
            "eget_avbrott",
            "flytt");

    private BenchRows() {}

    static String insatser() {
        StringBuilder rows = new StringBuilder("namn;inriktning;uppfoljning;parter;fran\n");
        for (int n = 0; n < INSATSER; n++) {
            rows.append(insats(n)).append(";individ;episod;kommun|region;2019-01-01\n");
        }
        return rows.toString();
    }

    /** A meeting that is planned for the day. */
    static String meeting(LocalDate day) {
        return "datum;borjar;plats;lage\n" + day + ";09.00;Mätsalen;hallet\n";
    }

    /** The meeting's items, each with background and proposal. */
    static String agenda(LocalDate day, int items) {
        StringBuilder rows = new StringBuilder("datum;rubrik;arende;bakgrund;forslag\n");
        for (int n = 1; n <= items; n++) {
            rows.append(day)
                    .append(";Ärende ")
                    .append(n)
                    .append(";beslut;Bakgrunden till ärendet är utredd av beredningsgruppen.;Att anta förslag ")
                    .append(n)
                    .append('\n');
        }
        return rows.toString();
    }

    static String participations(int from, int to) {
        StringBuilder rows = new StringBuilder("insats;kod;kon;aldersklass;kommun;tid_i_forsorjning;forsorjning_in;"
                + "startmanad;slutmanad;avslutsanledning;avslutstyp;forsorjning_ut\n");
        for (int n = from; n < to; n++) {
            row(rows, n, new Random(SEED + n * 7_919L));
        }
        return rows.toString();
    }

    private static void row(StringBuilder rows, int number, Random random) {
        int months = 12 * (LAST_MONTH.getYear() - FIRST_MONTH.getYear())
                + LAST_MONTH.getMonthValue()
                - FIRST_MONTH.getMonthValue();
        YearMonth start = FIRST_MONTH.plusMonths(random.nextInt(months + 1));
        YearMonth end = start.plusMonths(random.nextInt(LONGEST_MONTHS));
        boolean ended = !end.isAfter(LAST_MONTH);
        rows.append(insats(random.nextInt(INSATSER))).append(';');
        rows.append('M')
                .append(number % 97)
                .append('-')
                .append(start.getYear())
                .append('-')
                .append(number)
                .append(';');
        rows.append(one(SEXES, random)).append(';');
        rows.append(one(AGES, random)).append(';');
        rows.append(one(MUNICIPALITIES, random)).append(';');
        rows.append(one(DURATIONS, random)).append(';');
        rows.append(one(LIVELIHOODS_IN, random)).append(';');
        rows.append(start).append(';');
        rows.append(ended ? end : "").append(';');
        rows.append(ended ? one(REASONS, random) : "").append(';');
        rows.append(ended ? "enligt_plan" : "").append(';');
        rows.append(ended ? one(LIVELIHOODS_OUT, random) : "").append('\n');
    }

    static String insats(int number) {
        return "Mätinsats " + (char) ('A' + number);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
