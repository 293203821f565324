package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** Two at the meeting who treat the same sentences at the same moment. */
class SentencesAtOnceTest {

    private static final int ROUNDS = 4;

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final OpenedMeeting meeting = OpenedMeeting.in(director.scope(), LocalDate.of(2017, 5, 29), 5);

    @Test
    void a_sentence_moved_while_another_takes_it_away_is_gone_and_no_fault() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID item = meeting.item("Stöd " + round, "Att bevilja stödet");
            String treated = director.get(meeting.path(item)).body();
            Matcher seen =
                    Pattern.compile("name=\"grund\" value=\"([0-9a-f]+)\"").matcher(treated);
            assertThat(seen.find()).isTrue();
            director.post(
                    meeting.path(item) + "/utfall",
                    Map.of("utfall", "DECIDED", "version", "99", "grund", seen.group(1)));
            Matcher sentence = Pattern.compile("/beslut/[0-9a-f-]{36}")
                    .matcher(director.get(meeting.path(item)).body());
            assertThat(sentence.find()).isTrue();
            String path = meeting.path(item) + sentence.group();

            List<Integer> answers = Stream.concat(
                            Stream.of("/radera"), IntStream.range(0, 7).mapToObj(click -> "/upp"))
                    .parallel()
                    .map(act -> director.post(path + act, Map.of()).statusCode())
                    .toList();

            assertThat(answers).isSubsetOf(303, 404).contains(303);
        }
    }
}
