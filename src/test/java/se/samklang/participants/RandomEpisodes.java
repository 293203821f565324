package se.samklang.participants;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.participants.Given.Episode;

/** Invented participations of every kind, different in every run; the seed is told where a test fails. */
final class RandomEpisodes {

    private static final List<String> LIVELIHOODS = List.of(
            "forsorjningsstod", "aktivitetsersattning", "sjukpenning_rehabpenning", "studiemedel", "aktivitetsstod");
    private static final List<String> REASONS =
            List.of("osubventionerat_arbete", "studier", "fortsatt_rehabilitering", "felregistrering", "eget_avbrott");
    private static final List<String> DURATIONS = List.of("mindre_an_1_ar", "1_3_ar", "4_6_ar", "mer_an_9_ar");

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    long seed() {
        return seed;
    }

    /** So many, in two insatser of the förbund. */
    List<Episode> in(Scope scope, int number) {
        return TestDatabase.database().write(scope, "Registrerade deltaganden", tx -> {
            Given given = new Given(tx);
            List<UUID> insatser = List.of(given.insats("Teamet i norr"), given.insats("Teamet i söder"));
            List<Episode> episodes = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                Episode episode = one(given, insatser.get(i % 2), "P-" + i);
                episode.in(tx);
                episodes.add(episode);
            }
            return episodes;
        });
    }

    private Episode one(Given given, UUID insats, String code) {
        YearMonth start = YearMonth.of(2015, 1).plusMonths(random.nextInt(34));
        Episode episode = given.participation(insats, code)
                .of(
                        pick(List.of("FEMALE", "FEMALE", "MALE", "OTHER", "UNKNOWN")),
                        pick(List.of("1981", "1982", "1984")))
                .entered(start, random.nextInt(8) == 0 ? null : pick(DURATIONS), some(LIVELIHOODS));
        if (random.nextInt(3) == 0) {
            return episode;
        }
        return episode.left(
                start.plusMonths(random.nextInt(20)),
                random.nextInt(6) == 0 ? null : pick(REASONS),
                pick(List.of("PLANNED", "PLANNED", "INTERRUPTED", "MISREGISTERED")),
                some(LIVELIHOODS));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String[] some(List<String> choices) {
        List<String> shuffled = new ArrayList<>(choices);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(3)).toArray(String[]::new);
    }
}
